import { byLanguage } from "../../app/domain/localized.ts";
import { nameKey, slug } from "../../app/domain/names.ts";
import type { AliasDocument } from "../record/documents.ts";
import type { Entity } from "./entities.ts";

/** One spelling of a name, and how often it was met. */
export interface Spelling extends AliasDocument {
  /** 0 for a name in the record, 1 for one in the file, 2 for a further name in either. */
  rank: 0 | 1 | 2;
  count: number;
  /** True where the file gives it as an abbreviation. */
  isAbbreviation?: boolean;
}

type Names = Omit<Entity, "id">;

/**
 * The names to keep of all spellings of one thing. Those of `base` stay; of other languages the commonest spelling is added,
 * and whatever is left is a further name, once for all spellings that fold to the same.
 */
export function settledNames(spellings: readonly Spelling[], base: Names | undefined): Names {
  const abbreviation =
    base?.abbreviation ?? spellings.find(({ isAbbreviation }) => isAbbreviation)?.text ?? null;
  const name: Record<string, string> = { ...base?.name };
  const ranked = [...spellings].sort(
    (a, b) =>
      Number(a.text === abbreviation) - Number(b.text === abbreviation) ||
      a.rank - b.rank ||
      b.count - a.count,
  );
  for (const { lang, text, rank } of ranked) if (lang && rank < 2) name[lang] ??= text;
  const keys = new Set([...Object.values(name), abbreviation ?? ""].map(nameKey));
  const further = [...ranked.filter(({ rank }) => rank === 2), ...ranked.filter(({ rank }) => rank < 2)];
  const aliases = further.flatMap(({ lang, text, former }): AliasDocument[] => {
    const key = nameKey(text);
    if (keys.has(key)) return [];
    keys.add(key);
    return [{ lang, text, ...(former ? { former } : {}) }];
  });
  return { name: byLanguage(name), abbreviation, aliases: aliases.sort(byText) };
}

function byText(a: AliasDocument, b: AliasDocument): number {
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}

/** A readable id for names that have none yet. */
export function freeId({ name, abbreviation }: Names, taken: (id: string) => boolean): string {
  const wanted =
    slug(abbreviation ?? "") || slug(name.en ?? "") || slug(Object.values(name)[0] ?? "") || "unnamed";
  let id = wanted;
  for (let number = 2; taken(id); number += 1) id = `${wanted}-${number}`;
  return id;
}
