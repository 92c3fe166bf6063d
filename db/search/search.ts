import { begunBy } from "../../app/domain/as-of.ts";
import type { Today } from "../../app/domain/days.ts";
import type { DialogueFilter, PromiseFilter } from "../../app/domain/filters.ts";
import type { DialogueSummary, PromiseSummary } from "../../app/domain/records.ts";
import type { Expressions } from "../../app/domain/search/expression.ts";
import { ofDialogues, ofPromises, type SearchFilter } from "../../app/domain/search/filter.ts";
import { RANK } from "../../app/domain/search/name-rank.ts";
import {
  type Found,
  NAMED,
  type NamedFound,
  type SearchedName,
  type SearchResults,
} from "../../app/domain/search/results.ts";
import { idTerm } from "../../app/domain/search/words.ts";
import { dialogueMatches } from "../census/dialogue-matches.ts";
import type { Dictionary } from "../census/dictionary.ts";
import type { Names } from "../census/names.ts";
import { promiseMatches } from "../census/promise-matches.ts";
import type { NumberLists } from "../census/table.ts";
import type { Database } from "../client.ts";
import { dialogueSummaries } from "../dialogues.ts";
import { promiseSummaries } from "../promise-records.ts";
import { idsOf } from "../promises.ts";
import { allowedOf } from "./allowed.ts";
import { askedIn } from "./expressions.ts";
import { holdsAll } from "./meanings.ts";
import { matchNames, type NameMatch, nameIndexOf, ordered } from "./names.ts";
import { newestRows } from "./newest.ts";
import { partsOn } from "./parts.ts";
import { type Ranked, type Ranking, ranked, rankedBySome } from "./ranked.ts";
import { peopleAt } from "./roles.ts";
import type { Noun } from "./texts.ts";

/** What must be held: every word, or some. */
type Words = Pick<Expressions, "all" | "exact" | "together"> | { anyOf: string[] };

/** What a search is about, beside its words. */
interface Question {
  typed: string;
  narrowed: SearchFilter;
  today: Today;
  size: number;
}

const NOTHING = { items: [], total: 0, counted: true };

/**
 * What the record holds of what somebody typed, by kind, the best first and at most `size` of each kind. Where nothing at all
 * holds every word, what holds any of them, marked as `loosened`. Names are found whatever the page narrows. The same words find
 * the same, whatever was asked before; nothing that was said after a past day asked for is found.
 */
export function searchRecord(
  db: Database,
  typed: string,
  narrowed: SearchFilter,
  today: Today,
  size: number,
): SearchResults {
  const understood = askedIn(db, typed);
  const { asked, expressions } = understood;
  const question = { typed, narrowed, today, size };
  const letters = asked.words.map(({ units }) => units.join(""));
  const strict = found(db, question, expressions, namesIn(db, question, understood));
  const { cut } = asked;
  if (!expressions || expressions.some.length === 0 || !isEmpty(strict) || holdsAll(db, expressions.all)) {
    return { ...strict, loosened: false, cut };
  }
  const words = letters.slice(0, MOST_LOOSENED);
  const some = Object.fromEntries(NAMED.map((kind) => [kind, ofAnyWord(db, kind, words)]));
  const loosened = found(db, question, { anyOf: expressions.some }, some as NamesFound);
  return { ...loosened, loosened: !isEmpty(loosened), cut };
}

/** So many words are looked for one by one among the names. */
const MOST_LOOSENED = 4;

type NamesFound = Record<SearchedName, NameMatch[]>;

/**
 * The names like what was typed; where there is none, those like it without endings. Among the people whoever is called by some of
 * the words and held a role of the others; where the words are no names at all, who held such a role at what they find.
 */
function namesIn(
  db: Database,
  { typed, today }: Question,
  { asked: { words, cut }, expressions, meanings }: ReturnType<typeof askedIn>,
): NamesFound {
  const like = (text: string) =>
    Object.fromEntries(NAMED.map((kind) => [kind, matchNames(db, kind, text)])) as NamesFound;
  const isNone = (names: NamesFound) => NAMED.every((kind) => names[kind].length === 0);
  let names = like(cut ? typed.slice(0, 200) : typed);
  if (isNone(names) && expressions?.endless) names = like(expressions.endless.join(" "));
  const letters = expressions?.endless ?? words.map(({ units }) => units.join(""));
  let people = meanings.people(letters).map(({ id }) => id);
  if (people.length === 0 && expressions && letters.length > 1 && isNone(names)) {
    people = peopleAt(db, newestWith(db, expressions.all, today), letters);
  }
  const known = new Set(names.person.map(({ thing }) => thing.id));
  const things = nameIndexOf(db).person;
  const further = people.flatMap((id) => (known.has(id) ? [] : (things.get(id) ?? [])));
  names.person.push(...further.map((thing) => ({ thing, rank: RANK.words, by: null })));
  return names;
}

/** Of the dialogues that were found, the people of so many of the newest are asked for their roles. */
const MOST_ASKED = 100;

function newestWith(db: Database, words: string, today: Today): string[] {
  const matches = dialogueMatches(db, begunBy({}, today));
  const { columns, ids } = matches.census.dialogues;
  const allowed = allowedOf(matches, matches.census.dialogues, columns.day);
  const rows = newestRows(db, "dialogue_search", words, allowed, MOST_ASKED);
  return rows.flatMap((row) => ids.get(columns.key[row] as number) ?? []);
}

type Groups = Omit<SearchResults, "loosened" | "cut">;

const isEmpty = (groups: Groups) => Object.values(groups).every(({ total }) => total === 0);

function found(db: Database, question: Question, words: Words | null, names: NamesFound): Groups {
  const parts = partsOn(db, question.today);
  const namesakes: Namesakes = {};
  const named = NAMED.map((kind) => {
    const { dialogues, any } = parts[kind];
    const matches = names[kind].filter(({ thing }) => any(thing.id));
    namesakes[kind] = matches.map(({ thing }) => thing.id);
    const items = ordered(matches, dialogues)
      .slice(0, question.size)
      .map(({ thing, by }): NamedFound => {
        const { id, name, abbreviation } = thing;
        return { id, name, abbreviation, by, dialogues: dialogues(id) };
      });
    return [kind, { items, total: matches.length, counted: true }];
  });
  return {
    dialogue: words ? dialoguesFound(db, words, question, namesakes) : NOTHING,
    promise: words ? promisesFound(db, words, question, namesakes) : NOTHING,
    ...(Object.fromEntries(named) as Record<SearchedName, Found<NamedFound>>),
  };
}

function dialoguesFound(
  db: Database,
  words: Words,
  { typed, narrowed, today, size }: Question,
  namesakes: Namesakes,
): Found<DialogueSummary> {
  const filter = begunBy(ofDialogues(narrowed), today);
  const matches = dialogueMatches(db, filter);
  const { dialogues, names } = matches.census;
  const { key, day } = dialogues.columns;
  const allowed = allowedOf(matches, dialogues, day);
  const best = rankedBy(db, "dialogue", words, filter, {
    typed,
    allowed,
    keys: key,
    isParty: partyTest(dialogues.lists, names, namesakes),
    size,
  });
  const ids = best.rows.flatMap((row) => dialogues.ids.get(key[row] as number) ?? []);
  const summaries = dialogueSummaries(db, ids);
  return of(
    best,
    ids.flatMap((id) => summaries.get(id) ?? []),
  );
}

function promisesFound(
  db: Database,
  words: Words,
  { typed, narrowed, today, size }: Question,
  namesakes: Namesakes,
): Found<PromiseSummary> {
  const filter = ofPromises(narrowed);
  const matches = promiseMatches(db, filter, today);
  const { promises, names } = matches.census;
  const { key, said } = promises.columns;
  const allowed = allowedOf(matches, promises, said);
  const best = rankedBy(db, "promise", words, filter, {
    typed,
    allowed,
    keys: key,
    isParty: partyTest(promises.lists, names, namesakes),
    size,
  });
  return of(best, promiseSummaries(db, idsOf(db, matches, best.rows), today));
}

/** Ids of the organisations and people whose names were found. */
type Namesakes = Partial<Record<SearchedName, string[]>>;

/** Names that so many have say nothing of any of them. */
const MOST_NAMESAKES = 50;

/** Tells whether one of those with such a name is a party to a row. */
function partyTest(
  { organizations, people }: Record<"organizations" | "people", NumberLists>,
  names: Names,
  namesakes: Namesakes,
): (row: number) => boolean {
  const numbersOf = (dictionary: Dictionary, ids: readonly string[] = []) =>
    new Set(ids.length > MOST_NAMESAKES ? [] : ids.map((id) => dictionary.find(id)));
  const tests = [
    [organizations, numbersOf(names.organizations, namesakes.organization)],
    [people, numbersOf(names.people, namesakes.person)],
  ] as const;
  return (row) =>
    tests.some(([{ at, columns }, wanted]) => {
      if (wanted.size === 0) return false;
      return columns.id.subarray(at[row], at[row + 1]).some((number) => wanted.has(number));
    });
}

/** The words beside the ids that a filter asks for: the full text has those too, and so few rows are looked at. */
function idsOfFilter({
  series,
  host,
  person,
  venue,
  organization,
  promisor,
}: DialogueFilter & PromiseFilter): (words: string) => string {
  const ids = [
    ["series", series],
    ["organization", host],
    ["organization", organization],
    ["organization", promisor],
    ["person", person],
    ["venue", venue],
  ].flatMap(([kind, id]) => (kind && id ? [` AND "${idTerm(kind, id)}"`] : []));
  return (words) => `(${words})${ids.join("")}`;
}

function rankedBy(
  db: Database,
  noun: Noun,
  words: Words,
  filter: DialogueFilter & PromiseFilter,
  ranking: Ranking,
): Ranked {
  const beside = idsOfFilter(filter);
  if ("anyOf" in words) return rankedBySome(db, noun, words.anyOf.map(beside), ranking);
  const { all, exact, together } = words;
  const narrowed = { all: beside(all), exact: beside(exact), together: together && beside(together) };
  return ranked(db, noun, narrowed, ranking);
}

const of = <T>({ total, counted }: Ranked, items: T[]): Found<T> => ({ items, total, counted });

/** What has any of the words in a name, each once. */
function ofAnyWord(db: Database, kind: SearchedName, words: readonly string[]): NameMatch[] {
  const best = new Map<string, NameMatch>();
  for (const word of words) {
    for (const match of matchNames(db, kind, word)) {
      const known = best.get(match.thing.id);
      if (match.rank <= RANK.inside && (!known || match.rank < known.rank)) best.set(match.thing.id, match);
    }
  }
  return [...best.values()];
}
