import { begunBy } from "../../app/domain/as-of.ts";
import type { Today } from "../../app/domain/days.ts";
import { nameKey } from "../../app/domain/names.ts";
import { ofDialogues, ofPromises, type SearchFilter } from "../../app/domain/search/filter.ts";
import type { Found, NamedFound, SearchedName, SearchResults } from "../../app/domain/search/results.ts";
import { dialogueMatches } from "../census/dialogue-matches.ts";
import type { Database } from "../client.ts";
import { listDialogues } from "../dialogues.ts";
import { listPromisesBy } from "../promises.ts";

/** What the record holds of what somebody typed, by kind, the best first and at most `size` of each kind. */
export function searchRecord(
  db: Database,
  typed: string,
  narrowed: SearchFilter,
  today: Today,
  size: number,
): SearchResults {
  const dialogues = listDialogues(db, begunBy({ ...ofDialogues(narrowed), q: typed }, today), { size });
  const promises = listPromisesBy(db, "said", { ...ofPromises(narrowed), q: typed }, { size }, today);
  const named = (kind: SearchedName) => namesFound(db, kind, typed, today, size);
  return {
    dialogue: { items: dialogues.items, total: dialogues.total, counted: true },
    promise: { items: promises.items, total: promises.total, counted: true },
    organization: named("organization"),
    person: named("person"),
    series: named("series"),
    venue: named("venue"),
    loosened: false,
    cut: false,
  };
}

const NAMES: Readonly<Record<SearchedName, string>> = {
  organization: "SELECT id, name, abbreviation FROM organizations",
  person: "SELECT id, name, NULL AS abbreviation FROM people",
  series: "SELECT id, name, NULL AS abbreviation FROM series",
  venue: "SELECT id, name, NULL AS abbreviation FROM venues",
};

function namesFound(
  db: Database,
  kind: SearchedName,
  typed: string,
  today: Today,
  size: number,
): Found<NamedFound> {
  const key = nameKey(typed);
  if (typed.trim() === "") return { items: [], total: 0, counted: true };
  const rows = db.$client
    .prepare<[], { id: string; name: string; abbreviation: string | null }>(NAMES[kind])
    .all()
    .map((row) => ({ ...row, name: JSON.parse(row.name) as NamedFound["name"] }))
    .filter(({ name, abbreviation }) =>
      [...Object.values(name), abbreviation ?? ""].some((each) => nameKey(each).includes(key)),
    );
  const items = rows.slice(0, size).map((row) => ({
    ...row,
    by: null,
    dialogues: dialogueMatches(db, begunBy({ [kind]: row.id }, today)).left.length,
  }));
  return { items, total: rows.length, counted: true };
}
