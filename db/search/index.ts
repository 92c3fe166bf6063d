import type SQLite from "better-sqlite3";
import { stemOf } from "../../app/domain/search/words.ts";
import { dayNumber } from "../census/day-number.ts";
import { placeOf } from "./places.ts";
import { searchRows } from "./rows.ts";
import type { Noun } from "./texts.ts";

/** Raised whenever the same record would be cut or ordered otherwise: then every index is made anew when it is opened. */
export const SEARCH_VERSION = 2;

/** How many are read at a time. */
const CHUNK = 1_000;

/** The full text of titles alone, and of everything. */
export const TABLES = ["titles", "search"] as const;
export type SearchTable = (typeof TABLES)[number];

const DAYS: Readonly<Record<Noun, string>> = {
  dialogue: "SELECT day FROM dialogues WHERE key = ?",
  promise: "SELECT said_on FROM promises WHERE key = ?",
};

/** Writes the full text of dialogues and promises from the tables as they are now. Call within a transaction. */
export function indexer(client: SQLite.Database) {
  const putWord = client.prepare("INSERT OR IGNORE INTO search_words (word, stem) VALUES (?, ?)");
  const known = new Set<string>();
  const written = (word: string): void => {
    if (known.has(word)) return;
    known.add(word);
    putWord.run(word, stemOf(word));
  };

  /** The keys by day: rows written in ascending order go into one segment of the full text. */
  function byDay(noun: Noun, keys: Iterable<number>): number[] {
    const dayOf = client.prepare<[number], string>(DAYS[noun]).pluck();
    const placed = Array.from(keys, (key) => {
      const day = dayOf.get(key);
      return { key, place: day === undefined ? 0 : placeOf(dayNumber(day), key) };
    });
    return placed.sort((a, b) => a.place - b.place).map(({ key }) => key);
  }

  function remove(noun: Noun, keys: readonly number[]): void {
    const placeOfKey = client
      .prepare<[number], number>(`SELECT place FROM search_places WHERE kind = '${noun}' AND key = ?`)
      .pluck();
    const gone = keys.flatMap((key) => placeOfKey.get(key) ?? []);
    if (gone.length === 0) return;
    const unplace = client.prepare(`DELETE FROM search_places WHERE kind = '${noun}' AND key = ?`);
    gone.sort((a, b) => a - b);
    for (const table of TABLES) {
      const unword = client.prepare(`DELETE FROM ${noun}_${table} WHERE rowid = ?`);
      for (const place of gone) unword.run(place);
    }
    for (const key of keys) unplace.run(key);
  }

  /** Writes these keys anew; of those that are not there, or not published, nothing stays. */
  function write(noun: Noun, keys: Iterable<number>): void {
    const rows = searchRows(client, noun, written);
    const putTitle = client.prepare(`INSERT INTO ${noun}_titles (rowid, words) VALUES (?, ?)`);
    const putWords = client.prepare(`INSERT INTO ${noun}_search (rowid, words) VALUES (?, ?)`);
    const place = client.prepare(`INSERT INTO search_places (kind, key, place) VALUES ('${noun}', ?, ?)`);
    const all = byDay(noun, keys);
    remove(noun, all);
    for (let from = 0; from < all.length; from += CHUNK) {
      const part = rows(all.slice(from, from + CHUNK)).sort((a, b) => a.place - b.place);
      for (const row of part) {
        putTitle.run(row.place, row.title);
        putWords.run(row.place, row.words);
        place.run(row.key, row.place);
      }
    }
  }

  return {
    write,
    /** Writes everything anew. */
    everything(): void {
      client.exec("DELETE FROM search_places; DELETE FROM search_words");
      for (const noun of ["dialogue", "promise"] as const) {
        for (const table of TABLES) {
          client.exec(`INSERT INTO ${noun}_${table} (${noun}_${table}) VALUES ('delete-all')`);
        }
        write(noun, client.prepare<[], number>(`SELECT key FROM ${noun}s`).pluck().all());
      }
      client.prepare("UPDATE meta SET search_version = ?").run(SEARCH_VERSION);
    },
  };
}

export const searchVersion = (client: SQLite.Database) =>
  client.prepare<[], number>("SELECT search_version FROM meta WHERE id = 1").pluck().get();

/** Makes the index anew where it is of another version than this program's: about a minute for 50,000 dialogues. */
export function bringIndexUpToDate(client: SQLite.Database): void {
  if (searchVersion(client) === SEARCH_VERSION) return;
  client
    .transaction(() => {
      // Another process may have done it while this one waited for the lock.
      if (searchVersion(client) !== SEARCH_VERSION) indexer(client).everything();
    })
    .immediate();
}
