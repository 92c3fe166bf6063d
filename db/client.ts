import { mkdirSync } from "node:fs";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { asDatabaseError, DatabaseError } from "./errors.ts";
import { migrate } from "./migrate.ts";
import * as schema from "./schema.ts";
import { bringIndexUpToDate } from "./search/index.ts";

export type Database = BetterSQLite3Database<typeof schema> & { $client: SQLite.Database };

export { DatabaseError };

/** How long a writer waits for another one before it gives up, in milliseconds. */
export const BUSY_TIMEOUT_MS = 2_000;

/**
 * The same while a database is brought to the newest schema: another program that was started at the same time may be making
 * the search index of a large record anew, which takes minutes. One that is up to date is only read here, and waits for nobody.
 */
const PATIENCE_MS = 10 * 60_000;

/**
 * Opens `yaksok.db` in a folder, creating both, and brings it to the newest schema.
 * @throws DatabaseError with one sentence for people.
 */
export function openDatabase(dataDir: string): Database {
  const file = join(dataDir, "yaksok.db");
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (error) {
    const said = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new DatabaseError(
      `DATA_DIR ${dataDir} cannot be made or written (${said}): give this user the right to write there, or set DATA_DIR to another folder.`,
      { cause: error },
    );
  }
  return openFile(file);
}

/** A database in memory, for tests. */
export function openMemoryDatabase(): Database {
  return openFile(":memory:");
}

function openFile(file: string): Database {
  let client: SQLite.Database | null = null;
  try {
    client = new SQLite(file, { timeout: BUSY_TIMEOUT_MS });
    client.pragma("journal_mode = WAL");
    client.pragma("synchronous = FULL");
    client.pragma("foreign_keys = ON");
    client.pragma("cache_size = -64000");
    client.pragma("mmap_size = 268435456");
    client.pragma("temp_store = MEMORY");
    client.pragma("trusted_schema = OFF");
    client.pragma(`busy_timeout = ${PATIENCE_MS}`);
    migrate(client);
    bringIndexUpToDate(client);
    client.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
    return drizzle(client, { schema });
  } catch (error) {
    client?.close();
    throw asDatabaseError(error, file);
  }
}
