import type SQLite from "better-sqlite3";
import { dayNumber } from "../census/day-number.ts";

/** What the full text holds of a dialogue or a promise: texts, and ids of those whose names belong to them. */
export interface SearchTexts {
  key: number;
  id: string;
  /** The day that it is ordered by, as a number. */
  day: number;
  title: string[];
  rest: (string | null)[];
  names: [kind: NamedKind, id: string][];
}

export type NamedKind = "organization" | "person" | "series" | "venue";
export type Noun = "dialogue" | "promise";

const PUBLISHED = "IN ('published', 'disputed')";

const DIALOGUES = `SELECT d.key, d.id, d.day, d.title, d.summary, d.series_id AS series, d.venue_id AS venue, d.place_city AS city,
    (SELECT group_concat(organization_id, char(10)) FROM dialogue_hosts WHERE dialogue_id = d.id) AS hosts,
    (SELECT group_concat(ifnull(organization_id, ''), char(10)) FROM attendances WHERE dialogue_id = d.id) AS organizations,
    (SELECT group_concat(ifnull(person_id, ''), char(10)) FROM attendances WHERE dialogue_id = d.id) AS people,
    (SELECT group_concat(DISTINCT role) FROM attendances WHERE dialogue_id = d.id AND role IS NOT NULL) AS roles
  FROM dialogues d WHERE d.state ${PUBLISHED} AND d.key IN (SELECT value FROM json_each(?))`;

const PROMISES = `SELECT p.key, p.id, p.said_on AS day, p.action AS title, p.quote_text AS quote, d.title AS meeting,
    d.series_id AS series, d.venue_id AS venue, d.place_city AS city,
    (SELECT group_concat(organization_id, char(10)) FROM dialogue_hosts WHERE dialogue_id = d.id) AS hosts,
    (SELECT group_concat(ifnull(organization_id, ''), char(10)) FROM promise_promisors WHERE promise_id = p.id) AS organizations,
    (SELECT group_concat(ifnull(person_id, ''), char(10)) FROM promise_promisors WHERE promise_id = p.id) AS people,
    (SELECT group_concat(DISTINCT a.role) FROM promise_promisors o JOIN attendances a
      ON a.dialogue_id = d.id AND a.person_id = o.person_id WHERE o.promise_id = p.id AND a.role IS NOT NULL) AS roles
  FROM promises p JOIN dialogues d ON d.id = p.dialogue_id
  WHERE p.state ${PUBLISHED} AND d.state ${PUBLISHED} AND p.key IN (SELECT value FROM json_each(?))`;

interface Row {
  key: number;
  id: string;
  day: string;
  title: string;
  summary?: string | null;
  quote?: string | null;
  meeting?: string;
  series: string | null;
  venue: string | null;
  city: string | null;
  hosts: string | null;
  organizations: string | null;
  people: string | null;
  /** Roles of those people, objects of JSON beside each other. */
  roles: string | null;
}

const localized = (json: string | null | undefined): string[] =>
  json ? Object.values(JSON.parse(json) as Record<string, string>) : [];

function named(kind: NamedKind, ids: string | null): [NamedKind, string][] {
  return [...new Set(ids?.split("\n"))].flatMap((id) => (id ? [[kind, id] as [NamedKind, string]] : []));
}

const rolesOf = (roles: string | null): string[] => [
  ...new Set(
    (JSON.parse(`[${roles ?? ""}]`) as Record<string, string>[]).flatMap((each) => Object.values(each)),
  ),
];

/** Reads the texts of published dialogues or promises by key. */
export function searchTexts(client: SQLite.Database, noun: Noun) {
  const statement = client.prepare<[string], Row>(noun === "dialogue" ? DIALOGUES : PROMISES);
  return (keys: readonly number[]): SearchTexts[] =>
    statement.all(JSON.stringify(keys)).map((row) => {
      return {
        key: row.key,
        id: row.id,
        day: dayNumber(row.day),
        title: localized(row.title),
        rest: [
          ...localized(row.summary),
          ...localized(row.meeting),
          row.quote ?? null,
          row.city,
          ...rolesOf(row.roles),
        ],
        names: [
          ...named("series", row.series),
          ...named("venue", row.venue),
          ...named("organization", `${row.hosts ?? ""}\n${row.organizations ?? ""}`),
          ...named("person", row.people),
        ],
      };
    });
}

const NAMES: Readonly<Record<NamedKind, string>> = {
  organization: "SELECT text FROM organization_names WHERE organization_id = @id",
  person: "SELECT text FROM person_names WHERE person_id = @id",
  series: "SELECT value AS text FROM series, json_each(series.name) WHERE series.id = @id",
  venue: `SELECT value AS text FROM venues, json_each(venues.name) WHERE venues.id = @id
    UNION ALL SELECT city FROM venues WHERE id = @id AND city IS NOT NULL`,
};

/** Reads every name of something. */
export function namesOfOne(client: SQLite.Database) {
  const statements = Object.fromEntries(
    Object.entries(NAMES).map(([kind, sql]) => [kind, client.prepare<[{ id: string }], string>(sql).pluck()]),
  ) as Record<NamedKind, SQLite.Statement<[{ id: string }], string>>;
  return (kind: NamedKind, id: string): string[] => statements[kind].all({ id });
}
