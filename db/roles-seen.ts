import type { PersonSeen, RoleSeen } from "../app/domain/connections.ts";
import type { Today } from "../app/domain/days.ts";
import type { Localized } from "../app/domain/localized.ts";
import { type RoleSpan, rolesOverTime, type Seat } from "../app/domain/roles-over-time.ts";
import type { Census } from "./census/census.ts";
import type { Database } from "./client.ts";
import { dialogueRefs } from "./dialogue-refs.ts";
import { heldDialogues, inTime } from "./encounters.ts";
import { organizationRefs, personRefs } from "./party-refs.ts";

/** Numbers of `Names` for organisations, rows of the census for dialogues. */
type Span = RoleSpan<number, number>;

/** The roles that a person was seen in by the day asked for, the latest first. */
export function rolesOfPerson(db: Database, id: string, today: Today): RoleSeen[] {
  const found = heldDialogues(db, { person: id }, today);
  const number = found.census.names.people.find(id);
  const spans = spansOf(found.census, inTime(found), (person) => person === number).get(number) ?? [];
  return named(db, found.census, spans);
}

/** So many of an organisation's people are named. */
export const PEOPLE_SHOWN = 20;

/**
 * The people who were seen for an organisation by the day asked for, the one seen latest first, each with their roles there,
 * the latest first; and how many they are in all. A role ends as on the person's own page.
 */
export function peopleOfOrganization(
  db: Database,
  id: string,
  today: Today,
): { total: number; shown: PersonSeen[] } {
  const own = heldDialogues(db, { organization: id }, today);
  const { census } = own;
  const { organizations, people } = census.names;
  const number = organizations.find(id);
  const { at, columns } = census.dialogues.lists.seats;
  const lastSeen = new Map<number, number>();
  for (const row of inTime(own)) {
    for (let seat = at[row] as number; seat < (at[row + 1] as number); seat += 1) {
      const person = columns.person[seat] as number;
      if (columns.organization[seat] === number && person >= 0) lastSeen.set(person, row);
    }
  }
  const { day } = census.dialogues.columns;
  const idOf = (person: number) => people.texts[person] as string;
  const latest = [...lastSeen]
    .sort(
      ([a, one], [b, other]) => (day[other] as number) - (day[one] as number) || (idOf(a) < idOf(b) ? -1 : 1),
    )
    .slice(0, PEOPLE_SHOWN)
    .map(([person]) => person);
  // Where else they were seen ends a role here, so all dialogues are looked at; but only for those who are shown.
  const shown = new Set(latest);
  const spans = spansOf(census, inTime(heldDialogues(db, {}, today)), (person) => shown.has(person));
  const refs = personRefs(db, latest.map(idOf));
  return {
    total: lastSeen.size,
    shown: latest.flatMap((person) => {
      const ref = refs.get(idOf(person));
      const here = (spans.get(person) ?? []).filter(({ organization }) => organization === number);
      return ref ? [{ person: ref, roles: named(db, census, here) }] : [];
    }),
  };
}

/** The roles of each person wanted at dialogues, which are in the order of time. */
function spansOf(
  { dialogues, names }: Census,
  rows: Int32Array,
  wanted: (person: number) => boolean,
): Map<number, Span[]> {
  const { at, columns } = dialogues.lists.seats;
  const roles = new Map<number, Localized>();
  const roleOf = (number: number): Localized | null => {
    if (number < 0) return null;
    const role = roles.get(number) ?? (JSON.parse(names.roles.texts[number] as string) as Localized);
    roles.set(number, role);
    return role;
  };
  const seen = new Map<number, { dialogue: number; seats: Seat<number>[] }[]>();
  for (const row of rows) {
    for (let place = at[row] as number; place < (at[row + 1] as number); place += 1) {
      const person = columns.person[place] as number;
      if (person < 0 || !wanted(person)) continue;
      const organization = columns.organization[place] as number;
      const seat = {
        organization: organization < 0 ? null : organization,
        role: roleOf(columns.role[place] as number),
      };
      const before = seen.get(person) ?? [];
      const here = before.at(-1);
      if (here?.dialogue === row) here.seats.push(seat);
      else before.push({ dialogue: row, seats: [seat] });
      seen.set(person, before);
    }
  }
  return new Map([...seen].map(([person, all]) => [person, rolesOverTime(all)]));
}

/** Spans with the names of what they are about, the latest first. */
function named(db: Database, { dialogues, names }: Census, spans: readonly Span[]): RoleSeen[] {
  const { key, day } = dialogues.columns;
  const keyOf = (row: number) => key[row] as number;
  const refs = dialogueRefs(
    db,
    spans.flatMap(({ first, last }) => [keyOf(first), keyOf(last)]),
  );
  const idOf = (number: number) => names.organizations.texts[number] as string;
  const organizations = organizationRefs(
    db,
    spans.flatMap(({ organization }) => (organization === null ? [] : idOf(organization))),
  );
  return [...spans]
    .sort(
      (a, b) =>
        (day[b.last] as number) - (day[a.last] as number) ||
        (day[b.first] as number) - (day[a.first] as number),
    )
    .flatMap(({ organization, first, last, ...span }) => {
      const ends = [refs.get(keyOf(first)), refs.get(keyOf(last))] as const;
      if (!ends[0] || !ends[1]) return [];
      const known = organization === null ? null : (organizations.get(idOf(organization)) ?? null);
      return [{ ...span, organization: known, first: ends[0], last: ends[1] }];
    });
}
