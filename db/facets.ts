import type { Today } from "../app/domain/days.ts";
import type { DialogueFilter, PromiseFilter } from "../app/domain/filters.ts";
import type { Localized } from "../app/domain/localized.ts";
import type { Facet } from "../app/domain/records.ts";
import { countLists, countValues, leftWithout } from "./census/conditions.ts";
import { DIALOGUE_BITS, dialogueMatches } from "./census/dialogue-matches.ts";
import { PROMISE_BITS, promiseMatches } from "./census/promise-matches.ts";
import type { State } from "./census/state.ts";
import { stateCounts } from "./census/state-counts.ts";
import type { Database } from "./client.ts";
import { namesOf } from "./names.ts";

/** A filter's choices are at most this many, the fullest first. */
const MOST = 200;

/** Years are counted by their number. */
const YEARS = 10_000;

export interface DialogueFacets {
  host: Facet[];
  series: Facet[];
  organization: Facet[];
  year: Facet[];
}

export interface PromiseFacets {
  promisor: Facet[];
  host: Facet[];
  series: Facet[];
  outcome: Facet[];
  schedule: Facet[];
  kind: Facet[];
  year: Facet[];
  late: Facet[];
  fell_due: Facet[];
}

/** The values that leave anything, the fullest first; what leaves as much, by its word. */
function fullest(words: readonly string[], counts: ArrayLike<number>): Facet[] {
  return words
    .map((value, index) => ({ value, label: null, count: counts[index] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST);
}

function named(db: Database, noun: "organizations" | "series", facets: Facet[]): Facet[] {
  const names = namesOf(
    db,
    noun,
    facets.map(({ value }) => value),
  );
  return facets.map((facet) => ({ ...facet, label: names.get(facet.value) ?? null }));
}

/** The years that leave anything, the latest first. */
function years(counts: Int32Array): Facet[] {
  const found: Facet[] = [];
  for (let year = counts.length - 1; year >= 0; year -= 1) {
    const count = counts[year] ?? 0;
    if (count > 0) found.push({ value: String(year).padStart(4, "0"), label: null, count });
  }
  return found;
}

/** For each filter, how many dialogues each value of it would leave, the other filters staying as they are. */
export function dialogueFacets(db: Database, filter: DialogueFilter): DialogueFacets {
  const found = dialogueMatches(db, filter);
  const { census } = found;
  const { columns, lists } = census.dialogues;
  const series = census.names.series.texts;
  const organizations = census.names.organizations.texts;
  const bit = DIALOGUE_BITS;
  const present = countLists(leftWithout(found, bit.organization), lists.organizations, organizations.length);
  return {
    host: named(
      db,
      "organizations",
      fullest(organizations, countLists(leftWithout(found, bit.host), lists.hosts, organizations.length)),
    ),
    series: named(
      db,
      "series",
      fullest(series, countValues(leftWithout(found, bit.series), columns.series, series.length)),
    ),
    organization: named(db, "organizations", fullest(organizations, present)),
    year: years(countValues(leftWithout(found, bit.year), columns.year, YEARS)),
  };
}

/** For each filter, how many promises each value of it would leave today, the other filters staying as they are. */
export function promiseFacets(db: Database, filter: PromiseFilter, today: Today): PromiseFacets {
  const found = promiseMatches(db, filter, today);
  const { census } = found;
  const { columns, lists } = census.promises;
  const bit = PROMISE_BITS;
  const organizations = census.names.organizations.texts;
  const parties = (noun: "hosts" | "organizations", own: number) =>
    named(
      db,
      "organizations",
      fullest(organizations, countLists(leftWithout(found, own), lists[noun], organizations.length)),
    );
  const left = stateCounts(found);
  const words = (own: number, wordOf: (state: State) => string | null) => {
    const counts = left(own, wordOf);
    return fullest([...counts.keys()], [...counts.values()]);
  };
  const series = census.names.series.texts;
  return {
    promisor: parties("organizations", bit.promisor),
    host: parties("hosts", bit.host),
    series: named(
      db,
      "series",
      fullest(series, countValues(leftWithout(found, bit.series), columns.series, series.length)),
    ),
    outcome: words(bit.outcome, ({ outcome }) => outcome),
    schedule: words(bit.schedule, ({ schedule }) => schedule),
    kind: words(bit.kind, ({ hardness }) => hardness),
    year: years(countValues(leftWithout(found, bit.year), columns.year, YEARS)),
    late: words(bit.late, ({ bin }) => bin),
    fell_due: words(bit.fell_due, (state) => (state.fellDue ? "1" : null)),
  };
}

/** Names of the organisations, people, series and venues that a filter names by id, by parameter; null for an id of none. */
export function labelsOf(
  db: Database,
  { promisor, host, organization, person, series, venue, ...beside }: DialogueFilter & PromiseFilter,
): Record<
  "promisor" | "host" | "organization" | "person" | "with_organization" | "with_person" | "series" | "venue",
  Localized | null
> {
  const label = (noun: "organizations" | "series" | "people" | "venues", id: string | undefined) =>
    id === undefined ? null : (namesOf(db, noun, [id]).get(id) ?? null);
  return {
    promisor: label("organizations", promisor),
    host: label("organizations", host),
    organization: label("organizations", organization),
    person: label("people", person),
    with_organization: label("organizations", beside.with_organization),
    with_person: label("people", beside.with_person),
    series: label("series", series),
    venue: label("venues", venue),
  };
}
