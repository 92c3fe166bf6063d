import type { Database } from "../../../../db/client.ts";
import type { Actor } from "../../../../db/desk/actor.ts";
import { findMatch, type Match } from "../../../../db/desk/matches.ts";
import { findPublished } from "../../../../db/desk/published.ts";
import type { Upload } from "../../../../db/desk/uploads.ts";
import type { DatasetDialogue } from "../../../domain/dataset.ts";
import type { Day } from "../../../domain/days.ts";
import { mappedRows } from "../../../domain/intake/mapped.ts";
import { type IntakeChange, overlaid } from "../../../domain/intake/overlay.ts";
import type { IntakeRow } from "../../../domain/intake/rows.ts";

/** The rows of a file, a table's by what its columns were said to be. */
export function rowsOf({ intake, mapping }: Upload, today: Day): IntakeRow[] {
  if (intake.kind !== "table") return intake.rows;
  return mapping ? mappedRows(intake.table, mapping, today) : [];
}

export interface Weighed {
  match: Match | null;
  /** The dialogue on record with the row laid over it; null for a new one. */
  dialogue: DatasetDialogue | null;
  title: DatasetDialogue["title"] | null;
  changes: IntakeChange[];
}

/** What a row would come to: a new dialogue, or changes of one on record. */
export function weighed(
  db: Database,
  actor: Actor,
  { dialogue: row }: IntakeRow,
  kind: Upload["intake"]["kind"],
): Weighed {
  const match = row && findMatch(db, actor, row);
  const published = match && findPublished(db, actor, match.id);
  if (!row || !match || !published) return { match: null, dialogue: null, title: null, changes: [] };
  const { dialogue, changes } = overlaid(published.dialogue, row, kind === "dataset");
  return { match, dialogue, title: published.dialogue.title, changes };
}
