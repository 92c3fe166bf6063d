import SQLite from "better-sqlite3";
import { bundledMigrations, migrate } from "../migrate.ts";
import type { Findings } from "./finding.ts";

/** What SQLite itself knows: pages, indexes and CHECKs, references, and a schema that is the program's own. */
export function verifyStorage(client: SQLite.Database, findings: Findings): void {
  for (const { integrity_check: said } of client.pragma("integrity_check") as { integrity_check: string }[]) {
    if (said !== "ok") findings.add(null, `the database file is damaged: ${said}`);
  }
  const broken = client.pragma("foreign_key_check") as {
    table: string;
    rowid: number | null;
    parent: string;
  }[];
  for (const { table, rowid, parent } of broken) {
    const row = rowid === null ? "a row" : `row ${rowid}`;
    findings.add(null, `${row} of ${table} leads to a row of ${parent} that is not there`);
  }
  verifySchema(client, findings);
}

function verifySchema(client: SQLite.Database, findings: Findings): void {
  const fresh = new SQLite(":memory:");
  try {
    migrate(fresh, bundledMigrations());
    const expected = schemaOf(fresh);
    const found = schemaOf(client);
    for (const [name, sql] of expected) {
      if (!found.has(name)) findings.add(null, `the ${name} is missing from the database`);
      else if (found.get(name) !== sql) findings.add(null, `the ${name} is not as the migrations make it`);
    }
    for (const name of found.keys()) {
      if (!expected.has(name))
        findings.add(null, `the ${name} is in the database, and no migration makes it`);
    }
  } finally {
    fresh.close();
  }
}

/** What the schema consists of: the statement of each table, index and trigger by kind and name. */
function schemaOf(client: SQLite.Database): Map<string, string | null> {
  const rows = client
    .prepare<[], { name: string; sql: string | null }>(
      "SELECT type || ' ' || name AS name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )
    .all();
  return new Map(rows.map(({ name, sql }) => [name, sql]));
}
