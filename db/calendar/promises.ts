import type { CalendarPromise } from "../../app/domain/calendar-records.ts";
import { dayIn, type Today } from "../../app/domain/days.ts";
import type { PromiseFilter } from "../../app/domain/filters.ts";
import type { Localized } from "../../app/domain/localized.ts";
import { statedOn } from "../../app/domain/stated.ts";
import { type Census, censusOf } from "../census/census.ts";
import { UNDATED } from "../census/day-number.ts";
import { promiseMatches } from "../census/promise-matches.ts";
import { allRows } from "../census/promise-order.ts";
import type { Database } from "../client.ts";
import { hostIds } from "./dialogue-parts.ts";
import { leanLedger } from "./ledger.ts";
import { namesKnown, type PartyRow, partiesOf, readEach, recordsOf, rowsOf, Texts } from "./reading.ts";

/** The hard deadlines of promises that a filter leaves, as their calendar entries show them, soonest first. */
export function promisesForCalendar(
  db: Database,
  filter: PromiseFilter,
  today: Today,
): Iterable<CalendarPromise> {
  const found = promiseMatches(db, filter, today);
  const { census, standing } = found;
  const { columns, lists } = census.promises;
  const due = lists.spans.columns.due;
  const keys = allRows(found, "due")
    .filter((row) => due[standing.span[row] as number] !== UNDATED)
    .map((row) => columns.key[row] as number);
  return readEach(db, keys, reader(db, census, today));
}

/** One promise of the same kind, with a hard deadline or without; null when none of that id is published. */
export function promiseForCalendar(db: Database, id: string, today: Today): CalendarPromise | null {
  const key = db.$client.prepare<[string], number>("SELECT key FROM promises WHERE id = ?").pluck().get(id);
  if (key === undefined) return null;
  return [...readEach(db, [key], reader(db, censusOf(db), today))][0] ?? null;
}

type Row = Pick<CalendarPromise, "id" | "saidOn" | "sequence" | "createdAt" | "updatedAt"> & {
  key: number;
  action: string;
  quoteText: string | null;
  quoteLang: string | null;
  dialogueKey: number;
  dialogue: string;
  title: string;
  zone: string;
  series: string | null;
};

const PROMISES = `SELECT p.key, p.id, p.action, p.quote_text AS quoteText, p.quote_lang AS quoteLang, p.said_on AS saidOn,
    p.sequence + ifnull(t.times, 0) AS sequence, p.created_at AS createdAt,
    max(p.updated_at, ifnull(t.touched_at, '')) AS updatedAt, d.key AS dialogueKey, d.id AS dialogue, d.title, d.zone,
    d.series_id AS series
  FROM json_each(?) k CROSS JOIN promises p ON p.key = k.value CROSS JOIN dialogues d ON d.id = p.dialogue_id
  LEFT JOIN touched_entries t ON t.kind = 'promise' AND t.key = p.key
  WHERE p.state IN ('published', 'disputed') AND d.state IN ('published', 'disputed') ORDER BY k.key`;

/** Of a promisor no role is recorded. */
const PROMISORS = `SELECT p.key, m.person_id, m.organization_id, NULL FROM json_each(?) k CROSS JOIN promises p ON p.key = k.value
  CROSS JOIN promise_promisors m ON m.promise_id = p.id ORDER BY k.key, m.position`;

function reader(db: Database, census: Census, today: Today) {
  const { people, organizations, series } = namesKnown(census);
  const texts = new Texts();
  return (keys: readonly number[]): CalendarPromise[] => {
    const rows = recordsOf<Row>(db, PROMISES, keys);
    const { deadlines, assessments } = leanLedger(db, keys);
    const promisors = partiesOf(db, rowsOf<PartyRow>(db, PROMISORS, keys), { people, organizations }, texts);
    const hosts = rows.map((row) => hostIds(census, row.dialogueKey));
    organizations.learn(db, hosts.flat());
    series.learn(
      db,
      rows.map((row) => row.series),
    );
    return rows.map((row, index) => {
      const { key, id, saidOn, sequence, createdAt, updatedAt, quoteText: text, quoteLang: lang } = row;
      const terms = deadlines.get(key) ?? [];
      const facts = { saidOn, deadlines: terms, assessments: assessments.get(key) ?? [] };
      return {
        id,
        action: JSON.parse(row.action) as Localized,
        quote: text !== null && lang !== null ? { text, lang } : null,
        sequence,
        createdAt,
        updatedAt,
        ...statedOn(facts, dayIn(today, row.zone)),
        deadlines: terms,
        promisors: promisors.get(key) ?? [],
        dialogue: { id: row.dialogue, title: JSON.parse(row.title) as Localized },
        hosts: (hosts[index] ?? []).flatMap((host) => organizations.of(host) ?? []),
        series: series.of(row.series),
      };
    });
  };
}
