import type { Localized } from "../../app/domain/localized.ts";
import type { Database } from "../client.ts";
import type { AliasDocument, OrganizationDocument, VenueDocument } from "../record/documents.ts";
import type { Entity } from "./entities.ts";

/** What the record has already, with every name that it is found by. */

type NameRow = { id: string; kind: string | null; lang: string | null; text: string };

export function knownOrganizations(db: Database): OrganizationDocument[] {
  const rows = db.$client
    .prepare<[], { id: string; name: string; abbreviation: string | null; url: string | null }>(
      "SELECT id, name, abbreviation, url FROM organizations ORDER BY rowid",
    )
    .all();
  const aliases = aliasesBy(
    db.$client
      .prepare<[], NameRow>(
        "SELECT organization_id AS id, kind, lang, text FROM organization_names WHERE kind IN ('alias', 'former')",
      )
      .all(),
  );
  return rows.map(({ name, ...row }) => ({
    ...row,
    name: JSON.parse(name) as Localized,
    aliases: aliases.get(row.id) ?? [],
  }));
}

export function knownPeople(db: Database): Entity[] {
  const rows = db.$client
    .prepare<[], { id: string; name: string }>("SELECT id, name FROM people ORDER BY rowid")
    .all();
  const names = aliasesBy(
    db.$client
      .prepare<[], NameRow>("SELECT person_id AS id, NULL AS kind, lang, text FROM person_names")
      .all(),
  );
  return rows.map((row) => {
    const name = JSON.parse(row.name) as Localized;
    const own = new Set(Object.values(name));
    const aliases = (names.get(row.id) ?? []).filter(({ text }) => !own.has(text));
    return { id: row.id, name, abbreviation: null, aliases };
  });
}

export function knownVenues(db: Database): VenueDocument[] {
  return db.$client
    .prepare<[], Omit<VenueDocument, "name"> & { name: string }>(
      "SELECT id, name, address, city, country, latitude, longitude FROM venues ORDER BY rowid",
    )
    .all()
    .map(({ name, ...row }) => ({ ...row, name: JSON.parse(name) as Localized }));
}

function aliasesBy(rows: readonly NameRow[]): Map<string, AliasDocument[]> {
  const byId = new Map<string, AliasDocument[]>();
  for (const { id, kind, lang, text } of rows) {
    const alias: AliasDocument = kind === "former" ? { lang, text, former: true } : { lang, text };
    const list = byId.get(id);
    if (list) list.push(alias);
    else byId.set(id, [alias]);
  }
  return byId;
}
