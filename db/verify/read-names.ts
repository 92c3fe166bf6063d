import type SQLite from "better-sqlite3";
import { nameKey } from "../../app/domain/names.ts";
import { type Fields, parsed } from "./compare.ts";
import type { Reader } from "./readers.ts";

interface NameRow {
  kind?: string;
  lang: string | null;
  text: string;
  key: string;
}

type Alias = { lang: string | null; text: string; former?: true };

/** The rows that the writer makes of a document's names: one a key, the first one to have it (db/record/names.ts). */
function nameRows({ name, abbreviation, aliases }: Fields, withKind: boolean): NameRow[] {
  const rows = new Map<string, NameRow>();
  const put = (kind: string, lang: string | null, text: string) => {
    const key = nameKey(text);
    if (!rows.has(key)) rows.set(key, { ...(withKind ? { kind } : {}), lang, text, key });
  };
  for (const [lang, text] of Object.entries((name ?? {}) as Record<string, string>)) put("name", lang, text);
  if (typeof abbreviation === "string" && abbreviation) put("abbreviation", null, abbreviation);
  for (const { lang, text, former } of (aliases ?? []) as Alias[])
    put(former ? "former" : "alias", lang, text);
  return [...rows.values()].sort(byKey);
}

function byKey(a: NameRow, b: NameRow): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** Organisations with every name they are found by. */
export function organizationReader(client: SQLite.Database): Reader {
  const row = client.prepare<[string], { id: string; name: string; abbreviation: string; url: string }>(
    "SELECT id, name, abbreviation, url FROM organizations WHERE id = ?",
  );
  const names = client.prepare<[string], NameRow>(
    "SELECT kind, lang, text, key FROM organization_names WHERE organization_id = ?",
  );
  return {
    table: "organizations",
    idSql: "id",
    read(id) {
      const found = row.get(id);
      return found ? { ...found, name: parsed(found.name), names: names.all(id).sort(byKey) } : null;
    },
    expected({ aliases, ...document }) {
      return { url: null, ...document, names: nameRows({ ...document, aliases }, true) };
    },
  };
}

/** People with every name they are found by. */
export function personReader(client: SQLite.Database): Reader {
  const row = client.prepare<[string], { id: string; name: string }>(
    "SELECT id, name FROM people WHERE id = ?",
  );
  const names = client.prepare<[string], NameRow>(
    "SELECT lang, text, key FROM person_names WHERE person_id = ?",
  );
  return {
    table: "people",
    idSql: "id",
    read(id) {
      const found = row.get(id);
      return found ? { ...found, name: parsed(found.name), names: names.all(id).sort(byKey) } : null;
    },
    expected({ aliases, ...document }) {
      return { ...document, names: nameRows({ ...document, aliases }, false) };
    },
  };
}

/** Venues. */
export function venueReader(client: SQLite.Database): Reader {
  const row = client.prepare<[string], Fields & { name: string }>(
    "SELECT id, name, address, city, country, latitude, longitude FROM venues WHERE id = ?",
  );
  return {
    table: "venues",
    idSql: "id",
    read(id) {
      const found = row.get(id);
      return found ? { ...found, name: parsed(found.name) } : null;
    },
    expected: (document) => document,
  };
}

/** Series. */
export function seriesReader(client: SQLite.Database): Reader {
  const row = client.prepare<[string], { id: string; name: string }>(
    "SELECT id, name FROM series WHERE id = ?",
  );
  return {
    table: "series",
    idSql: "id",
    read(id) {
      const found = row.get(id);
      return found ? { ...found, name: parsed(found.name) } : null;
    },
    expected: (document) => document,
  };
}
