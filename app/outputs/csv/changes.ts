import type { Change, ChangeDocument } from "../../domain/changes.ts";
import type { Column } from "./csv.ts";
import { column } from "./table.ts";

const json = (document: ChangeDocument | null) => document && JSON.stringify(document);

/** A line of the public history a line; what a subject was before and after is a JSON text. */
export const changeColumns: readonly Column<Change>[] = [
  column("seq", ({ seq }) => seq),
  column("recorded_at", ({ recordedAt }) => recordedAt),
  column("author", ({ author }) => author),
  column("kind", ({ kind }) => kind),
  column("id", ({ id }) => id),
  column("dialogue", ({ dialogue }) => dialogue),
  column("promise", ({ promise }) => promise),
  column("reason", ({ reason }) => reason),
  column("before", ({ before }) => json(before)),
  column("after", ({ after }) => json(after)),
  column("previous_hash", ({ previousHash }) => previousHash),
  column("hash", ({ hash }) => hash),
];
