import { z } from "zod";
import type { CountsByState } from "../../domain/counts-by-state.ts";
import type { Day } from "../../domain/days.ts";
import type { DialogueSummary, SeriesRef } from "../../domain/records.ts";
import { OUTCOME_STATES, SCHEDULES } from "../../domain/vocabulary.ts";
import type { Site } from "../permalinks.ts";
import { dialogueJson, dialogueSummary } from "./dialogue.ts";
import { seriesRef, seriesRefJson } from "./parties.ts";
import { address, count, day, named } from "./values.ts";

export const seriesSummary = named(
  "SeriesSummary",
  z.object({
    ...seriesRef.shape,
    dialogues: count,
    promises: count,
    firstDay: day.meta({ description: "The day of its first dialogue." }),
    lastDay: day.meta({ description: "The day of its latest dialogue." }),
  }),
);

export const seriesItem = named(
  "Series",
  z.object({
    ...seriesRef.shape,
    self: address,
    asOf: day,
    next: dialogueSummary.nullable(),
    latest: dialogueSummary.nullable(),
    dialogues: z.array(dialogueSummary).meta({ description: "The oldest first." }),
    promises: z.object({
      total: count,
      byOutcome: z.partialRecord(z.enum(OUTCOME_STATES), count),
      bySchedule: z.partialRecord(z.enum(SCHEDULES), count),
    }),
  }),
);

export function seriesSummaryJson(
  {
    dialogues,
    promises,
    firstDay,
    lastDay,
    ...series
  }: SeriesRef & {
    dialogues: number;
    promises: number;
    firstDay: Day;
    lastDay: Day;
  },
  site: Site,
): z.infer<typeof seriesSummary> {
  return { ...seriesRefJson(series, site), dialogues, promises, firstDay, lastDay };
}

/** A series with its dialogues, and its promises counted. */
export interface SeriesRecord {
  series: SeriesRef;
  next: DialogueSummary | null;
  latest: DialogueSummary | null;
  dialogues: readonly DialogueSummary[];
  states: CountsByState;
}

export function seriesItemJson(
  { series, next, latest, dialogues, states }: SeriesRecord,
  site: Site,
  { self, asOf }: { self: string; asOf: Day },
): z.infer<typeof seriesItem> {
  return {
    ...seriesRefJson(series, site),
    self,
    asOf,
    next: next && dialogueJson(next, site),
    latest: latest && dialogueJson(latest, site),
    dialogues: dialogues.map((each) => dialogueJson(each, site)),
    promises: {
      total: states.total,
      byOutcome: states.outcome,
      bySchedule: states.schedule,
    },
  };
}
