import type { Database } from "../../../db/client.ts";
import { pastNames } from "../../../db/past-names.ts";
import { promisesByState } from "../../../db/promises-made.ts";
import { listDialoguesOfSeries, listPromisesOfSeries } from "../../../db/series.ts";
import { hasBegun } from "../../domain/as-of.ts";
import { around, type Brief, briefOn } from "../../domain/brief.ts";
import type { Today } from "../../domain/days.ts";
import type { DialogueSummary, SeriesRef } from "../../domain/records.ts";
import { rhythmOf, saidToMeet } from "../../domain/rhythm.ts";

/** A series on the day asked for: its dialogues, the oldest first, with the next and latest one, and its promises by state. */
export function seriesRecord(db: Database, series: SeriesRef, today: Today) {
  const all = listDialoguesOfSeries(db, series.id);
  return { series, ...dialoguesOn(all, today), states: promisesByState(db, { series: series.id }, today) };
}

/** The same with when it met, what had been said of that, and the names it had before. */
export function seriesPage(db: Database, series: SeriesRef, today: Today) {
  const { id } = series;
  const record = seriesRecord(db, series, today);
  const { dialogues, next } = record;
  const rhythm = rhythmOf(next && today.asOf ? [...dialogues, next] : dialogues, today);
  const promises = listPromisesOfSeries(db, id, today).filter((promise) => promise.saidOn <= promise.today);
  return {
    ...record,
    rhythm,
    said: saidToMeet(rhythm, promises),
    former: pastNames(db, "series", today, id).get(id) ?? [],
  };
}

/** On a past day, the dialogues that had begun by then. */
function dialoguesOn(all: DialogueSummary[], today: Today) {
  const { next, latest } = around(all, today);
  return { next, latest, dialogues: today.asOf ? all.filter((each) => hasBegun(each, today)) : all };
}

/** What is still open in a series on the day asked for. */
export function seriesBrief(db: Database, { id }: SeriesRef, today: Today): Brief {
  return briefOn(listDialoguesOfSeries(db, id), listPromisesOfSeries(db, id, today), today);
}
