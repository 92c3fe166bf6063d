import type { NamedFilter, NamedSort, Part, PartCounts } from "../app/domain/connections.ts";
import { isDay, type Today } from "../app/domain/days.ts";
import type { PageRequest } from "../app/domain/filters.ts";
import { type Localized, pick } from "../app/domain/localized.ts";
import type { Page } from "../app/domain/records.ts";
import { censusOf } from "./census/census.ts";
import { type PartNoun, partsOf } from "./census/parts.ts";
import type { Database } from "./client.ts";
import { matchNames, nameIndexOf } from "./search/names.ts";
import { type Sorting, sortedPage } from "./sorted-page.ts";

/** Who or what it is, and how much of the record it has a part in. */
export interface NamedCounts extends PartCounts {
  id: string;
  name: Localized;
}

/** The organisations, people or venues that a filter leaves, sorted for readers of `lang`; most dialogues first unless it says. */
export function listNamed(
  db: Database,
  noun: PartNoun,
  filter: NamedFilter,
  request: PageRequest,
  today: Today,
  lang: string,
): Page<NamedCounts> {
  return sortedPage(matching(db, noun, filter, today), sortingBy(filter.sort ?? "dialogues", lang), request);
}

/** The same in the same order, all of them. */
export function allNamed(
  db: Database,
  noun: PartNoun,
  filter: NamedFilter,
  today: Today,
  lang: string,
): NamedCounts[] {
  const { placeOf, compare } = sortingBy(filter.sort ?? "dialogues", lang);
  const places = matching(db, noun, filter, today).map((row) => ({ row, place: placeOf(row) }));
  return places.sort((a, b) => compare(a.place, b.place)).map(({ row }) => row);
}

const COUNT_OF = { host: "hosted", attendee: "attended", promisor: "promises" } as const satisfies Record<
  Part,
  keyof PartCounts
>;

const KIND_OF = { organizations: "organization", people: "person", venues: "venue" } as const;

function matching(db: Database, noun: PartNoun, { q, part }: NamedFilter, today: Today): NamedCounts[] {
  const things = nameIndexOf(db)[KIND_OF[noun]];
  const named = q ? new Set(matchNames(db, KIND_OF[noun], q).map(({ thing }) => thing.id)) : null;
  const found: NamedCounts[] = [];
  for (const [id, counts] of partsOf(censusOf(db), noun, today)) {
    const thing = things.get(id);
    if (!thing || (named && !named.has(id))) continue;
    if (part && counts[COUNT_OF[part]] === 0) continue;
    found.push({ id, name: thing.name, ...counts });
  }
  return found;
}

const byText = (a = "", b = "") => (a < b ? -1 : a > b ? 1 : 0);

function sortingBy(sort: NamedSort, lang: string): Sorting<NamedCounts> {
  switch (sort) {
    case "dialogues":
      return {
        placeOf: ({ dialogues, id }) => [String(dialogues), id],
        compare: ([a, one], [b, other]) => Number(b) - Number(a) || byText(one, other),
        isPlace: (by) => /^\d{1,9}$/.test(by),
      };
    case "latest":
      return {
        placeOf: ({ lastDay, id }) => [lastDay, id],
        compare: ([a, one], [b, other]) => byText(b, a) || byText(one, other),
        isPlace: isDay,
      };
    case "name": {
      const { compare } = new Intl.Collator(lang, { numeric: true });
      return {
        placeOf: ({ name, id }) => [pick(name, lang).text, id],
        compare: ([a = "", one], [b = "", other]) => compare(a, b) || byText(one, other),
        isPlace: () => true,
      };
    }
  }
}
