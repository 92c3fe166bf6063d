import type { Localized } from "../../app/domain/localized.ts";
import { nameKey } from "../../app/domain/names.ts";
import type { AliasDocument } from "../record/documents.ts";
import { Groups } from "./groups.ts";
import { freeId, type Spelling, settledNames } from "./settled-names.ts";

/** A name as one place of a file gives it, with its id where the file knows that. */
export interface Mention {
  id?: string;
  name: Localized;
  abbreviation?: string;
}

/** Something with its names: as the record knows it, as a file lists it, or as mentions turned out. */
export interface Entity {
  id: string;
  name: Localized;
  abbreviation: string | null;
  aliases: AliasDocument[];
}

/** What stands for an entity with an id among the keys of names, none of which looks like it. */
const nodeOf = (id: string) => `#${id}`;
const isNode = (member: string) => /^#[a-z0-9]/.test(member);

/**
 * Tells which mentions are one. Those with an id are what has that id; the others are one when they share a name in any
 * language or an abbreviation, directly or through others (data format, "the same organisation may appear with one language
 * only"). What the record knows takes part, so an entity keeps its id for ever.
 *
 * `resolve` gives the id that an id leads to in the record, null where it leads nowhere.
 */
export function gatherEntities(
  known: readonly Entity[],
  listed: readonly Entity[],
  resolve: (id: string) => string | null,
) {
  const groups = new Groups(isNode);
  const spellings = new Map<string, Spelling & { member: string }>();
  const order: string[] = [];
  const inRecord = new Map(known.map((each) => [each.id, each]));
  const inFile = new Map(listed.map((each) => [each.id, each]));
  /** The names that go with each id of the file. */
  const claims = new Map<string, Set<string>>();
  const owners = new Map<string, string>();
  const entities = new Map<string, Entity>();
  let idInRecord: ReadonlyMap<string, string> = new Map();

  const see = (
    member: string,
    { lang, text, former, rank, isAbbreviation = false }: Omit<Spelling, "count">,
  ) => {
    const id = `${member}\u0000${lang ?? ""}\u0000${text}`;
    const seen = spellings.get(id);
    if (seen) {
      seen.count += 1;
      seen.isAbbreviation ||= isAbbreviation;
    } else {
      spellings.set(id, { member, lang, text, former, rank, isAbbreviation, count: 1 });
      order.push(member);
    }
  };
  /** Takes note of names; of one thing with an id, or of whatever has any of them. */
  const note = (id: string | undefined, { name, abbreviation, aliases }: Omit<Entity, "id">, rank: 0 | 1) => {
    const keys: string[] = [];
    const add = (spelling: Omit<Spelling, "count">) => {
      const key = nameKey(spelling.text);
      keys.push(key);
      see(id ? nodeOf(id) : key, spelling);
    };
    for (const [lang, text] of Object.entries(name)) add({ lang, text, rank });
    if (abbreviation) add({ lang: null, text: abbreviation, rank, isAbbreviation: rank === 1 });
    for (const alias of aliases) add({ ...alias, rank: 2 });
    const [first = ""] = id ? [nodeOf(id)] : keys;
    groups.find(first);
    for (const key of keys) groups.union(first, key);
    return keys;
  };
  const claim = (id: string, keys: readonly string[]) => {
    const own = claims.get(id) ?? new Set();
    for (const key of keys) own.add(key);
    claims.set(id, own);
  };
  const entityNode = (member: string): string => {
    const root = groups.find(member);
    if (!isNode(root)) return root;
    return nodeOf(idInRecord.get(root.slice(1)) ?? root.slice(1));
  };

  for (const each of known) {
    for (const key of note(each.id, each, 0)) if (!owners.has(key)) owners.set(key, each.id);
  }
  for (const each of listed) claim(each.id, note(each.id, each, 1));

  return {
    /** Notes a mention; call for every one before asking for entities. */
    mention({ id, name, abbreviation }: Mention): void {
      const keys = note(id, { name, abbreviation: abbreviation ?? null, aliases: [] }, 1);
      if (id) claim(id, keys);
    },

    /** Settles who is who. Returns the entities in the order they were first met. */
    settle(): Entity[] {
      idInRecord = recognised(claims, inRecord, owners, resolve);
      const byNode = Map.groupBy(spellings.values(), ({ member }) => entityNode(member));
      const used = new Set([...claims.keys(), ...inRecord.keys()]);
      for (const member of order) {
        const node = entityNode(member);
        if (entities.has(node)) continue;
        const id = isNode(node) ? node.slice(1) : null;
        const base = id === null ? undefined : (inRecord.get(id) ?? inFile.get(id));
        const names = settledNames(byNode.get(node) ?? [], base);
        const settled = id ?? freeId(names, (wanted) => used.has(wanted) || resolve(wanted) !== null);
        used.add(settled);
        entities.set(node, { id: settled, ...names });
      }
      return [...entities.values()];
    },

    /** The id of the entity that a mention belongs to, after `settle`. */
    idOf({ id, name, abbreviation }: Mention): string {
      const text = Object.values(name)[0] ?? abbreviation ?? "";
      const entity = entities.get(entityNode(id ? nodeOf(id) : nameKey(text)));
      if (!entity) throw new Error(`nobody mentioned ${id ?? text}`);
      return entity.id;
    },
  };
}

/**
 * Which ids of a file are of something that the record has under another id: one that was renamed or merged there, or that
 * has a name of the file's and is not itself in the file.
 */
function recognised(
  claims: ReadonlyMap<string, ReadonlySet<string>>,
  inRecord: ReadonlyMap<string, Entity>,
  owners: ReadonlyMap<string, string>,
  resolve: (id: string) => string | null,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const free = new Set([...inRecord.keys()].filter((id) => !claims.has(id)));
  for (const [id, keys] of claims) {
    if (inRecord.has(id)) continue;
    const current = resolve(id);
    const named = [...keys].map((key) => owners.get(key)).find((owner) => owner && free.has(owner));
    const target = current && inRecord.has(current) ? current : named;
    if (!target) continue;
    free.delete(target);
    found.set(id, target);
  }
  return found;
}
