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
  const { census, left } = heldDialogues(db, { organization: id }, today);
  const number = census.names.organizations.find(id);
  const { at, columns } = census.dialogues.lists.seats;
  const members = new Set<number>();
  for (const row of left) {
    for (let seat = at[row] as number; seat < (at[row + 1] as number); seat += 1) {
      const person = columns.person[seat] as number;
      if (columns.organization[seat] === number && person >= 0) members.add(person);
    }
  }
  const everywhere = inTime(heldDialogues(db, {}, today));
  const { day } = census.dialogues.columns;
  const latest = (spans: readonly Span[]) => Math.max(...spans.map(({ last }) => day[last] as number));
  const seen = [...spansOf(census, everywhere, (person) => members.has(person))]
    .map(([person, spans]) => ({
      person,
      spans: spans.filter(({ organization }) => organization === number),
    }))
    .sort(
      (a, b) =>
        latest(b.spans) - latest(a.spans) ||
        ((census.names.people.texts[a.person] as string) < (census.names.people.texts[b.person] as string)
          ? -1
          : 1),
    );
  const shown = seen.slice(0, PEOPLE_SHOWN);
  const idOf = (person: number) => census.names.people.texts[person] as string;
  const refs = personRefs(
    db,
    shown.map(({ person }) => idOf(person)),
  );
  return {
    total: seen.length,
    shown: shown.flatMap(({ person, spans }) => {
      const ref = refs.get(idOf(person));
      return ref ? [{ person: ref, roles: named(db, census, spans) }] : [];
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
