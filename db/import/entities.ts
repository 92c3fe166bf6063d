import type { Localized } from "../../app/domain/localized.ts";
import { nameKey, slug } from "../../app/domain/names.ts";
import { Groups } from "./groups.ts";

/** A name as one place of a file gives it. */
export interface Mention {
  name: Localized;
  abbreviation?: string | undefined;
}

/** What the record already knows by these names. */
export interface Known {
  id: string;
  name: Localized;
  abbreviation: string | null;
  aliases: { lang: string | null; text: string }[];
}

/** Mentions that turned out to be the same, with the names to keep. */
export type Entity = Known;

/**
 * Tells which mentions are one: those that share a name in any language or an abbreviation, directly or through others
 * (data format, "the same organisation may appear with one language only"). What the record knows takes part, so an
 * entity keeps its id for ever.
 */
export function gatherEntities(known: readonly Known[]) {
  const groups = new Groups();
  const tally = new Map<string, { lang: string | null; text: string; count: number; rank: number }>();
  const abbreviations = new Map<string, string>();
  const order: string[] = [];
  const entities = new Map<string, Entity>();
  const base = new Map<string, Known>();

  const see = (lang: string | null, text: string, rank: number): string => {
    const key = nameKey(text);
    const id = `${key}\u0000${lang ?? ""}\u0000${text}`;
    const entry = tally.get(id);
    if (entry) entry.count += 1;
    else {
      tally.set(id, { lang, text, count: 1, rank });
      order.push(key);
      groups.find(key);
    }
    return key;
  };
  const join = (keys: string[]) => {
    for (const key of keys) groups.union(keys[0] as string, key);
  };

  for (const each of known) {
    const keys = Object.entries(each.name).map(([lang, text]) => see(lang, text, 0));
    if (each.abbreviation) keys.push(see(null, each.abbreviation, 0));
    for (const { lang, text } of each.aliases) keys.push(see(lang, text, 2));
    join(keys);
    for (const key of keys) base.set(key, each);
  }

  return {
    /** Notes a mention; call for every one before asking for entities. */
    mention({ name, abbreviation }: Mention): void {
      const keys = Object.entries(name).map(([lang, text]) => see(lang, text, 1));
      if (abbreviation) {
        const key = nameKey(abbreviation);
        see(null, abbreviation, 1);
        keys.push(key);
        abbreviations.set(key, abbreviation);
      }
      join(keys);
    },

    /** Settles all groups; `taken` tells ids that are in use. Returns the entities in the order they were first met. */
    settle(taken: (id: string) => boolean): Entity[] {
      const names = new Map<string, { lang: string | null; text: string; count: number; rank: number }[]>();
      for (const [id, entry] of tally) {
        const group = groups.find(id.slice(0, id.indexOf("\u0000")));
        const list = names.get(group);
        if (list) list.push(entry);
        else names.set(group, [entry]);
      }
      const used = new Set<string>();
      const rooted = new Map<string, Known>();
      for (const [key, each] of base) if (!rooted.has(groups.find(key))) rooted.set(groups.find(key), each);
      for (const key of order) {
        const group = groups.find(key);
        if (entities.has(group)) continue;
        const entity = settled(names.get(group) ?? [], abbreviations, rooted.get(group));
        if (!entity.id) entity.id = freeId(entity, (id) => used.has(id) || taken(id));
        used.add(entity.id);
        entities.set(group, entity);
      }
      return [...new Set(entities.values())];
    },

    /** The id of the entity that a mention belongs to, after `settle`. */
    idOf({ name, abbreviation }: Mention): string {
      const text = Object.values(name)[0] ?? abbreviation ?? "";
      const entity = entities.get(groups.find(nameKey(text)));
      if (!entity) throw new Error(`nobody mentioned ${text}`);
      return entity.id;
    },
  };
}

function settled(
  entries: { lang: string | null; text: string; count: number; rank: number }[],
  abbreviations: ReadonlyMap<string, string>,
  known: Known | undefined,
): Entity {
  const abbreviation =
    known?.abbreviation ?? firstOf(entries, (each) => abbreviations.get(nameKey(each.text))) ?? null;
  const name: Record<string, string> = { ...known?.name };
  const ranked = [...entries].sort(
    (a, b) =>
      Number(a.text === abbreviation) - Number(b.text === abbreviation) ||
      a.rank - b.rank ||
      b.count - a.count,
  );
  const aliases: { lang: string | null; text: string }[] = [];
  for (const { lang, text } of ranked) {
    if (lang && !name[lang]) name[lang] = text;
    else if (text !== abbreviation && !Object.values(name).includes(text)) aliases.push({ lang, text });
  }
  const spoken = Object.fromEntries(Object.entries(name).sort(([a], [b]) => (a < b ? -1 : 1)));
  const seen = new Set<string>();
  const further = aliases.filter(
    ({ text }) => !Object.values(spoken).includes(text) && !seen.has(text) && seen.add(text),
  );
  return { id: known?.id ?? "", name: spoken, abbreviation, aliases: sortAliases(further) };
}

function sortAliases(aliases: { lang: string | null; text: string }[]) {
  return aliases.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}

function firstOf<T, U>(items: readonly T[], read: (item: T) => U | undefined): U | undefined {
  for (const item of items) {
    const value = read(item);
    if (value !== undefined) return value;
  }
  return undefined;
}

function freeId({ name, abbreviation }: Entity, taken: (id: string) => boolean): string {
  const wanted =
    slug(abbreviation ?? "") || slug(name.en ?? "") || slug(Object.values(name)[0] ?? "") || "unnamed";
  let id = wanted;
  for (let number = 2; taken(id); number += 1) id = `${wanted}-${number}`;
  return id;
}
