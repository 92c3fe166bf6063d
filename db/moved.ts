import { statSync } from "node:fs";
import type { Database } from "./client.ts";

/** A function that is true once the file of a database that was just opened no longer stands at its path. */
export function watchFile(db: Database): () => boolean {
  const { name, memory } = db.$client;
  if (memory) return () => false;
  const opened = statSync(name).ino;
  return () => statSync(name, { throwIfNoEntry: false })?.ino !== opened;
}
