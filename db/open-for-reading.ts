import { existsSync } from "node:fs";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { BUSY_TIMEOUT_MS } from "./client.ts";
import { asDatabaseError, DatabaseError } from "./errors.ts";
import { bundledMigrations } from "./migrate.ts";

/**
 * Opens the database of a folder for reading only: it is neither made, nor migrated, nor written.
 * @throws DatabaseError when there is none, when it is older than the program, or when it cannot be read.
 */
export function openForReading(dataDir: string): SQLite.Database {
  const file = join(dataDir, "yaksok.db");
  if (!existsSync(file))
    throw new DatabaseError(`There is no database in ${dataDir}: set DATA_DIR to its folder.`);
  let client: SQLite.Database | null = null;
  try {
    client = new SQLite(file, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
    client.pragma("cache_size = -64000");
    client.pragma("mmap_size = 268435456");
    client.pragma("trusted_schema = OFF");
    const applied = new Set(client.prepare<[], string>("SELECT name FROM migrations").pluck().all());
    const missing = bundledMigrations().find(({ name }) => !applied.has(name));
    if (missing) {
      throw new DatabaseError(
        `The database is older than this program, which would first apply ${missing.name}: start the server once, or use the version that wrote it. Nothing was changed.`,
      );
    }
    return client;
  } catch (error) {
    client?.close();
    throw asDatabaseError(error, file);
  }
}
