import { DIALOGUE_STATUSES, type DialogueStatus } from "../../app/domain/vocabulary.ts";
import type { Database } from "../client.ts";
import { dayNumber } from "./day-number.ts";
import type { Names } from "./names.ts";
import { readNews } from "./news.ts";
import { reader } from "./reader.ts";
import { GrowingLists, int32s, type Lists, type NumberLists, rowsByKey, type Table } from "./table.ts";

type Int32s = Int32Array<ArrayBuffer>;

export interface DialogueColumns extends Record<string, Int32s> {
  key: Int32s;
  /** First and last local day, as numbers, and the first one's year. */
  day: Int32s;
  lastDay: Int32s;
  year: Int32s;
  zone: Int32s;
  /** A number of `statusNumber`. */
  status: Int32s;
  /** -1 for none. */
  series: Int32s;
  venue: Int32s;
}

/** Who sat there, one entry each, in the order recorded: numbers of `Names`, -1 where it is not known. */
export interface SeatColumns extends Record<string, Int32s> {
  person: Int32s;
  organization: Int32s;
  role: Int32s;
}

export interface DialogueLists extends Record<string, Lists> {
  hosts: NumberLists;
  /** Organisations at the table: hosts, and those that somebody attended for. */
  organizations: NumberLists;
  people: NumberLists;
  seats: Lists<SeatColumns>;
  /** Numbers of the history's lines that are news of it. */
  news: NumberLists;
}

/** What is known of each published dialogue. Zones, series, venues and parties are numbers of `Names`. */
export interface DialogueTable extends Table<DialogueColumns, DialogueLists> {
  /** The id of each key, and the rows in order of first day and id. */
  ids: Map<number, string>;
  order: Int32s;
}

/** The number of a status, for the column of the census. */
export function statusNumber(status: DialogueStatus): number {
  return DIALOGUE_STATUSES.indexOf(status);
}

const PUBLISHED = "state IN ('published', 'disputed')";

/** The published dialogues, in order of key: all, or those of some keys. Their ids are added to `ids`. */
export function readDialogues(
  db: Database,
  names: Names,
  keys: readonly number[] | null,
  ids: Map<number, string>,
): DialogueTable {
  const rows = reader(db, keys);
  const columns = {
    key: int32s(),
    day: int32s(),
    lastDay: int32s(),
    year: int32s(),
    zone: int32s(),
    status: int32s(),
    series: int32s(),
    venue: int32s(),
  };
  for (const [key, id, day, lastDay, zone, status, series, venue] of rows<
    [number, string, string, string, string, DialogueStatus, string | null, string | null]
  >(
    `SELECT d.key, d.id, d.day, d.last_day, d.zone, d.status, d.series_id, d.venue_id FROM dialogues d WHERE ${PUBLISHED}`,
    "AND d.key",
    "ORDER BY d.key",
  )) {
    ids.set(key, id);
    columns.key.push(key);
    columns.day.push(dayNumber(day));
    columns.lastDay.push(dayNumber(lastDay));
    columns.year.push(Number(day.slice(0, 4)));
    columns.zone.push(names.zones.add(zone));
    columns.status.push(statusNumber(status));
    columns.series.push(series === null ? -1 : names.series.add(series));
    columns.venue.push(venue === null ? -1 : names.venues.add(venue));
  }
  const key = columns.key.done();
  const size = key.length;
  const rowOf = rowsByKey(key);
  // In the order of the tables' own keys where all is read: each look-up is then beside the one before.
  const [hosts, organizations, people] = [new GrowingLists(), new GrowingLists(), new GrowingLists()];
  for (const [dialogue, host] of rows<[number, string]>(
    "SELECT d.key, h.organization_id FROM dialogue_hosts h JOIN dialogues d ON d.id = h.dialogue_id",
    "WHERE d.key",
    keys ? "" : "ORDER BY h.dialogue_id, h.position",
  )) {
    const row = rowOf[dialogue] ?? -1;
    if (row < 0) continue;
    const number = names.organizations.add(host);
    hosts.push(row, number);
    organizations.push(row, number);
  }
  const seats = new GrowingSeats();
  for (const [dialogue, organization, person, role] of rows<
    [number, string | null, string | null, string | null]
  >(
    `SELECT d.key, a.organization_id, a.person_id, a.role FROM attendances a JOIN dialogues d ON d.id = a.dialogue_id`,
    "WHERE d.key",
    keys ? "ORDER BY a.position" : "ORDER BY a.dialogue_id, a.position",
  )) {
    const row = rowOf[dialogue] ?? -1;
    if (row < 0) continue;
    const seat = {
      organization: organization === null ? -1 : names.organizations.add(organization),
      person: person === null ? -1 : names.people.add(person),
      role: role === null ? -1 : names.roles.add(role),
    };
    seats.push(row, seat);
    if (seat.organization >= 0) organizations.push(row, seat.organization);
    if (seat.person >= 0) people.push(row, seat.person);
  }
  return ordered({
    size,
    columns: {
      key,
      day: columns.day.done(),
      lastDay: columns.lastDay.done(),
      year: columns.year.done(),
      zone: columns.zone.done(),
      status: columns.status.done(),
      series: columns.series.done(),
      venue: columns.venue.done(),
    },
    lists: {
      hosts: hosts.done(size),
      organizations: organizations.done(size),
      people: people.done(size),
      seats: seats.done(size),
      news: readNews(db, "dialogue", key, keys !== null),
    },
    ids,
    order: new Int32Array(),
  });
}

/** Seats, written in any order of rows; those of one row keep theirs. */
class GrowingSeats {
  readonly #places = new GrowingLists();
  readonly #seats = { person: int32s(), organization: int32s(), role: int32s() };

  push(
    row: number,
    { person, organization, role }: Record<"person" | "organization" | "role", number>,
  ): void {
    this.#places.push(row, this.#seats.person.length);
    this.#seats.person.push(person);
    this.#seats.organization.push(organization);
    this.#seats.role.push(role);
  }

  /** The seats of so many rows. */
  done(size: number): Lists<SeatColumns> {
    const { at, columns } = this.#places.done(size);
    const sorted = (numbers: Int32s) => columns.id.map((place) => numbers[place] as number);
    const { person, organization, role } = this.#seats;
    return {
      at,
      columns: {
        person: sorted(person.done()),
        organization: sorted(organization.done()),
        role: sorted(role.done()),
      },
    };
  }
}

/** The table with its rows put in order of first day and id. */
export function ordered(table: DialogueTable): DialogueTable {
  const { size, columns, ids } = table;
  const name = Array.from(columns.key, (key) => ids.get(key) ?? "");
  const order = Int32Array.from({ length: size }, (_, row) => row);
  order.sort((a, b) => {
    const days = (columns.day[a] as number) - (columns.day[b] as number);
    return days !== 0 ? days : (name[a] as string) < (name[b] as string) ? -1 : 1;
  });
  return { ...table, order };
}

/** How many rows, in order of first day and id, come before this day and id. */
export function placeOf({ columns, ids, order }: DialogueTable, day: number, id: string): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = order[middle] as number;
    const days = (columns.day[row] as number) - day;
    if (days < 0 || (days === 0 && (ids.get(columns.key[row] as number) ?? "") < id)) low = middle + 1;
    else high = middle;
  }
  return low;
}
