/** A database that cannot be used; the message is one sentence for the person at the console. */
export class DatabaseError extends Error {
  override name = "DatabaseError";
}

/** What SQLite or the file system said about `file`, as a sentence that says what to do. */
export function asDatabaseError(error: unknown, file: string): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const said = error instanceof Error ? error.message : String(error);
  return new DatabaseError(sentence(code, file) ?? `The database ${file} cannot be used: ${said}.`, {
    cause: error,
  });
}

function sentence(code: string, file: string): string | null {
  if (code.startsWith("SQLITE_NOTADB") || code.startsWith("SQLITE_CORRUPT")) {
    return `The database ${file} is damaged: restore a backup, or move the file away to begin with the bundled record.`;
  }
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
    return `The database ${file} is locked by another program: end that program and start again.`;
  }
  if (code.startsWith("SQLITE_FULL") || code === "ENOSPC" || code.startsWith("SQLITE_IOERR")) {
    return `The disk that holds ${file} is full or failing: free some space and start again.`;
  }
  if (
    code.startsWith("SQLITE_READONLY") ||
    code.startsWith("SQLITE_CANTOPEN") ||
    code === "EACCES" ||
    code === "EROFS"
  ) {
    return `The database ${file} cannot be written: give this user the right to write there, or set DATA_DIR to another folder.`;
  }
  return null;
}
