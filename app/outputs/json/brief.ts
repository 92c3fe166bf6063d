import { z } from "zod";
import type { Brief, BriefGroup } from "../../domain/brief.ts";
import type { SeriesRef } from "../../domain/records.ts";
import type { Site } from "../permalinks.ts";
import { dialogueJson, dialogueSummary } from "./dialogue.ts";
import { type Answer, aboutAnswer, pageOf } from "./list.ts";
import { seriesRef, seriesRefJson } from "./parties.ts";
import { promiseJson, promiseSummary } from "./promise.ts";
import { count, named } from "./values.ts";

const promises = z.array(promiseSummary);

export const brief = named(
  "Brief",
  z.object({
    ...aboutAnswer,
    series: seriesRef,
    counts: z.object({
      promises: count,
      dialogues: count.meta({ description: "Dialogues at which they were made." }),
      settled: count,
      delivered: count,
      deliveredLate: count,
      open: count,
      overdue: count,
      notYetDue: count,
      withoutDate: count,
    }),
    next: dialogueSummary.nullable(),
    latest: dialogueSummary.nullable(),
    dueAtNext: promises.meta({ description: "Open ones that fall due at the next dialogue." }),
    open: promises.meta({ description: "The other open ones, the oldest dialogue first." }),
    settledSince: promises.meta({ description: "Settled since the latest dialogue." }),
  }),
);

export function briefJson(
  series: SeriesRef,
  { counts, next, latest, dueAtNext, open, settledSince }: Brief,
  site: Site,
  { self, asOf }: Answer,
): z.infer<typeof brief> {
  const all = (groups: readonly BriefGroup[]) =>
    groups.flatMap((group) => group.promises.map((each) => promiseJson(each, site)));
  return {
    self,
    page: pageOf(self),
    asOf,
    series: seriesRefJson(series, site),
    counts,
    next: next && dialogueJson(next, site),
    latest: latest && dialogueJson(latest, site),
    dueAtNext: all(dueAtNext),
    open: all(open),
    settledSince: settledSince.map((each) => promiseJson(each, site)),
  };
}
