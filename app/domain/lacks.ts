import type { Assessment, PromiseDetail, Source } from "./records.ts";
import { CLOSING_OUTCOMES, type OutcomeState } from "./vocabulary.ts";

/** What a record should have and has not, with what lacks it. An imported record is taken without (PROMISES.md A). */
export type Lack =
  | { lack: "words" | "source" | "criteria" }
  | { lack: "evidence" | "reason" | "strength" | "reviewer"; assessments: Assessment[] }
  | { lack: "archived_copy"; sources: Source[] };

const CLOSING: ReadonlySet<OutcomeState> = new Set(CLOSING_OUTCOMES);

/**
 * What a promise's record lacks, in the order in which an editor would fill it in. Only a closing outcome needs approval, and
 * one that a one-person desk closed lacks none; "not started" needs no evidence, for nothing was there to be found.
 */
export function lacksOf({
  quote,
  source,
  criteria,
  assessments,
  checks,
}: Pick<PromiseDetail, "quote" | "source" | "criteria" | "assessments" | "checks">): Lack[] {
  const lacks: Lack[] = [];
  if (!quote) lacks.push({ lack: "words" });
  if (!source) lacks.push({ lack: "source" });
  if (criteria.length === 0) lacks.push({ lack: "criteria" });
  const without = (
    lack: "evidence" | "reason" | "strength" | "reviewer",
    isWanting: (assessment: Assessment) => boolean,
  ) => {
    const wanting = assessments.filter(isWanting);
    if (wanting.length > 0) lacks.push({ lack, assessments: wanting });
  };
  without("evidence", ({ outcome, evidence }) => outcome !== "not_started" && evidence.length === 0);
  without("reason", ({ summary }) => !summary);
  without("strength", ({ strength }) => !strength);
  without(
    "reviewer",
    ({ outcome, reviewer, approval }) => CLOSING.has(outcome) && !reviewer && approval !== "one_person",
  );
  const cited = [source, ...assessments.flatMap(({ evidence }) => evidence), ...checks.flatMap(sourcesOf)];
  const byUrl = new Map(cited.flatMap((each) => (each ? [[each.url, each] as const] : [])));
  const unkept = [...byUrl.values()].filter(({ archivedUrl }) => !archivedUrl);
  if (unkept.length > 0) lacks.push({ lack: "archived_copy", sources: unkept });
  return lacks;
}

const sourcesOf = ({ sources }: { sources: Source[] }) => sources;
