import type { Localized } from "../../app/domain/localized.ts";
import {
  type AskedName,
  askedName,
  NO_RANK,
  RANK,
  type ReadyName,
  rankOf,
  readyName,
} from "../../app/domain/search/name-rank.ts";
import type { FoundBy, SearchedName } from "../../app/domain/search/results.ts";
import type { Database } from "../client.ts";

/** Something with a name, and all its names ready to be compared. */
export interface NamedThing {
  id: string;
  name: Localized;
  abbreviation: string | null;
  names: (ReadyName & { text: string; kind: "name" | "abbreviation" | "former" | "alias" })[];
}

/** Something that a name found, how well (`RANK`), and by which name. */
export interface NameMatch {
  thing: NamedThing;
  rank: number;
  by: FoundBy | null;
}

type NameIndex = Record<SearchedName, Map<string, NamedThing>>;

/** Where a handle keeps its names: on itself, for the server and the built site each have a copy of this module. */
const KEPT = Symbol.for("yaksok.names");
type Keeping = Database & { [KEPT]?: { revision: number; index: NameIndex } };

/** All names of the record, in memory: made anew when one of them has changed, in whichever process. */
export function nameIndexOf(db: Keeping): NameIndex {
  const known = db[KEPT];
  const revision = db.$client.prepare("SELECT revision FROM meta WHERE id = 1").pluck().get() as number;
  if (known && (known.revision === revision || !namesChanged(db, known.revision))) {
    known.revision = revision;
    return known.index;
  }
  const index = db.$client.transaction(() => readNames(db))();
  db[KEPT] = { revision, index };
  return index;
}

function namesChanged(db: Database, since: number): boolean {
  const sql = `SELECT 1 FROM changes WHERE seq > ? AND subject_kind IN ('organization', 'person', 'series', 'venue') LIMIT 1`;
  return db.$client.prepare<[number], number>(sql).get(since) !== undefined;
}

interface Row {
  id: string;
  name: string;
  abbreviation: string | null;
}

function readNames(db: Database): NameIndex {
  const things = (sql: string): Map<string, NamedThing> => {
    const found = new Map<string, NamedThing>();
    for (const { id, name, abbreviation } of db.$client.prepare<[], Row>(sql).iterate()) {
      const texts = JSON.parse(name) as Localized;
      const names: NamedThing["names"] = Object.values(texts).map((text) => ({
        ...readyName(text),
        text,
        kind: "name",
      }));
      if (abbreviation) names.push({ ...readyName(abbreviation), text: abbreviation, kind: "abbreviation" });
      found.set(id, { id, name: texts, abbreviation, names });
    }
    return found;
  };
  const index: NameIndex = {
    organization: things("SELECT id, name, abbreviation FROM organizations"),
    person: things("SELECT id, name, NULL AS abbreviation FROM people"),
    series: things("SELECT id, name, NULL AS abbreviation FROM series"),
    venue: things("SELECT id, name, NULL AS abbreviation FROM venues"),
  };
  const further = (kind: "organization" | "person", sql: string) => {
    const rows = db.$client.prepare<[], { id: string; text: string; kind: "former" | "alias" }>(sql);
    for (const { id, text, kind: how } of rows.iterate()) {
      const thing = index[kind].get(id);
      if (thing && !thing.names.some((each) => each.text === text)) {
        thing.names.push({ ...readyName(text), text, kind: how });
      }
    }
  };
  further(
    "organization",
    "SELECT organization_id AS id, text, kind FROM organization_names WHERE kind IN ('former', 'alias')",
  );
  further("person", "SELECT person_id AS id, text, 'alias' AS kind FROM person_names");
  return index;
}

const keys = new WeakMap<NameIndex, Set<string>>();

/** True where letters are a name of something, or short for an organisation. */
export function isNameIn(db: Database, letters: string): boolean {
  const index = nameIndexOf(db);
  let known = keys.get(index);
  if (!known) {
    known = new Set();
    for (const things of Object.values(index)) {
      for (const { names } of things.values()) for (const { key } of names) known.add(key);
    }
    keys.set(index, known);
  }
  return (
    known.has(letters) || matchNames(db, "organization", letters).some(({ rank }) => rank === RANK.short)
  );
}

/** Everything of a kind that has a name like this, in no order. */
export function matchNames(db: Database, kind: SearchedName, typed: string): NameMatch[] {
  const plain = askedName(typed);
  if (plain.key === "") return [];
  // Only organisations are called by some of their syllables (과기부).
  const isShort = plain.short === "syllables" && kind !== "organization";
  const asked = isShort ? { ...plain, short: null } : plain;
  const found: NameMatch[] = [];
  for (const thing of nameIndexOf(db)[kind].values()) {
    const match = matchOf(thing, asked);
    if (match) found.push(match);
  }
  return found;
}

function matchOf(thing: NamedThing, asked: AskedName): NameMatch | null {
  let rank: number = NO_RANK;
  let best: NamedThing["names"][number] | null = null;
  for (const name of thing.names) {
    const own = rankOf(name, asked);
    if (own < rank) {
      rank = own;
      best = name;
    }
  }
  return best && { thing, rank, by: foundBy(best, rank) };
}

function foundBy({ text, kind }: NamedThing["names"][number], rank: number): FoundBy | null {
  if (rank === RANK.short) return { text, kind: "short" };
  if (rank >= RANK.initials) return { text, kind: "initials" };
  return kind === "name" ? null : { text, kind };
}

/** Best first: by rank, then by how much it stands for (`weight`), then the shorter name, then the id. */
export function ordered(matches: readonly NameMatch[], weight: (id: string) => number): NameMatch[] {
  const shortest = ({ names }: NamedThing) => Math.min(...names.map(({ key }) => key.length));
  return [...matches].sort(
    (a, b) =>
      a.rank - b.rank ||
      weight(b.thing.id) - weight(a.thing.id) ||
      shortest(a.thing) - shortest(b.thing) ||
      (a.thing.id < b.thing.id ? -1 : 1),
  );
}
