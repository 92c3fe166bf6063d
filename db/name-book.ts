import type { Localized } from "../app/domain/localized.ts";
import { nameKey } from "../app/domain/names.ts";
import { censusOf } from "./census/census.ts";
import type { PartNoun } from "./census/parts.ts";
import { recent } from "./census/recent.ts";
import type { Database } from "./client.ts";

/** What something is called, and the keys (`nameKey`) of every name that it is found by. */
interface Entry {
  name: Localized;
  keys: string[];
}

const books = recent<Map<string, Entry>>(3);

const OTHERS = {
  organizations: "SELECT organization_id, key FROM organization_names",
  people: "SELECT person_id, key FROM person_names",
  venues: null,
};

/** Every name on record of a noun, by id. Read once for each revision of the record. */
export function nameBook(db: Database, noun: PartNoun): Map<string, Entry> {
  return books(censusOf(db), noun, () => {
    const book = new Map<string, Entry>();
    const rows = db.$client.prepare(`SELECT id, name FROM ${noun}`).raw(true).all() as [string, string][];
    for (const [id, text] of rows) {
      const name = JSON.parse(text) as Localized;
      book.set(id, { name, keys: Object.values(name).map(nameKey) });
    }
    const others = OTHERS[noun];
    const named = others ? (db.$client.prepare(others).raw(true).all() as [string, string][]) : [];
    for (const [id, key] of named) book.get(id)?.keys.push(key);
    return book;
  });
}

/** True where every word of a text is part of some name. */
export function isNamed({ keys }: Pick<Entry, "keys">, typed: string): boolean {
  const words = typed
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => nameKey(word));
  return words.every((word) => keys.some((key) => key.includes(word)));
}
