import type { Localized } from "../../app/domain/localized.ts";
import type { Database } from "../client.ts";
import type { Known } from "./entities.ts";

type NameRow = { id: string; lang: string | null; text: string };

/** The organisations of the record with every name they are found by. */
export function knownOrganizations(db: Database): Known[] {
  const rows = db.$client
    .prepare<[], { id: string; name: string; abbreviation: string | null }>(
      "SELECT id, name, abbreviation FROM organizations ORDER BY rowid",
    )
    .all();
  const aliases = aliasesBy(
    db.$client
      .prepare<[], NameRow>(
        "SELECT organization_id AS id, lang, text FROM organization_names WHERE kind IN ('alias', 'former')",
      )
      .all(),
  );
  return rows.map((row) => ({
    ...row,
    name: JSON.parse(row.name) as Localized,
    aliases: aliases.get(row.id) ?? [],
  }));
}

/** The people of the record with every name they are found by. */
export function knownPeople(db: Database): Known[] {
  const rows = db.$client
    .prepare<[], { id: string; name: string }>("SELECT id, name FROM people ORDER BY rowid")
    .all();
  const names = aliasesBy(
    db.$client.prepare<[], NameRow>("SELECT person_id AS id, lang, text FROM person_names").all(),
  );
  return rows.map((row) => {
    const name = JSON.parse(row.name) as Localized;
    const own = new Set(Object.values(name));
    const aliases = (names.get(row.id) ?? []).filter(({ text }) => !own.has(text));
    return { id: row.id, name, abbreviation: null, aliases };
  });
}

/** The venues of the record. */
export function knownVenues(db: Database): Known[] {
  return db.$client
    .prepare<[], { id: string; name: string }>("SELECT id, name FROM venues ORDER BY rowid")
    .all()
    .map(({ id, name }) => ({ id, name: JSON.parse(name) as Localized, abbreviation: null, aliases: [] }));
}

function aliasesBy(rows: readonly NameRow[]): Map<string, { lang: string | null; text: string }[]> {
  const byId = new Map<string, { lang: string | null; text: string }[]>();
  for (const { id, lang, text } of rows) {
    const list = byId.get(id);
    if (list) list.push({ lang, text });
    else byId.set(id, [{ lang, text }]);
  }
  return byId;
}
