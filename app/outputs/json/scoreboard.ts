import { z } from "zod";
import type { PromiseFilter } from "../../domain/filters.ts";
import { LATE_BINS } from "../../domain/lateness.ts";
import type { PromiseSummary } from "../../domain/records.ts";
import type { Fates, Figure, Scoreboard, ScoreboardRow } from "../../domain/scoreboard.ts";
import { paths } from "../addresses.ts";
import type { Site } from "../permalinks.ts";
import { type Answer, aboutAnswer, pageOf } from "./list.ts";
import { promiseJson, promiseSummary } from "./promise.ts";
import { address, count, localized, named } from "./values.ts";

const figure = named(
  "Figure",
  z.object({ count, url: address.meta({ description: "The list of exactly the promises counted." }) }),
);

const fates = {
  promises: figure.meta({ description: "All of the group, fallen due or not." }),
  fellDue: figure,
  delivered: figure,
  deliveredLate: figure.meta({ description: "Of the delivered." }),
  partlyDelivered: figure,
  notDelivered: figure,
  withdrawn: figure,
  begun: figure.meta({ description: "Only a beginning was promised, and it has begun." }),
  open: figure.meta({ description: "Fell due and is neither delivered nor closed otherwise." }),
};

const row = named(
  "ScoreboardRow",
  z.object({
    id: z.string().meta({ description: "An id, a year, or a kind of deadline." }),
    label: localized.nullable(),
    ...fates,
  }),
);

const shown = z.object({ ...figure.shape, promises: z.array(promiseSummary) });

export const scoreboardSchema = named(
  "Scoreboard",
  z.object({
    ...aboutAnswer,
    totals: z.object({
      ...fates,
      superseded: figure,
      unverifiable: figure,
      notYetDue: figure,
      undated: figure,
    }),
    byHost: z.array(row),
    bySeries: z.array(row),
    byYear: z.array(row),
    byKind: z.array(row),
    daysLate: z.object({
      late: figure,
      bins: z.array(z.object({ ...figure.shape, bin: z.enum(LATE_BINS) })),
      median: z.number().nullable(),
    }),
    oldestOpen: shown.meta({ description: "Its first promises are those open for longest." }),
    longestStale: shown.meta({ description: "Its first promises are those without news for longest." }),
  }),
);

/** The scoreboard, each figure with the list that it counts; `paramsOf` gives the parameters of that list. */
export function scoreboardJson(
  board: Scoreboard,
  site: Site,
  { self, asOf }: Answer,
  paramsOf: (filter: PromiseFilter) => URLSearchParams,
): z.infer<typeof scoreboardSchema> {
  const toJson = ({ count: many, filter }: Figure) => ({
    count: many,
    url: site.publicUrl + paths.promises(site.lang, paramsOf(filter)),
  });
  const fatesJson = (each: Fates) => ({
    promises: toJson(each.promises),
    fellDue: toJson(each.fellDue),
    delivered: toJson(each.delivered),
    deliveredLate: toJson(each.deliveredLate),
    partlyDelivered: toJson(each.partlyDelivered),
    notDelivered: toJson(each.notDelivered),
    withdrawn: toJson(each.withdrawn),
    begun: toJson(each.begun),
    open: toJson(each.open),
  });
  const rowJson = ({ id, label, ...each }: ScoreboardRow) => ({ id, label, ...fatesJson(each) });
  const shownJson = (each: Figure & { promises: PromiseSummary[] }) => ({
    ...toJson(each),
    promises: each.promises.map((promise) => promiseJson(promise, site)),
  });
  const { totals, daysLate } = board;
  return {
    self,
    page: pageOf(self),
    asOf,
    totals: {
      ...fatesJson(totals),
      superseded: toJson(totals.superseded),
      unverifiable: toJson(totals.unverifiable),
      notYetDue: toJson(totals.notYetDue),
      undated: toJson(totals.undated),
    },
    byHost: board.byHost.map(rowJson),
    bySeries: board.bySeries.map(rowJson),
    byYear: board.byYear.map(rowJson),
    byKind: board.byKind.map(rowJson),
    daysLate: {
      late: toJson(daysLate.late),
      bins: daysLate.bins.map((bin) => ({ ...toJson(bin), bin: bin.bin })),
      median: daysLate.median,
    },
    oldestOpen: shownJson(board.oldestOpen),
    longestStale: shownJson(board.longestStale),
  };
}
