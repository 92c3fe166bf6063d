import type { Known, NameKind } from "../../app/domain/desk/named.ts";
import type { Localized } from "../../app/domain/localized.ts";
import { nameKey } from "../../app/domain/names.ts";
import type { Database } from "../client.ts";
import { matchNames, ordered } from "../search/names.ts";
import { type Actor, authorise } from "./actor.ts";

/** Something that a few typed letters may mean, with what an editor tells it from others by. */
export interface Suggestion {
  known: Known;
  /** Of a person: the role and organisation that they had last. */
  last: { role: Localized | null; organization: Known | null } | null;
  /** Of a series: the number that its next dialogue would have. */
  nextNumber: number | null;
}

/**
 * What a few typed letters may mean: by the beginning of a name first, then by any part of it, then by initials, and in Korean
 * by the syllables that a short form keeps ("과기정통부").
 */
export function suggestNames(db: Database, actor: Actor, kind: NameKind, typed: string): Suggestion[] {
  authorise(db, actor, "draft");
  return nameFinder(db).search(kind, typed, 8);
}

interface NameRow {
  id: string;
  text: string;
  key: string;
}

const NAMES: Readonly<Record<NameKind, string>> = {
  organization: "SELECT organization_id AS id, text, key FROM organization_names",
  person: "SELECT person_id AS id, text, key FROM person_names",
  venue: "SELECT venues.id AS id, value AS text, '' AS key FROM venues, json_each(venues.name)",
  series: "SELECT series.id AS id, value AS text, '' AS key FROM series, json_each(series.name)",
};

/** Looks names up in the record. */
export function nameFinder(db: Database) {
  const hasKeys = (kind: NameKind) => kind === "organization" || kind === "person";
  const read = (sql: string, ...given: unknown[]): NameRow[] =>
    db.$client
      .prepare<unknown[], NameRow>(sql)
      .all(...given)
      .map((row) => (row.key === "" ? { ...row, key: nameKey(row.text) } : row));

  const byId = (kind: NameKind, id: string): Known | null => {
    const table = { organization: "organizations", person: "people", venue: "venues", series: "series" }[
      kind
    ];
    const abbreviation = kind === "organization" ? "abbreviation" : "NULL AS abbreviation";
    const row = db.$client
      .prepare<[string], { id: string; name: string; abbreviation: string | null }>(
        `SELECT id, name, ${abbreviation} FROM ${table} WHERE id = ?`,
      )
      .get(id);
    return row ? { ...row, name: JSON.parse(row.name) as Localized } : null;
  };
  const known = (kind: NameKind, ids: readonly string[]): Known[] =>
    [...new Set(ids)].flatMap((id) => byId(kind, id) ?? []);

  const exactly = (kind: NameKind, key: string): Known[] => {
    const rows = hasKeys(kind)
      ? read(`${NAMES[kind]} WHERE key = ?`, key)
      : read(NAMES[kind]).filter((row) => row.key === key);
    return known(
      kind,
      rows.map(({ id }) => id),
    );
  };

  const keysOf = (kind: NameKind, id: string): string[] => {
    const column = {
      organization: "organization_id",
      person: "person_id",
      venue: "venues.id",
      series: "series.id",
    }[kind];
    return read(`${NAMES[kind]} WHERE ${column} = ?`, id).map(({ key }) => key);
  };

  const lastSeen = db.$client.prepare<[string], { role: string | null; organization: string | null }>(
    `SELECT a.role, a.organization_id AS organization FROM attendances a JOIN dialogues d ON d.id = a.dialogue_id
     WHERE a.person_id = ? ORDER BY d.day DESC, d.id DESC LIMIT 1`,
  );
  const highest = db.$client
    .prepare<[string], number | null>("SELECT max(number) FROM dialogues WHERE series_id = ?")
    .pluck();

  const described = (kind: NameKind, found: Known): Suggestion => {
    const last = kind === "person" ? lastSeen.get(found.id) : undefined;
    return {
      known: found,
      last: last
        ? {
            role: last.role === null ? null : (JSON.parse(last.role) as Localized),
            organization: last.organization === null ? null : byId("organization", last.organization),
          }
        : null,
      nextNumber: kind === "series" ? (highest.get(found.id) ?? 0) + 1 : null,
    };
  };

  return {
    byId,
    exactly,
    keysOf,
    search(kind: NameKind, typed: string, most: number): Suggestion[] {
      if (typed.length > 200) return [];
      const best = ordered(matchNames(db, kind, typed), () => 0).slice(0, most);
      return known(
        kind,
        best.map(({ thing }) => thing.id),
      ).map((each) => described(kind, each));
    },
  };
}
