import type { Localized } from "../../app/domain/localized.ts";
import type { Correctable, Mergeable } from "../../app/domain/named.ts";
import { nameKey } from "../../app/domain/names.ts";
import type { Database } from "../client.ts";
import type {
  OrganizationDocument,
  PersonDocument,
  SeriesDocument,
  VenueDocument,
} from "../record/documents.ts";
import { latestDocuments } from "../record/latest.ts";
import { whereNamed } from "../record/merges.ts";
import { writeRecord } from "../record/writer.ts";
import { TABLES } from "../redirects.ts";
import { note } from "./activity.ts";
import { type Actor, authorise } from "./actor.ts";

export interface NamedDocuments {
  organization: OrganizationDocument;
  person: PersonDocument;
  venue: VenueDocument;
  series: SeriesDocument;
}
export type NamedDocument = NamedDocuments[Correctable];

export interface ListedName {
  id: string;
  name: Localized;
  abbreviation: string | null;
}

/** More than one page can show; whoever looks for one types a part of its name. */
const MOST = 300;

/** Whoever or whatever has a name of a kind, those that a text is part of a name of, by id. @throws NotAllowed */
export function listNamed(db: Database, actor: Actor, kind: Correctable, q: string): ListedName[] {
  authorise(db, actor, "draft");
  const column = kind === "organization" ? "abbreviation" : "NULL";
  const rows = db.$client
    .prepare<[], { id: string; name: string; abbreviation: string | null; names: string }>(
      `SELECT id, name, ${column} AS abbreviation, ${NAMES[kind]} AS names FROM ${TABLES[kind]} t ORDER BY id`,
    )
    .all();
  const wanted = nameKey(q);
  return rows
    .filter(({ id, names }) => wanted === "" || id.includes(wanted) || nameKey(names).includes(wanted))
    .slice(0, MOST)
    .map(({ id, name, abbreviation }) => ({ id, name: JSON.parse(name) as Localized, abbreviation }));
}

/** Every name that one is found by, in one text. */
const NAMES: Readonly<Record<Correctable, string>> = {
  organization: "(SELECT group_concat(text, ' ') FROM organization_names WHERE organization_id = t.id)",
  person: "(SELECT group_concat(text, ' ') FROM person_names WHERE person_id = t.id)",
  venue: "name",
  series: "name",
};

/** A record with a name as it stands, and the number of the last line about it. */
export interface FoundName<T extends NamedDocument = NamedDocument> {
  document: T;
  seq: number;
  /** Where it is named; null for what cannot be merged. */
  uses: { dialogues: string[]; promises: string[] } | null;
}

/** What the record has under an id; null where there is nothing. @throws NotAllowed */
export function findNamed<K extends Correctable>(
  db: Database,
  actor: Actor,
  kind: K,
  id: string,
): FoundName<NamedDocuments[K]> | null {
  authorise(db, actor, "draft");
  const client = db.$client;
  const isThere = client.prepare(`SELECT 1 FROM ${TABLES[kind]} WHERE id = ?`).get(id);
  const document = latestDocuments(client)<NamedDocuments[K]>(kind, id);
  if (!isThere || !document) return null;
  const uses = kind === "organization" || kind === "person" ? whereNamed(client, kind, id) : null;
  return { document, seq: lastLine(db, kind, id), uses };
}

function lastLine(db: Database, kind: Correctable, id: string): number {
  const sql = "SELECT max(seq) FROM changes WHERE subject_kind = ? AND subject_id = ?";
  return db.$client.prepare<[string, string], number>(sql).pluck().get(kind, id) ?? 0;
}

/** Why, when (an instant in UTC), and which line the editor had before them. */
export interface Correction {
  reason: string;
  at: string;
  seq: number;
}

/**
 * Publishes a record with a name as an editor corrects it. Nothing is written, and false comes back, where somebody else
 * changed it since. @throws NotAllowed
 */
export function correctNamed<K extends Correctable>(
  db: Database,
  actor: Actor,
  kind: K,
  document: NamedDocuments[K],
  { reason, at, seq }: Correction,
): boolean {
  return db.$client
    .transaction(() => {
      const editor = authorise(db, actor, "publish");
      if (lastLine(db, kind, document.id) !== seq) return false;
      writeRecord(db, { author: editor.name, recordedAt: at, reason }, (writer) => {
        const save = {
          organization: writer.saveOrganization,
          person: writer.savePerson,
          venue: writer.saveVenue,
          series: writer.saveSeries,
        } as { [Kind in Correctable]: (document: NamedDocuments[Kind]) => unknown };
        save[kind](document);
      });
      note(db, { at, editorId: editor.id, action: "record.corrected", subject: `${kind} ${document.id}` });
      return true;
    })
    .immediate();
}

/** Makes one of two; false where either is not there (any more). @throws NotAllowed */
export function mergeNamed(
  db: Database,
  actor: Actor,
  kind: Mergeable,
  { from, into }: { from: string; into: string },
  { reason, at }: Pick<Correction, "reason" | "at">,
): boolean {
  return db.$client
    .transaction(() => {
      const editor = authorise(db, actor, "publish");
      if (from === into || !findNamed(db, actor, kind, from) || !findNamed(db, actor, kind, into))
        return false;
      writeRecord(db, { author: editor.name, recordedAt: at, reason }, (writer) =>
        writer.merge(kind, from, into),
      );
      const subject = `${kind} ${from}`;
      note(db, { at, editorId: editor.id, action: "record.merged", subject, detail: { into } });
      return true;
    })
    .immediate();
}
