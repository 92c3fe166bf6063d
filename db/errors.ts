/** A database that cannot be used; the message is one sentence for the person at the console. */
export class DatabaseError extends Error {
  override name = "DatabaseError";
}

/** What is wrong with a database, in one word. */
export type Failure = "damaged" | "locked" | "full" | "unwritable" | "unreadable";

/** True for an error that SQLite itself raised, so that it is not a fault of the program. */
export function isDatabaseFailure(error: unknown): boolean {
  return codeOf(error).startsWith("SQLITE_");
}

/** The word for what SQLite or the file system said; `unreadable` where it has none of its own. */
export function failureOf(error: unknown): Failure {
  const code = codeOf(error);
  const is = (...codes: string[]) => codes.some((each) => code.startsWith(each));
  if (is("SQLITE_NOTADB", "SQLITE_CORRUPT")) return "damaged";
  if (is("SQLITE_BUSY", "SQLITE_LOCKED")) return "locked";
  if (is("SQLITE_FULL", "ENOSPC", "SQLITE_IOERR")) return "full";
  if (is("SQLITE_READONLY", "SQLITE_CANTOPEN", "EACCES", "EROFS")) return "unwritable";
  return "unreadable";
}

/** What SQLite or the file system said about `file`, as a sentence that says what to do. */
export function asDatabaseError(error: unknown, file: string): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const said = error instanceof Error ? error.message : String(error);
  const sentences: Record<Failure, string> = {
    damaged: `The database ${file} is damaged: restore a backup, or move the file away to begin with the bundled record.`,
    locked: `The database ${file} is locked by another program: end that program and start again.`,
    full: `The disk that holds ${file} is full or failing: free some space and start again.`,
    unwritable: `The database ${file} cannot be written: give this user the right to write there, or set DATA_DIR to another folder.`,
    unreadable: `The database ${file} cannot be used: ${said}.`,
  };
  return new DatabaseError(sentences[failureOf(error)], { cause: error });
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
