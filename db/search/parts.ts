import { begunBy } from "../../app/domain/as-of.ts";
import type { Today } from "../../app/domain/days.ts";
import type { SearchedName } from "../../app/domain/search/results.ts";
import { censusOf } from "../census/census.ts";
import { countLists, countValues } from "../census/conditions.ts";
import { dialogueMatches } from "../census/dialogue-matches.ts";
import type { Dictionary } from "../census/dictionary.ts";
import { promiseMatches } from "../census/promise-matches.ts";
import { recent } from "../census/recent.ts";
import type { Database } from "../client.ts";

/** How many published dialogues something has a part in up to a day, and whether it shows there at all. */
export interface Parts {
  dialogues(id: string): number;
  /** True also for what only made promises. */
  any(id: string): boolean;
}

const counted = recent<Record<SearchedName, Parts>>(2);

/** The part that each organisation, person, series and venue has in the record up to the day asked. */
export function partsOn(db: Database, today: Today): Record<SearchedName, Parts> {
  const census = censusOf(db);
  return counted(census, JSON.stringify([today.day, today.byZone, today.asOf]), () => {
    const { names, dialogues, promises } = census;
    const { left } = dialogueMatches(db, begunBy({}, today));
    const { left: made } = promiseMatches(db, {}, today);
    const parts = (numbers: Dictionary, counts: Int32Array, promised?: Int32Array): Parts => ({
      dialogues: (id) => counts[numbers.find(id)] ?? 0,
      any: (id) => (counts[numbers.find(id)] ?? 0) > 0 || (promised?.[numbers.find(id)] ?? 0) > 0,
    });
    const [ofDialogues, ofPromises] = [dialogues.lists, promises.lists];
    const size = (numbers: Dictionary) => numbers.texts.length;
    return {
      organization: parts(
        names.organizations,
        countLists(left, ofDialogues.organizations, size(names.organizations)),
        countLists(made, ofPromises.organizations, size(names.organizations)),
      ),
      person: parts(
        names.people,
        countLists(left, ofDialogues.people, size(names.people)),
        countLists(made, ofPromises.people, size(names.people)),
      ),
      series: parts(names.series, countValues(left, dialogues.columns.series, size(names.series))),
      venue: parts(names.venues, countValues(left, dialogues.columns.venue, size(names.venues))),
    };
  });
}
