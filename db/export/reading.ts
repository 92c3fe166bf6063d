import { dirname } from "node:path";
import SQLite from "better-sqlite3";
import type { Dataset } from "../../app/domain/dataset.ts";
import { asDatabaseError } from "../errors.ts";
import { openForReading } from "../open-for-reading.ts";
import { datasetIn } from "./dataset.ts";

/**
 * What `write` makes of the published record, part by part, as the record is when the first part is asked for: it reads on a
 * connection and in a transaction of its own, so that whoever writes meanwhile neither waits nor is seen.
 * @throws DatabaseError with one sentence when the database cannot be opened or read.
 */
export function* readingDataset<T>(
  dataDir: string,
  write: (dataset: Dataset) => Iterable<T>,
): Generator<T, void, undefined> {
  yield* readingFrom(openForReading(dataDir), write);
}

/** The same of a record that is open already. */
export function* readingAside<T>(
  client: SQLite.Database,
  write: (dataset: Dataset) => Iterable<T>,
): Generator<T, void, undefined> {
  const own = client.memory ? new SQLite(client.serialize()) : openForReading(dirname(client.name));
  yield* readingFrom(own, write);
}

function* readingFrom<T>(
  client: SQLite.Database,
  write: (dataset: Dataset) => Iterable<T>,
): Generator<T, void, undefined> {
  try {
    // Every page is read about once, so none is worth much memory.
    client.pragma("cache_size = -16000");
    client.pragma("mmap_size = 0");
    client.exec("BEGIN");
    yield* write(datasetIn(client));
  } catch (error) {
    throw error instanceof SQLite.SqliteError ? asDatabaseError(error, client.name) : error;
  } finally {
    client.close();
  }
}
