import { statSync } from "node:fs";
import type { Database } from "./client.ts";

/** A function that is true once the file of a database that was just opened no longer stands at its path. */
export function watchFile(db: Database): () => boolean {
  const { name, memory } = db.$client;
  if (memory) return () => false;
  const opened = statSync(name).ino;
  return () => statSync(name, { throwIfNoEntry: false })?.ino !== opened;
}

/**
 * Lets SQLite forget the pages that it holds. Pages that were read while the file was damaged would be held until the next
 * write, though the file has been made whole.
 */
export function rereadFile(db: Database): void {
  try {
    db.$client.pragma("shrink_memory");
  } catch {
    // A database that cannot even do this is failing already, and whoever asks it next will be told.
  }
}
