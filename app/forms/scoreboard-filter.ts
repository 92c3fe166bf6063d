import { z } from "zod";
import type { ScoreboardFilter } from "../domain/scoreboard.ts";
import { PROMISE_PARAMETERS, parsePromiseFilter } from "./promise-filter.ts";
import { known, type Parsed, refused } from "./query.ts";

/** What the scoreboard tells, and so is not asked. */
const TOLD: readonly string[] = ["outcome", "schedule", "late", "fell_due", "sort"];

/** The filters of the scoreboard, in the order that its addresses write them. */
export const SCOREBOARD_PARAMETERS = PROMISE_PARAMETERS.filter((name) => !TOLD.includes(name));

const schema = z.object({ rows: z.literal("all").optional() });

/**
 * What the scoreboard counts, from a query string: the filters of the promise list without those that ask what became of a
 * promise, which is the scoreboard's own question; and whether its long tables are wanted whole.
 */
export function parseScoreboardFilter(
  params: URLSearchParams,
): Parsed<{ filter: ScoreboardFilter; whole: boolean }> {
  const rows = schema.safeParse(known(params, ["rows"]));
  if (!rows.success) return refused(rows.error);
  const parsed = parsePromiseFilter(params);
  if (!parsed.ok) return parsed;
  const { outcome, schedule, late, fell_due, sort, ...filter } = parsed.filter;
  return { ok: true, filter, whole: rows.data.rows === "all" };
}
