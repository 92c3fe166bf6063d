import { randomBytes } from "node:crypto";
import type { Mapping } from "../../app/domain/intake/mapping.ts";
import type { Intake } from "../../app/domain/intake/rows.ts";
import type { Database } from "../client.ts";
import { note } from "./activity.ts";
import { type Actor, authorise } from "./actor.ts";
import { beginDraft } from "./drafts.ts";

/** A file that was read, and waits for its editor to take rows of it as drafts. */
export interface Upload {
  id: string;
  /** What the file was called. */
  name: string;
  intake: Intake;
  /** What each column of a table says; null until it is said, and for what is no table. */
  mapping: Mapping | null;
  /** The draft that each row became, by the row's place. */
  taken: Readonly<Record<string, string>>;
  /** An instant in UTC. */
  createdAt: string;
}

export type UploadLine = Pick<Upload, "id" | "name" | "createdAt"> & { kind: Intake["kind"]; taken: number };

/** How many an editor keeps, and for how long (milliseconds). */
const MOST = 10;
const KEPT_FOR = 7 * 86_400_000;

interface Row {
  id: string;
  kind: Intake["kind"];
  name: string;
  rows: string;
  mapping: string | null;
  taken: string;
  createdAt: string;
}

const COLUMNS = "id, kind, name, rows, mapping, taken, created_at AS createdAt";

/**
 * Keeps what was read of a file at an instant (UTC), for the actor alone, and forgets files that are a week old or one too many.
 * @returns its id. @throws NotAllowed
 */
export function keepUpload(
  db: Database,
  actor: Actor,
  { name, intake, at }: { name: string; intake: Intake; at: string },
): string {
  const client = db.$client;
  return client
    .transaction(() => {
      const editor = authorise(db, actor, "draft");
      const id = randomBytes(12).toString("base64url");
      const rows = JSON.stringify(intake.kind === "table" ? intake.table : intake.rows);
      client
        .prepare(
          `INSERT INTO uploads (id, editor_id, kind, name, rows, mapping, taken, created_at)
           VALUES (?, ?, ?, ?, ?, NULL, '{}', ?)`,
        )
        .run(id, editor.id, intake.kind, name, rows, at);
      const old = new Date(Date.parse(at) - KEPT_FOR).toISOString();
      client.prepare("DELETE FROM uploads WHERE created_at < ?").run(old);
      client
        .prepare(
          `DELETE FROM uploads WHERE editor_id = ? AND id NOT IN
             (SELECT id FROM uploads WHERE editor_id = ? ORDER BY created_at DESC, rowid DESC LIMIT ${MOST})`,
        )
        .run(editor.id, editor.id);
      return id;
    })
    .immediate();
}

/** The actor's files, the newest first. @throws NotAllowed */
export function listUploads(db: Database, actor: Actor): UploadLine[] {
  const editor = authorise(db, actor, "draft");
  return db.$client
    .prepare<[number], UploadLine>(
      `SELECT id, kind, name, created_at AS createdAt, (SELECT count(*) FROM json_each(taken)) AS taken
       FROM uploads WHERE editor_id = ? ORDER BY created_at DESC, rowid DESC`,
    )
    .all(editor.id);
}

/** One of the actor's files; null for another's, and for one that was forgotten. @throws NotAllowed */
export function findUpload(db: Database, actor: Actor, id: string): Upload | null {
  const editor = authorise(db, actor, "draft");
  const row = db.$client
    .prepare<[string, number], Row>(`SELECT ${COLUMNS} FROM uploads WHERE id = ? AND editor_id = ?`)
    .get(id, editor.id);
  if (!row) return null;
  const { kind, name, createdAt } = row;
  const rows = JSON.parse(row.rows);
  return {
    id,
    name,
    createdAt,
    intake: kind === "table" ? { kind, table: rows } : { kind, rows },
    mapping: row.mapping === null ? null : JSON.parse(row.mapping),
    taken: JSON.parse(row.taken),
  };
}

/** Says what the columns of a table are. @returns false for a file that is not the actor's, or no table. @throws NotAllowed */
export function mapUpload(db: Database, actor: Actor, id: string, mapping: Mapping): boolean {
  return db.$client
    .transaction(() => {
      const editor = authorise(db, actor, "draft");
      const { changes } = db.$client
        .prepare("UPDATE uploads SET mapping = ? WHERE id = ? AND editor_id = ? AND kind = 'table'")
        .run(JSON.stringify(mapping), id, editor.id);
      return changes === 1;
    })
    .immediate();
}

/** Forgets a file; the drafts made of it stay. @throws NotAllowed */
export function forgetUpload(db: Database, actor: Actor, id: string): void {
  db.$client
    .transaction(() => {
      const editor = authorise(db, actor, "draft");
      db.$client.prepare("DELETE FROM uploads WHERE id = ? AND editor_id = ?").run(id, editor.id);
    })
    .immediate();
}

/** A row as a form has it. */
export interface RowToTake {
  place: string;
  /** The published dialogue that it changes, null for a new one. */
  subjectId: string | null;
  fields: object;
}

/**
 * Makes a draft of each row at an instant (UTC), all or none. A row that was taken before keeps its draft, so that the same form sent
 * twice makes no doubles. The log tells how many there were.
 * @returns how many drafts were made; null for a file that is not the actor's. @throws NotAllowed
 */
export function takeRows(
  db: Database,
  actor: Actor,
  { id, rows, at }: { id: string; rows: readonly RowToTake[]; at: string },
): number | null {
  const client = db.$client;
  return client
    .transaction(() => {
      const editor = authorise(db, actor, "draft");
      const text = client
        .prepare<[string, number], string>("SELECT taken FROM uploads WHERE id = ? AND editor_id = ?")
        .pluck()
        .get(id, editor.id);
      if (text === undefined) return null;
      const taken: Record<string, string> = JSON.parse(text);
      const fresh = rows.filter(({ place }) => !Object.hasOwn(taken, place));
      for (const { place, subjectId, fields } of fresh)
        taken[place] = beginDraft(db, actor, { kind: "dialogue", subjectId, fields, at });
      if (fresh.length === 0) return 0;
      client.prepare("UPDATE uploads SET taken = ? WHERE id = ?").run(JSON.stringify(taken), id);
      const detail = { drafts: fresh.length };
      note(db, { at, editorId: editor.id, action: "import.taken", subject: id, detail });
      return fresh.length;
    })
    .immediate();
}
