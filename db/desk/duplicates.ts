import type { DatasetDialogue } from "../../app/domain/dataset.ts";
import { addDays, type Day } from "../../app/domain/days.ts";
import { timeOf } from "../../app/domain/dialogue-time.ts";
import type { Localized } from "../../app/domain/localized.ts";
import { nameKey } from "../../app/domain/names.ts";
import type { Database } from "../client.ts";
import { type Actor, authorise } from "./actor.ts";

/** A dialogue of the record that may be the one that is to be published, and why. */
export interface Duplicate {
  /** Each reason, the weightiest first. */
  why: ("sameDay" | "nearTitle" | "sameSource")[];
  id: string;
  title: Localized;
  /** Its first local day. */
  day: Day;
}

/** Titles of dialogues so many days apart are not compared: those of one series look alike. */
const DAYS_APART = 14;
/** Two titles with so much in common are almost the same. */
const NEAR = 0.8;

/** Dialogues on record that a new one may repeat; nothing for what is published already. */
export function findDuplicates(db: Database, actor: Actor, dialogue: DatasetDialogue): Duplicate[] {
  authorise(db, actor, "draft");
  const { day } = timeOf(dialogue.start, dialogue.end, dialogue.timezone);
  const list = (sql: string, ...given: unknown[]) =>
    db.$client
      .prepare<unknown[], { id: string; title: string; day: Day }>(
        `SELECT DISTINCT d.id, d.title, d.day FROM dialogues d ${sql}`,
      )
      .all(...given, dialogue.id)
      .map((row) => ({ ...row, title: JSON.parse(row.title) as Localized }));
  const hosts = JSON.stringify(dialogue.hosts.flatMap(({ id }) => id ?? []));
  const sameDay = list(
    `JOIN dialogue_hosts h ON h.dialogue_id = d.id WHERE d.day <= ? AND d.last_day >= ?
       AND h.organization_id IN (SELECT value FROM json_each(?)) AND d.id <> ?`,
    day,
    day,
    hosts,
  );
  const nearby = list(
    "WHERE d.day BETWEEN ? AND ? AND d.id <> ?",
    addDays(day, -DAYS_APART),
    addDays(day, DAYS_APART),
  );
  const nearTitle = nearby.filter(({ title }) =>
    Object.entries(title).some(([lang, text]) => alike(text, dialogue.title[lang] ?? "") >= NEAR),
  );
  const urls = JSON.stringify(dialogue.sources.map(({ url }) => url));
  const sameSource = list(
    `JOIN dialogue_citations c ON c.dialogue_id = d.id JOIN sources s ON s.key = c.source_key
       WHERE s.url IN (SELECT value FROM json_each(?)) AND d.id <> ?`,
    urls,
  );
  const found = new Map<string, Duplicate>();
  for (const [why, rows] of Object.entries({ sameDay, nearTitle, sameSource })) {
    for (const row of rows) {
      const known = found.get(row.id) ?? { why: [], ...row };
      found.set(row.id, { ...known, why: [...known.why, why as Duplicate["why"][number]] });
    }
  }
  return [...found.values()].sort((a, b) => b.why.length - a.why.length);
}

/** How much two names have in common, from 0 to 1: twice their common pairs of letters by all pairs (Dice). */
function alike(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  if (left.length === 0 || right.length === 0) return 0;
  const rest = [...right];
  let common = 0;
  for (const pair of left) {
    const place = rest.indexOf(pair);
    if (place < 0) continue;
    rest.splice(place, 1);
    common += 1;
  }
  return (2 * common) / (left.length + right.length);
}

function pairsOf(name: string): string[] {
  const letters = [...nameKey(name)];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
