import type SQLite from "better-sqlite3";
import { type Cut, cut, idTerm, stemOf } from "../../app/domain/search/words.ts";
import { dayNumber } from "../census/day-number.ts";
import { placeOf } from "./places.ts";
import { type NamedKind, type Noun, namesOfOne, searchTexts } from "./texts.ts";

/** Raised whenever the same record would be cut or ordered otherwise: then every index is made anew when it is opened. */
export const SEARCH_VERSION = 1;

/** How many are read at a time. */
const CHUNK = 1_000;

/** Writes the full text of dialogues and promises from the tables as they are now. Call within a transaction. */
export function indexer(client: SQLite.Database) {
  const namesOf = namesOfOne(client);
  const cutNames = new Map<string, Cut>();
  const putWord = client.prepare("INSERT OR IGNORE INTO search_words (word, stem) VALUES (?, ?)");
  const known = new Set<string>();

  const keep = ({ terms, written }: Cut): string => {
    for (const word of written) {
      if (known.has(word)) continue;
      known.add(word);
      putWord.run(word, stemOf(word));
    }
    return terms;
  };
  const named = (kind: NamedKind, id: string): string => {
    const which = `${kind} ${id}`;
    let names = cutNames.get(which);
    if (!names) {
      names = cut(namesOf(kind, id));
      cutNames.set(which, names);
    }
    return `${keep(names)} ${idTerm(kind, id)}`;
  };

  /** Where each of these keys stands, and is to stand, by place: rows in ascending order are written in one go. */
  function inOrder(noun: Noun, keys: Iterable<number>): { key: number; place: number }[] {
    const dayOf = client
      .prepare<[number], string>(
        noun === "dialogue"
          ? "SELECT day FROM dialogues WHERE key = ?"
          : "SELECT said_on FROM promises WHERE key = ?",
      )
      .pluck();
    return Array.from(keys, (key) => ({
      key,
      place: placeOf(dayNumber(dayOf.get(key) ?? "1970-01-01"), key),
    })).sort((a, b) => a.place - b.place);
  }

  return {
    /** Writes these keys anew; of those that are not there, or not published, nothing stays. */
    write(noun: Noun, keys: Iterable<number>): void {
      const read = searchTexts(client, noun);
      const placed = client
        .prepare<[number], number>(`SELECT place FROM search_places WHERE kind = '${noun}' AND key = ?`)
        .pluck();
      const remove = client.prepare(`DELETE FROM ${noun}_search WHERE rowid = ?`);
      const displace = client.prepare(`DELETE FROM search_places WHERE kind = '${noun}' AND key = ?`);
      const put = client.prepare(
        `INSERT INTO ${noun}_search (rowid, title, names, rest) VALUES (?, ?, ?, ?)`,
      );
      const place = client.prepare(`INSERT INTO search_places (kind, key, place) VALUES ('${noun}', ?, ?)`);
      const rows = inOrder(noun, keys);
      const gone = rows.flatMap(({ key }) => placed.get(key) ?? []).sort((a, b) => a - b);
      for (const each of gone) remove.run(each);
      if (gone.length > 0) for (const { key } of rows) displace.run(key);
      for (let from = 0; from < rows.length; from += CHUNK) {
        const part = rows.slice(from, from + CHUNK);
        const texts = new Map(read(part.map(({ key }) => key)).map((each) => [each.key, each]));
        for (const { key, place: at } of part) {
          const found = texts.get(key);
          if (!found) continue;
          const title = keep(cut(found.title));
          const names = found.names.map(([kind, id]) => named(kind, id)).join(" ");
          const around = found.around.map(([kind, id]) => named(kind, id)).join(" ");
          put.run(at, title, names, `${keep(cut(found.rest))} ${around}`);
          place.run(key, at);
        }
      }
    },
    /** Writes everything anew. */
    everything(): void {
      client.exec("DELETE FROM search_places; DELETE FROM search_words");
      for (const noun of ["dialogue", "promise"] as const) {
        client.exec(`INSERT INTO ${noun}_search (${noun}_search) VALUES ('delete-all')`);
        const keys = client.prepare<[], number>(`SELECT key FROM ${noun}s`).pluck().all();
        this.write(noun, keys);
      }
      client.prepare("UPDATE meta SET search_version = ?").run(SEARCH_VERSION);
    },
  };
}

const versionOf = (client: SQLite.Database) =>
  client.prepare<[], number>("SELECT search_version FROM meta WHERE id = 1").pluck().get();

/** Makes the index anew where it is of another version than this program's; what it says of it before it begins. */
export function bringIndexUpToDate(client: SQLite.Database): void {
  if (versionOf(client) === SEARCH_VERSION) return;
  client
    .transaction(() => {
      // Another process may have done it while this one waited for the lock.
      if (versionOf(client) !== SEARCH_VERSION) indexer(client).everything();
    })
    .immediate();
}
