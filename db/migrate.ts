import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type SQLite from "better-sqlite3";
import { DatabaseError } from "./errors.ts";

/** Beside this file when Node runs the sources, below the working folder when a bundle does. */
const FOLDER = [join(import.meta.dirname, "migrations"), join(process.cwd(), "db", "migrations")].find(
  (folder) => existsSync(folder),
);

export interface Migration {
  name: string;
  sql: string;
}

/** The project's migrations in order of name. */
export function bundledMigrations(): Migration[] {
  if (!FOLDER) throw new DatabaseError("The folder db/migrations is missing: the installation is not whole.");
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(FOLDER, name), "utf8") }));
}

/**
 * Applies what is not yet applied, each file in a transaction of its own; a file that fails leaves the database as it
 * was before that file.
 * @throws DatabaseError when a file fails, was changed after it was applied, or the database is newer than the program.
 */
export function migrate(
  client: SQLite.Database,
  migrations: readonly Migration[] = bundledMigrations(),
): void {
  client.exec(
    "CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, sha256 TEXT NOT NULL, applied_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ'))) STRICT",
  );
  const rows = client
    .prepare<[], { name: string; sha256: string }>("SELECT name, sha256 FROM migrations")
    .all();
  const applied = new Map(rows.map((row) => [row.name, row.sha256]));
  const known = new Set(migrations.map((migration) => migration.name));
  const unknown = rows.find((row) => !known.has(row.name));
  if (unknown) {
    throw new DatabaseError(
      `The database has the migration ${unknown.name}, which this version does not know: run the version that made it, or a newer one.`,
    );
  }
  for (const { name, sql } of migrations) {
    const sha256 = createHash("sha256").update(sql).digest("hex");
    const before = applied.get(name);
    if (before === sha256) continue;
    if (before) {
      throw new DatabaseError(
        `The migration ${name} was changed after it was applied: bring the original file back.`,
      );
    }
    apply(client, name, sql, sha256);
  }
}

function apply(client: SQLite.Database, name: string, sql: string, sha256: string): void {
  const run = client.transaction(() => {
    // Another process may have applied it while this one waited for the lock.
    if (client.prepare("SELECT 1 FROM migrations WHERE name = ?").get(name)) return;
    client.exec(sql);
    const broken = client.pragma("foreign_key_check") as unknown[];
    if (broken.length > 0) throw new Error(`${broken.length} references lead nowhere`);
    client.prepare("INSERT INTO migrations (name, sha256) VALUES (?, ?)").run(name, sha256);
  });
  try {
    run.immediate();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (/BUSY|LOCKED|FULL|IOERR|CORRUPT|NOTADB|READONLY/.test(code)) throw error;
    throw new DatabaseError(
      `The migration ${name} failed (${error instanceof Error ? error.message : error}): the database is unchanged and works with the version before.`,
      { cause: error },
    );
  }
}
