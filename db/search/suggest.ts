import { begunBy } from "../../app/domain/as-of.ts";
import type { Today } from "../../app/domain/days.ts";
import type { Localized } from "../../app/domain/localized.ts";
import { NAMED, type Suggestion } from "../../app/domain/search/results.ts";
import { dialogueMatches } from "../census/dialogue-matches.ts";
import { promiseMatches } from "../census/promise-matches.ts";
import type { Database } from "../client.ts";
import { allowedOf } from "./allowed.ts";
import { expressionsFor } from "./expressions.ts";
import { matchNames } from "./names.ts";
import { newestRows } from "./newest.ts";
import { partsOn } from "./parts.ts";
import type { Noun } from "./texts.ts";

/**
 * What somebody who is still typing may mean, at most so many: names first, the best half of them where there are titles too, then
 * titles of dialogues and promises, the newest first. A syllable that is not whole yet does not count.
 */
export function suggest(db: Database, typed: string, today: Today, most: number): Suggestion[] {
  const bounded = typed.slice(0, 200).replace(BEGUN, "");
  const found = suggestions(db, bounded, today, most);
  // "정책바" on the way to "정책방향": the last syllable may still change.
  return found.length > 0 || !CHANGING.test(bounded)
    ? found
    : suggestions(db, bounded.slice(0, -1), today, most);
}

/** A consonant or vowel alone after whole syllables. */
const BEGUN = /(?<=[가-힣])\s*[ㄱ-ㅎㅏ-ㅣ]$/u;
const CHANGING = /[가-힣]{3}$/u;

function suggestions(db: Database, typed: string, today: Today, most: number): Suggestion[] {
  const names = namesLike(db, typed, today, most);
  const words = expressionsFor(db, typed)?.all;
  const titles = words ? titlesWith(db, words, today, most) : [];
  const shown = names.slice(0, Math.max(Math.ceil(most / 2), most - titles.length));
  return [...shown, ...titles.slice(0, most - shown.length)];
}

function namesLike(db: Database, typed: string, today: Today, most: number): Suggestion[] {
  const parts = partsOn(db, today);
  return NAMED.flatMap((kind) =>
    matchNames(db, kind, typed)
      .filter(({ thing }) => parts[kind].any(thing.id))
      .map((match) => ({ kind, match, dialogues: parts[kind].dialogues(match.thing.id) })),
  )
    .sort(
      (a, b) =>
        a.match.rank - b.match.rank ||
        b.dialogues - a.dialogues ||
        (a.match.thing.id < b.match.thing.id ? -1 : 1),
    )
    .slice(0, most)
    .map(({ kind, match: { thing, by } }) => ({ kind, id: thing.id, text: thing.name, by }));
}

const TITLES: Readonly<Record<Noun, string>> = {
  dialogue: "SELECT id, title AS text FROM dialogues WHERE key = ?",
  promise: "SELECT id, action AS text FROM promises WHERE key = ?",
};

function titlesWith(db: Database, words: string, today: Today, most: number): Suggestion[] {
  const dialogues = dialogueMatches(db, begunBy({}, today));
  const promises = promiseMatches(db, {}, today);
  const { dialogues: meetings, promises: said } = dialogues.census;
  const titled = (noun: Noun, keys: Int32Array, rows: readonly number[]): Suggestion[] => {
    const read = db.$client.prepare<[number], { id: string; text: string }>(TITLES[noun]);
    return rows.flatMap((row) => {
      const found = read.get(keys[row] as number);
      return found ? [{ kind: noun, id: found.id, text: JSON.parse(found.text) as Localized, by: null }] : [];
    });
  };
  const days = allowedOf(dialogues, meetings, meetings.columns.day);
  const sayings = allowedOf(promises, said, said.columns.said);
  return [
    ...titled(
      "dialogue",
      meetings.columns.key,
      newestRows(db, "dialogue_titles", words, days, Math.ceil(most / 2)),
    ),
    ...titled("promise", said.columns.key, newestRows(db, "promise_titles", words, sayings, most)),
  ];
}
