import { fold } from "../../app/domain/search/folding.ts";
import {
  askedName,
  holds,
  NO_RANK,
  type ReadyName,
  rankOf,
  readyName,
} from "../../app/domain/search/name-rank.ts";
import type { Database } from "../client.ts";
import { nameIndexOf } from "./names.ts";

/** Of the people whose names hold most of the words, so many are asked for their roles, and so many of each. */
const MOST_PEOPLE = 20;
const MOST_ROLES = 100;
/** A name with its role has so many words at most. */
const MOST_WORDS = 6;
/** Somebody's name and role together stand for so many at most. */
const MOST_FOUND = 3;

/** Somebody who is named by some words; the others are words of their roles. */
export interface PersonInRole {
  id: string;
  roles: string[];
}

interface Row {
  person: string;
  role: string;
  organization: string | null;
}

/** Who is named by some of the words and held a role, for an organisation perhaps, that holds all the others; at most three. */
export function peopleInRole(db: Database, words: readonly string[]): PersonInRole[] {
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  const read = db.$client.prepare<[string, number], Row>(
    `SELECT DISTINCT a.person_id AS person, a.role, a.organization_id AS organization
      FROM attendances a JOIN dialogues d ON d.id = a.dialogue_id
      WHERE a.person_id = ? AND a.role IS NOT NULL AND d.state IN ('published', 'disputed') LIMIT ?`,
  );
  const inRole = roleTest(db);
  return named(db, words)
    .filter(({ id, roles }) => {
      const rows = read.all(id, MOST_ROLES);
      return rows.length > 0 && roles.every((word) => rows.some((row) => inRole(row, word) !== null));
    })
    .slice(0, MOST_FOUND);
}

/** Whoever has some of the words in a name, and the words that they have not; those with more of them first. */
function named(db: Database, words: readonly string[]): PersonInRole[] {
  const found: (PersonInRole & { held: number })[] = [];
  for (const { id, names } of nameIndexOf(db).person.values()) {
    for (const name of names) {
      if (!words.some((word) => name.key.includes(word))) continue;
      const roles = words.filter((word) => !holds(name, word));
      const held = words.length - roles.length;
      if (held > 0 && roles.length > 0) found.push({ id, roles, held });
    }
  }
  const best = found.sort((a, b) => b.held - a.held || (a.id < b.id ? -1 : 1));
  const ids = new Set<string>();
  return best.filter(({ id }) => !ids.has(id) && ids.add(id)).slice(0, MOST_PEOPLE);
}

/** Ids of the people who held, at one of these dialogues, a role for an organisation that together hold all words. */
export function peopleAt(db: Database, dialogues: readonly string[], words: readonly string[]): string[] {
  const inRole = roleTest(db);
  const rows = db.$client
    .prepare<[string], Row>(
      `SELECT DISTINCT person_id AS person, role, organization_id AS organization FROM attendances
        WHERE dialogue_id IN (SELECT value FROM json_each(?)) AND person_id IS NOT NULL AND role IS NOT NULL`,
    )
    .all(JSON.stringify(dialogues));
  const found = rows.filter((row) => {
    const held = words.map((word) => inRole(row, word));
    return held.includes("role") && !held.includes(null);
  });
  return [...new Set(found.map(({ person }) => person))];
}

/** Tells whether a word is in a role or in a name of the organisation that it is held for. */
function roleTest(db: Database) {
  const { organization: organizations } = nameIndexOf(db);
  const ready = new Map<string, ReadyName[]>();
  const textsOf = (role: string): ReadyName[] => {
    let texts = ready.get(role);
    if (!texts) {
      texts = Object.values(JSON.parse(role) as Record<string, string>).map(readyName);
      ready.set(role, texts);
    }
    return texts;
  };
  return ({ role, organization }: Row, word: string): "role" | "organization" | null => {
    const letters = fold(word);
    if (textsOf(role).some((text) => holds(text, letters))) return "role";
    const asked = askedName(word);
    const names = organizations.get(organization ?? "")?.names ?? [];
    return names.some((name) => rankOf(name, asked) < NO_RANK) ? "organization" : null;
  };
}
