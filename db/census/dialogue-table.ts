import type { Database } from "../client.ts";
import { dayNumber } from "./day-number.ts";
import { Dictionary } from "./dictionary.ts";
import { GrowingLists, int32s, type Lists, type NumberLists, type Table } from "./table.ts";

type Int32s = Int32Array<ArrayBuffer>;

export interface DialogueColumns extends Record<string, Int32s> {
  key: Int32s;
  /** First and last local day, as numbers, and the first one's year. */
  day: Int32s;
  lastDay: Int32s;
  year: Int32s;
  /** -1 for none. */
  series: Int32s;
}

export interface DialogueLists extends Record<string, Lists> {
  hosts: NumberLists;
  /** Organisations at the table: hosts, and those that somebody attended for. */
  organizations: NumberLists;
  people: NumberLists;
}

/** What is known of each published dialogue. */
export interface DialogueTable extends Table<DialogueColumns, DialogueLists> {
  /** The id of each key, and the rows in order of first day and id. */
  ids: Map<number, string>;
  order: Int32s;
}

export class DialogueNames {
  readonly series = new Dictionary();
  readonly organizations = new Dictionary();
  readonly people = new Dictionary();
}

const PUBLISHED = "state IN ('published', 'disputed')";

interface Present {
  hosts: number[];
  organizations: number[];
  people: number[];
}

/** The published dialogues, in order of key: all, or those of some keys. Their ids are added to `ids`. */
export function readDialogues(
  db: Database,
  names: DialogueNames,
  keys: readonly number[] | null,
  ids: Map<number, string>,
): DialogueTable {
  const given = keys ? [JSON.stringify(keys)] : [];
  const among = (column: string) => (keys ? `${column} IN (SELECT value FROM json_each(?))` : "true");
  const rows = <Row extends unknown[]>(sql: string) =>
    db.$client
      .prepare(sql)
      .raw(true)
      .iterate(...given) as IterableIterator<Row>;

  const present = new Map<string, Present>();
  const columns = { key: int32s(), day: int32s(), lastDay: int32s(), year: int32s(), series: int32s() };
  for (const [key, id, day, lastDay, series] of rows<[number, string, string, string, string | null]>(
    `SELECT key, id, day, last_day, series_id FROM dialogues WHERE ${PUBLISHED} AND ${among("key")} ORDER BY key`,
  )) {
    ids.set(key, id);
    present.set(id, { hosts: [], organizations: [], people: [] });
    columns.key.push(key);
    columns.day.push(dayNumber(day));
    columns.lastDay.push(dayNumber(lastDay));
    columns.year.push(Number(day.slice(0, 4)));
    columns.series.push(series === null ? -1 : names.series.add(series));
  }
  const concerned = keys ? `dialogue_id IN (SELECT id FROM dialogues WHERE ${among("key")})` : "true";
  for (const [id, host] of rows<[string, string]>(
    `SELECT dialogue_id, organization_id FROM dialogue_hosts WHERE ${concerned}`,
  )) {
    const number = names.organizations.add(host);
    present.get(id)?.hosts.push(number);
    present.get(id)?.organizations.push(number);
  }
  for (const [id, organization, person] of rows<[string, string | null, string | null]>(
    `SELECT dialogue_id, organization_id, person_id FROM attendances WHERE ${concerned}`,
  )) {
    const at = present.get(id);
    if (organization !== null) at?.organizations.push(names.organizations.add(organization));
    if (person !== null) at?.people.push(names.people.add(person));
  }
  const [hosts, organizations, people] = [new GrowingLists(), new GrowingLists(), new GrowingLists()];
  for (const parties of present.values()) {
    hosts.push(parties.hosts);
    organizations.push(parties.organizations);
    people.push(parties.people);
  }
  const key = columns.key.done();
  return ordered({
    size: key.length,
    columns: {
      key,
      day: columns.day.done(),
      lastDay: columns.lastDay.done(),
      year: columns.year.done(),
      series: columns.series.done(),
    },
    lists: { hosts: hosts.done(), organizations: organizations.done(), people: people.done() },
    ids,
    order: new Int32Array(),
  });
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
