import { begunBy } from "../app/domain/as-of.ts";
import type { Encounters } from "../app/domain/connections.ts";
import type { Today } from "../app/domain/days.ts";
import type { DialogueFilter } from "../app/domain/filters.ts";
import type { OrganizationRef, PersonRef } from "../app/domain/records.ts";
import { type DialogueMatches, dialogueMatches } from "./census/dialogue-matches.ts";
import type { NumberLists } from "./census/table.ts";
import type { Database } from "./client.ts";
import { dialogueRefs } from "./dialogue-refs.ts";
import { organizationRefs, personRefs } from "./party-refs.ts";

/** Who met whom: those at the table of the same dialogue, once for each dialogue however many of them sat there. */

/** So many of those met are named. */
export const MET_SHOWN = 20;

/** The dialogues that a filter leaves and that were held by the day asked for; only those are meetings. */
export function heldDialogues(db: Database, filter: DialogueFilter, today: Today): DialogueMatches {
  return dialogueMatches(db, begunBy({ ...filter, status: "held" }, today));
}

/** The rows of the census that matched, oldest dialogue first. */
export function inTime({ census, failed, left }: DialogueMatches): Int32Array {
  const rows = new Int32Array(left.length);
  let count = 0;
  for (const row of census.dialogues.order) if (failed[row] === 0) rows[count++] = row;
  return rows;
}

/** The other organisations at the dialogues that an organisation hosted or attended. */
export function organizationsMetByOrganization(
  db: Database,
  id: string,
  today: Today,
): Encounters<OrganizationRef> {
  const found = heldDialogues(db, { organization: id }, today);
  const own = found.census.names.organizations.find(id);
  return organizationsMet(db, found, (_, number) => number === own);
}

/** The organisations at the dialogues that a person attended, but for those that the person spoke for there. */
export function organizationsMetByPerson(
  db: Database,
  id: string,
  today: Today,
): Encounters<OrganizationRef> {
  const found = heldDialogues(db, { person: id }, today);
  const { names, dialogues } = found.census;
  const own = names.people.find(id);
  const { at, columns } = dialogues.lists.seats;
  return organizationsMet(db, found, (row, number) => {
    for (let seat = at[row] as number; seat < (at[row + 1] as number); seat += 1) {
      if (columns.person[seat] === own && columns.organization[seat] === number) return true;
    }
    return false;
  });
}

/** The other people at the dialogues that a person attended. */
export function peopleMetByPerson(db: Database, id: string, today: Today): Encounters<PersonRef> {
  const found = heldDialogues(db, { person: id }, today);
  const { people } = found.census.names;
  const own = people.find(id);
  const met = countedBy(found, found.census.dialogues.lists.people, (_, number) => number === own);
  return named(db, found, met, people.texts, (ids) => personRefs(db, ids));
}

/** Who called the dialogues that were held at a venue. */
export function hostsAtVenue(db: Database, id: string, today: Today): Encounters<OrganizationRef> {
  const found = heldDialogues(db, { venue: id }, today);
  const { names, dialogues } = found.census;
  const met = countedBy(found, dialogues.lists.hosts, () => false);
  return named(db, found, met, names.organizations.texts, (ids) => organizationRefs(db, ids));
}

function organizationsMet(
  db: Database,
  found: DialogueMatches,
  isOwn: (row: number, number: number) => boolean,
): Encounters<OrganizationRef> {
  const { names, dialogues } = found.census;
  const met = countedBy(found, dialogues.lists.organizations, isOwn);
  return named(db, found, met, names.organizations.texts, (ids) => organizationRefs(db, ids));
}

/** By number of who was met: at how many dialogues, and the rows of the first and the last. */
type Counted = Map<number, { dialogues: number; first: number; last: number }>;

function countedBy(
  found: DialogueMatches,
  { at, columns }: NumberLists,
  isOwn: (row: number, number: number) => boolean,
): Counted {
  const counted: Counted = new Map();
  for (const row of inTime(found)) {
    for (let place = at[row] as number; place < (at[row + 1] as number); place += 1) {
      const number = columns.id[place] as number;
      if (isOwn(row, number)) continue;
      const met = counted.get(number);
      if (met) {
        met.dialogues += 1;
        met.last = row;
      } else counted.set(number, { dialogues: 1, first: row, last: row });
    }
  }
  return counted;
}

/** Those met most often, of as many those met latest; then by id. */
function named<T extends { id: string }>(
  db: Database,
  { census }: DialogueMatches,
  counted: Counted,
  ids: readonly string[],
  read: (ids: string[]) => Map<string, T>,
): Encounters<T> {
  const { key, day } = census.dialogues.columns;
  const idOf = (number: number) => ids[number] as string;
  const most = [...counted].sort(
    ([a, one], [b, other]) =>
      other.dialogues - one.dialogues ||
      (day[other.last] as number) - (day[one.last] as number) ||
      (idOf(a) < idOf(b) ? -1 : 1),
  );
  const shown = most.slice(0, MET_SHOWN);
  const refs = read(shown.map(([number]) => idOf(number)));
  const keyOf = (row: number) => key[row] as number;
  const dialogues = dialogueRefs(
    db,
    shown.flatMap(([, { first, last }]) => [keyOf(first), keyOf(last)]),
  );
  return {
    total: counted.size,
    shown: shown.flatMap(([number, { dialogues: count, first, last }]) => {
      const who = refs.get(idOf(number));
      const ends = [dialogues.get(keyOf(first)), dialogues.get(keyOf(last))] as const;
      return who && ends[0] && ends[1] ? [{ who, dialogues: count, first: ends[0], last: ends[1] }] : [];
    }),
  };
}
