import type { Database } from "../client.ts";
import { dayNumber } from "./day-number.ts";
import type { DialogueTable } from "./dialogue-table.ts";
import type { Names } from "./names.ts";
import { readNews } from "./news.ts";
import { reader } from "./reader.ts";
import { stateNumber } from "./state.ts";
import {
  GrowingLists,
  int32s,
  type Lists,
  type NumberLists,
  rowsByKey,
  type Table,
  uint16s,
} from "./table.ts";

type Int32s = Int32Array<ArrayBuffer>;

/** What is known of each published promise whatever the day. Zones, series, venues and parties are numbers of `Names`. */
export interface PromiseColumns extends Record<string, Int32s> {
  key: Int32s;
  /** The local day it was said, as a number, and that day's year. */
  said: Int32s;
  year: Int32s;
  zone: Int32s;
  /** -1 for none. */
  series: Int32s;
  venue: Int32s;
}

/**
 * A promise's runs of days, oldest first. One ends where the next begins, the last one never. `due` is `UNDATED` where there
 * is no hard deadline; `late` is 0 for what is not late; `state` is a number of `STATES`, without regard to whether the due day is behind.
 */
export interface SpanColumns extends Record<string, Int32s | Uint16Array<ArrayBuffer>> {
  from: Int32s;
  due: Int32s;
  late: Int32s;
  state: Uint16Array<ArrayBuffer>;
}

export interface PromiseLists extends Record<string, Lists> {
  hosts: NumberLists;
  organizations: NumberLists;
  people: NumberLists;
  spans: Lists<SpanColumns>;
  /** Numbers of the history's lines that are news of it. */
  news: NumberLists;
}

export type PromiseTable = Table<PromiseColumns, PromiseLists>;

/** The published promises of these dialogues, in order of key: all, or those of some keys. */
export function readPromises(
  db: Database,
  names: Names,
  dialogues: DialogueTable,
  keys: readonly number[] | null,
): PromiseTable {
  const rows = reader(db, keys);
  const meeting = dialogues.columns;
  const meetingOf = rowsByKey(meeting.key);
  const hostsOf = dialogues.lists.hosts;
  const columns = {
    key: int32s(),
    said: int32s(),
    year: int32s(),
    zone: int32s(),
    series: int32s(),
    venue: int32s(),
  };
  const [hosts, organizations, people] = [new GrowingLists(), new GrowingLists(), new GrowingLists()];
  for (const [key, saidOn, dialogue] of rows<[number, string, number]>(
    `SELECT p.key, p.said_on, d.key FROM promises p JOIN dialogues d ON d.id = p.dialogue_id
     WHERE p.state IN ('published', 'disputed')`,
    "AND p.key",
    "ORDER BY p.key",
  )) {
    const at = meetingOf[dialogue] ?? -1;
    if (at < 0) continue;
    const row = columns.key.length;
    columns.key.push(key);
    columns.said.push(dayNumber(saidOn));
    columns.year.push(Number(saidOn.slice(0, 4)));
    columns.zone.push(meeting.zone[at] as number);
    columns.series.push(meeting.series[at] as number);
    columns.venue.push(meeting.venue[at] as number);
    for (let place = hostsOf.at[at] as number; place < (hostsOf.at[at + 1] as number); place += 1) {
      hosts.push(row, hostsOf.columns.id[place] as number);
    }
  }
  const key = columns.key.done();
  const size = key.length;
  const rowOf = rowsByKey(key);
  for (const [promise, organization, person] of rows<[number, string | null, string | null]>(
    `SELECT p.key, pp.organization_id, pp.person_id FROM promise_promisors pp JOIN promises p ON p.id = pp.promise_id`,
    "WHERE p.key",
    keys ? "" : "ORDER BY pp.promise_id, pp.position",
  )) {
    const row = rowOf[promise] ?? -1;
    if (row < 0) continue;
    if (organization !== null) organizations.push(row, names.organizations.add(organization));
    if (person !== null) people.push(row, names.people.add(person));
  }
  return {
    size,
    columns: {
      key,
      said: columns.said.done(),
      year: columns.year.done(),
      zone: columns.zone.done(),
      series: columns.series.done(),
      venue: columns.venue.done(),
    },
    lists: {
      hosts: hosts.done(size),
      organizations: organizations.done(size),
      people: people.done(size),
      spans: readSpans(db, key, keys !== null),
      news: readNews(db, "promise", key, keys !== null),
    },
  };
}

/** Promises whose spans are read at a time. */
const CHUNK = 2_000;

type SpanRow = [number, string, string, number | null, string, string, string];

/** The spans of the promises of `keys`, which ascend. */
function readSpans(db: Database, keys: Int32Array, some: boolean): Lists<SpanColumns> {
  const at = new Int32Array(keys.length + 1);
  const columns = { from: int32s(), due: int32s(), late: int32s(), state: uint16s() };
  const statement = db.$client
    .prepare<unknown[], SpanRow>(
      `SELECT promise_key, from_day, due_day, days_late, outcome, schedule, hardness FROM promise_states
       WHERE promise_key ${some ? "IN (SELECT value FROM json_each(?))" : "BETWEEN ? AND ?"} ORDER BY promise_key, from_day`,
    )
    .raw(true);
  let row = 0;
  const put = ([key, from, due, daysLate, outcome, schedule, hardness]: SpanRow) => {
    while (row < keys.length && (keys[row] as number) < key) at[++row] = columns.from.length;
    if (keys[row] !== key) return;
    columns.from.push(dayNumber(from));
    columns.due.push(dayNumber(due));
    columns.late.push(daysLate ?? 0);
    columns.state.push(stateNumber(outcome, schedule, hardness, daysLate));
  };
  const step = some ? keys.length : CHUNK;
  for (let start = 0; start < keys.length; start += step) {
    const chunk = keys.subarray(start, start + step);
    const given = some ? [JSON.stringify([...chunk])] : [chunk[0], chunk.at(-1)];
    for (const span of statement.all(...given)) put(span);
  }
  while (row < keys.length) at[++row] = columns.from.length;
  const { from, due, late, state } = columns;
  return { at, columns: { from: from.done(), due: due.done(), late: late.done(), state: state.done() } };
}
