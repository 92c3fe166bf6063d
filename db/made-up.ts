import fc from "fast-check";
import { addDays } from "../app/domain/days.ts";
import { OUTCOMES } from "../app/domain/vocabulary.ts";
import type { Database } from "./client.ts";
import type { DialogueInput } from "./import/format.ts";

/** For tests: a subject of the history as it was last written, a promise, a deadline or whatever else. */
export function documentOf<T>(db: Database, kind: string, id: string): T {
  const sql = "SELECT after FROM changes WHERE subject_kind = ? AND subject_id = ? ORDER BY seq DESC LIMIT 1";
  const text = db.$client.prepare<[string, string], string>(sql).pluck().get(kind, id);
  if (text === undefined) throw new Error(`no line is about the ${kind} ${id}`);
  return JSON.parse(text) as T;
}

/** For tests: records of every shape, as an import takes them. Days count from 1 June 2022, and from the dialogue's. */

export interface Shape {
  start: number;
  zone: string;
  series: string | null;
  venue: string | null;
  hosts: string[];
  promises: {
    promisors: string[];
    /** A number of days, or words that give no day of their own. */
    due: number | string | null;
    assessments: { outcome: (typeof OUTCOMES)[number]; on: number; exact?: boolean }[];
  }[];
}

const party = fc.constantFrom("a", "b", "c");
const promise = fc.record({
  promisors: fc.array(party, { minLength: 1, maxLength: 3 }),
  due: fc.oneof(
    { weight: 3, arbitrary: fc.nat(300) },
    fc.constantFrom(null, "조속히", "차기 회의에서", "매월"),
  ),
  assessments: fc.array(
    fc.record({ outcome: fc.constantFrom(...OUTCOMES), on: fc.nat(500), exact: fc.boolean() }),
    { maxLength: 3 },
  ),
});
const shape = fc.record<Shape>({
  start: fc.nat(900),
  zone: fc.constantFrom("Asia/Seoul", "America/New_York"),
  series: fc.constantFrom(null, "x", "y"),
  venue: fc.constantFrom(null, "x", "y"),
  hosts: fc.uniqueArray(party, { minLength: 1, maxLength: 2 }),
  promises: fc.array(promise, { maxLength: 4 }),
});

export const shapes = fc.array(shape, { minLength: 1, maxLength: 6 });

export function dialogueOf(
  { start, zone, series, venue, hosts, promises }: Shape,
  index: number,
): DialogueInput {
  const day = addDays("2022-06-01", start);
  const organization = (name: string) => ({ name: { en: `Organization ${name}` } });
  const said = promises.map(({ promisors, due, assessments }, position) => ({
    id: `d${index}--p${position}`,
    promisors: promisors.map((name) => ({ organization: organization(name) })),
    action: { en: `Promise ${position}` },
    deadline:
      typeof due === "string"
        ? { phrase: due, lang: "ko", due: null }
        : { due: due === null ? null : addDays(day, due) },
    // The term has ended, so that the guards take "not delivered" on any day.
    termEnds: day,
    assessments: assessments.map(({ outcome, on, exact = true }) => ({
      outcome,
      effectiveOn: addDays(day, on).slice(0, exact ? 10 : 7),
      summary: { en: "Seen." },
      evidence: [{ url: `https://example.org/${index}/${position}` }],
    })),
  }));
  const superseded = said.filter(({ assessments }) =>
    assessments.some(({ outcome }) => outcome === "superseded"),
  );
  const successor = {
    id: `d${index}--successor`,
    promisors: [{ organization: organization("a") }],
    action: { en: "Instead" },
    deadline: { due: null },
    assessments: [],
    links: superseded.map(({ id }) => ({ kind: "supersedes" as const, to: id })),
  };
  return {
    id: `d${index}`,
    title: { en: `Dialogue ${index}` },
    ...(series ? { series: { id: `series-${series}`, name: { en: `Series ${series}` } } } : {}),
    ...(venue ? { venue: { name: { en: `Venue ${venue}` } } } : {}),
    start: day,
    timezone: zone,
    status: "held",
    hosts: hosts.map(organization),
    attendees: [],
    sources: [],
    promises: superseded.length > 0 ? [...said, successor] : said,
  };
}
