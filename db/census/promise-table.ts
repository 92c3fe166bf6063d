import { HARDNESSES, OUTCOME_STATES, SCHEDULES } from "../../app/domain/vocabulary.ts";
import type { Database } from "../client.ts";
import { dayNumber } from "./day-number.ts";
import { Dictionary } from "./dictionary.ts";
import { bytes, GrowingLists, int32s, type Lists, type NumberLists, type Table } from "./table.ts";

type Int32s = Int32Array<ArrayBuffer>;
type Bytes = Uint8Array<ArrayBuffer>;

/** What is known of each published promise whatever the day. Zones, series and parties are numbers of `PromiseNames`. */
export interface PromiseColumns extends Record<string, Int32s | Bytes> {
  key: Int32s;
  /** The local day it was said, as a number, and that day's year. */
  said: Int32s;
  year: Int32s;
  zone: Int32s;
  /** -1 for none. */
  series: Int32s;
}

/**
 * A promise's runs of days, oldest first. One ends where the next begins, the last one never. `due` is `UNDATED` where there
 * is no hard deadline; `late` is 0 for what is not late; the words are numbers of the vocabularies' order.
 */
export interface SpanColumns extends Record<string, Int32s | Bytes> {
  from: Int32s;
  due: Int32s;
  late: Int32s;
  outcome: Bytes;
  schedule: Bytes;
  hardness: Bytes;
}

export interface PromiseLists extends Record<string, Lists> {
  hosts: NumberLists;
  organizations: NumberLists;
  people: NumberLists;
  spans: Lists<SpanColumns>;
}

export type PromiseTable = Table<PromiseColumns, PromiseLists>;

export class PromiseNames {
  readonly zones = new Dictionary();
  readonly series = new Dictionary();
  readonly hosts = new Dictionary();
  readonly organizations = new Dictionary();
  readonly people = new Dictionary();
}

interface Meeting {
  zone: number;
  series: number;
  hosts: number[];
}

const OUTCOME = new Map<string, number>(OUTCOME_STATES.map((word, index) => [word, index]));
const SCHEDULE = new Map<string, number>(SCHEDULES.map((word, index) => [word, index]));
const HARDNESS = new Map<string, number>(HARDNESSES.map((word, index) => [word, index]));
const PUBLISHED = "state IN ('published', 'disputed')";

/** The published promises of published dialogues, in order of key: all, or those of some keys. */
export function readPromises(
  db: Database,
  names: PromiseNames,
  keys: readonly number[] | null,
): PromiseTable {
  const given = keys ? [JSON.stringify(keys)] : [];
  const among = keys ? "IN (SELECT value FROM json_each(?))" : null;
  const rows = <Row extends unknown[]>(sql: string) =>
    db.$client
      .prepare(sql)
      .raw(true)
      .iterate(...given) as IterableIterator<Row>;

  const meetings = readMeetings(rows, names, among);
  const columns = { key: int32s(), said: int32s(), year: int32s(), zone: int32s(), series: int32s() };
  const hosts = new GrowingLists();
  const ids: string[] = [];
  for (const [key, id, saidOn, dialogue] of rows<[number, string, string, string]>(
    `SELECT key, id, said_on, dialogue_id FROM promises WHERE ${PUBLISHED} ${among ? `AND key ${among}` : ""} ORDER BY key`,
  )) {
    const meeting = meetings.get(dialogue);
    if (!meeting) continue;
    ids.push(id);
    columns.key.push(key);
    columns.said.push(dayNumber(saidOn));
    columns.year.push(Number(saidOn.slice(0, 4)));
    columns.zone.push(meeting.zone);
    columns.series.push(meeting.series);
    hosts.push(meeting.hosts);
  }
  const key = columns.key.done();
  return {
    size: key.length,
    columns: {
      key,
      said: columns.said.done(),
      year: columns.year.done(),
      zone: columns.zone.done(),
      series: columns.series.done(),
    },
    lists: {
      hosts: hosts.done(),
      ...readPromisors(rows, names, ids, among),
      spans: readSpans(rows, key, among),
    },
  };
}

type Rows = <Row extends unknown[]>(sql: string) => IterableIterator<Row>;

function readMeetings(rows: Rows, names: PromiseNames, among: string | null): Map<string, Meeting> {
  const concerned = (column: string) =>
    among ? `${column} IN (SELECT dialogue_id FROM promises WHERE key ${among})` : "true";
  const meetings = new Map<string, Meeting>();
  for (const [id, zone, series] of rows<[string, string, string | null]>(
    `SELECT id, zone, series_id FROM dialogues WHERE ${PUBLISHED} AND ${concerned("id")}`,
  )) {
    const number = series === null ? -1 : names.series.add(series);
    meetings.set(id, { zone: names.zones.add(zone), series: number, hosts: [] });
  }
  for (const [id, host] of rows<[string, string]>(
    `SELECT dialogue_id, organization_id FROM dialogue_hosts WHERE ${concerned("dialogue_id")}`,
  )) {
    meetings.get(id)?.hosts.push(names.hosts.add(host));
  }
  return meetings;
}

function readPromisors(
  rows: Rows,
  names: PromiseNames,
  ids: readonly string[],
  among: string | null,
): Pick<PromiseLists, "organizations" | "people"> {
  const promisors = new Map<string, { organizations: number[]; people: number[] }>();
  for (const [promise, organization, person] of rows<[string, string | null, string | null]>(
    `SELECT promise_id, organization_id, person_id FROM promise_promisors
     ${among ? `WHERE promise_id IN (SELECT id FROM promises WHERE key ${among})` : ""}`,
  )) {
    let parties = promisors.get(promise);
    if (!parties) {
      parties = { organizations: [], people: [] };
      promisors.set(promise, parties);
    }
    if (organization !== null) parties.organizations.push(names.organizations.add(organization));
    if (person !== null) parties.people.push(names.people.add(person));
  }
  const organizations = new GrowingLists();
  const people = new GrowingLists();
  for (const id of ids) {
    organizations.push(promisors.get(id)?.organizations ?? []);
    people.push(promisors.get(id)?.people ?? []);
  }
  return { organizations: organizations.done(), people: people.done() };
}

/** The spans of the promises of `keys`, which ascend. */
function readSpans(rows: Rows, keys: Int32Array, among: string | null): Lists<SpanColumns> {
  const at = new Int32Array(keys.length + 1);
  const [from, due, late] = [int32s(), int32s(), int32s()];
  const [outcome, schedule, hardness] = [bytes(), bytes(), bytes()];
  let row = 0;
  for (const [key, fromDay, dueDay, daysLate, ...words] of rows<
    [number, string, string, number | null, string, string, string]
  >(
    `SELECT promise_key, from_day, due_day, days_late, outcome, schedule, hardness FROM promise_states
     ${among ? `WHERE promise_key ${among}` : ""} ORDER BY promise_key, from_day`,
  )) {
    while (row < keys.length && (keys[row] as number) < key) at[++row] = from.length;
    if (keys[row] !== key) continue;
    from.push(dayNumber(fromDay));
    due.push(dayNumber(dueDay));
    late.push(daysLate ?? 0);
    outcome.push(OUTCOME.get(words[0]) ?? 0);
    schedule.push(SCHEDULE.get(words[1]) ?? 0);
    hardness.push(HARDNESS.get(words[2]) ?? 0);
  }
  while (row < keys.length) at[++row] = from.length;
  return {
    at,
    columns: {
      from: from.done(),
      due: due.done(),
      late: late.done(),
      outcome: outcome.done(),
      schedule: schedule.done(),
      hardness: hardness.done(),
    },
  };
}
