import type { CalendarPromise, CalledParty } from "../../app/domain/calendar-records.ts";
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
import { inBatches, Lists, type NamesKnown, namesKnown, rowsOf, Texts } from "./reading.ts";

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
  return inBatches(db, keys, reader(db, census, today));
}

/** One promise of the same kind, with a hard deadline or without; null when none of that id is published. */
export function promiseForCalendar(db: Database, id: string, today: Today): CalendarPromise | null {
  const key = db.$client.prepare<[string], number>("SELECT key FROM promises WHERE id = ?").pluck().get(id);
  if (key === undefined) return null;
  return [...inBatches(db, [key], reader(db, censusOf(db), today))][0] ?? null;
}

type Row = [
  key: number,
  id: string,
  action: string,
  quoteText: string | null,
  quoteLang: string | null,
  saidOn: string,
  sequence: number,
  createdAt: string,
  updatedAt: string,
  dialogueKey: number,
  dialogue: string,
  title: string,
  zone: string,
  series: string | null,
];

const PROMISES = `SELECT p.key, p.id, p.action, p.quote_text, p.quote_lang, p.said_on, p.sequence + ifnull(t.times, 0), p.created_at,
    max(p.updated_at, ifnull(t.touched_at, '')), d.key, d.id, d.title, d.zone, d.series_id
  FROM json_each(?) k CROSS JOIN promises p ON p.key = k.value CROSS JOIN dialogues d ON d.id = p.dialogue_id
  LEFT JOIN touched_entries t ON t.kind = 'promise' AND t.key = p.key
  WHERE p.state IN ('published', 'disputed') AND d.state IN ('published', 'disputed') ORDER BY k.key`;

function reader(db: Database, census: Census, today: Today) {
  const { people, organizations, series } = namesKnown(census);
  const titles = new Texts();
  return (keys: readonly number[]): CalendarPromise[] => {
    const rows = rowsOf<Row>(db, PROMISES, keys);
    const { deadlines, assessments } = leanLedger(db, keys);
    series.learn(
      db,
      rows.map((row) => row[13]),
    );
    organizations.learn(
      db,
      rows.flatMap((row) => hostIds(census, row[9])),
    );
    const promisors = promisorsOf(db, keys, people, organizations);
    return rows.map((row) => {
      const [key, id, action, text, lang, saidOn, sequence, createdAt, updatedAt, ...rest] = row;
      const [dialogueKey, dialogue, title, zone, seriesId] = rest;
      const terms = deadlines.get(key) ?? [];
      const facts = { saidOn, deadlines: terms, assessments: assessments.get(key) ?? [] };
      return {
        id,
        action: JSON.parse(action) as Localized,
        quote: text !== null && lang !== null ? { text, lang } : null,
        sequence,
        createdAt,
        updatedAt,
        ...statedOn(facts, dayIn(today, zone)),
        deadlines: terms,
        promisors: promisors.get(key) ?? [],
        dialogue: { id: dialogue, title: titles.of(title) },
        hosts: hostIds(census, dialogueKey).flatMap((host) => organizations.of(host) ?? []),
        series: series.of(seriesId),
      };
    });
  };
}

function promisorsOf(db: Database, keys: readonly number[], people: NamesKnown, organizations: NamesKnown) {
  const rows = rowsOf<[number, string | null, string | null]>(
    db,
    `SELECT p.key, m.person_id, m.organization_id FROM json_each(?) k CROSS JOIN promises p ON p.key = k.value
     CROSS JOIN promise_promisors m ON m.promise_id = p.id ORDER BY k.key, m.position`,
    keys,
  );
  people.learn(
    db,
    rows.map((row) => row[1]),
  );
  organizations.learn(
    db,
    rows.map((row) => row[2]),
  );
  const found = new Lists<CalledParty>();
  for (const [key, person, organization] of rows) {
    found.push(key, { person: people.of(person), organization: organizations.of(organization) });
  }
  return found;
}
