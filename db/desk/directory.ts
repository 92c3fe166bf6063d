import { EITHER, type NameFields } from "../../app/domain/desk/dialogue-fields.ts";
import type { Directory, Known, Meant, NameKind } from "../../app/domain/desk/named.ts";
import type { Localized } from "../../app/domain/localized.ts";
import { nameKey } from "../../app/domain/names.ts";
import type { Database } from "../client.ts";
import { findCurrentId, resolveId, TABLES } from "../redirects.ts";
import { type Actor, authorise } from "./actor.ts";
import { nameFinder } from "./names.ts";

/** How many things a typed name that is not known may mean. */
const CHOICES = 6;

/** Finds what typed names mean in the record as it is now. */
export function openDirectory(db: Database, actor: Actor): Directory {
  authorise(db, actor, "draft");
  const finder = nameFinder(db);

  const byText = (kind: NameKind, text: string): Known[] => finder.exactly(kind, nameKey(text));
  const find = (kind: NameKind, given: NameFields): Meant => {
    // What came from a file has its names in both languages; what is typed is what the box says.
    const texts = (given.id === EITHER ? [given.name, given.other] : [given.name]).filter(
      (text) => text.trim() !== "",
    );
    const keys = texts.map(nameKey);
    if (given.id !== "" && given.id !== EITHER) {
      const id = resolveId(db, kind, given.id);
      const known = id === null ? null : finder.byId(kind, id);
      // An id that was chosen for another text is of what was typed before.
      const fits = (each: Known) =>
        finder.keysOf(kind, each.id).some((key) => key === keys[0]) ||
        finder.search(kind, given.name, CHOICES).some((found) => found.known.id === each.id);
      if (known && fits(known)) return { is: "known", known };
    }
    const exact = unique(texts.flatMap((text) => byText(kind, text)));
    const [only] = exact;
    if (only && exact.length === 1) return { is: "known", known: only };
    if (exact.length > 1) return { is: "open", choices: exact.slice(0, CHOICES) };
    if (given.id === EITHER) return { is: "new" };
    return { is: "open", choices: finder.search(kind, given.name, CHOICES).map(({ known }) => known) };
  };

  return {
    find,
    sameName: (kind, name: Localized) => unique(Object.values(name).flatMap((text) => byText(kind, text))),
    isTaken: (kind, id) =>
      db.$client.prepare(`SELECT 1 FROM ${TABLES[kind]} WHERE id = ?`).get(id) !== undefined ||
      findCurrentId(db, kind, id) !== null,
  };
}

function unique(found: readonly Known[]): Known[] {
  return [...new Map(found.map((each) => [each.id, each])).values()];
}
