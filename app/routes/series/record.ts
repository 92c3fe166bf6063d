import type { Database } from "../../../db/client.ts";
import { promiseFacets } from "../../../db/facets.ts";
import { listPromises } from "../../../db/promises.ts";
import { formerNames, listDialoguesOfSeries, listPromisesOfSeries } from "../../../db/series.ts";
import { hasBegun } from "../../domain/as-of.ts";
import { around, type Brief, briefOn } from "../../domain/brief.ts";
import type { Today } from "../../domain/days.ts";
import type { SeriesRef } from "../../domain/records.ts";
import { rhythmOf, saidToMeet } from "../../domain/rhythm.ts";

/** A series on the day asked for: its dialogues, the oldest first, with the next and latest one, and its promises by state. */
export function seriesRecord(db: Database, series: SeriesRef, today: Today) {
  const all = listDialoguesOfSeries(db, series.id);
  const { next, latest } = around(all, today);
  const dialogues = today.asOf ? all.filter((each) => hasBegun(each, today)) : all;
  const { outcome, schedule } = promiseFacets(db, { series: series.id }, today);
  const { total } = listPromises(db, { series: series.id }, { size: 1 }, today);
  return { series, next, latest, dialogues, states: { outcome, schedule, total } };
}

/** When a series met, what had been said of that, and the names it had before. */
export function seriesRhythm(db: Database, { id }: SeriesRef, today: Today) {
  const all = listDialoguesOfSeries(db, id);
  const { next } = around(all, today);
  const known = today.asOf ? all.filter((each) => hasBegun(each, today)) : all;
  const rhythm = rhythmOf(next && today.asOf ? [...known, next] : known, today);
  const promises = listPromisesOfSeries(db, id, today).filter((promise) => promise.saidOn <= promise.today);
  return { rhythm, said: saidToMeet(rhythm, promises), former: formerNames(db, id).get(id) ?? [] };
}

/** What is still open in a series on the day asked for. */
export function seriesBrief(db: Database, { id }: SeriesRef, today: Today): Brief {
  return briefOn(listDialoguesOfSeries(db, id), listPromisesOfSeries(db, id, today), today);
}
