import SQLite from "better-sqlite3";
import { stemOf } from "../../app/domain/search/words.ts";
import { SEARCH_VERSION, searchVersion, TABLES } from "../search/index.ts";
import { searchRows } from "../search/rows.ts";
import type { Noun } from "../search/texts.ts";
import { type Findings, quoted } from "./finding.ts";

const CHUNK = 1_000;

/**
 * Looks whether every published dialogue and promise stands in the full text, on its day and with as many words as the rule
 * gives, and nothing else does.
 */
export function verifyWords(client: SQLite.Database, findings: Findings): void {
  const version = searchVersion(client);
  if (version !== SEARCH_VERSION) {
    findings.add(
      null,
      `the full text is of version ${quoted(version)}, and this program's is ${SEARCH_VERSION}`,
    );
    return;
  }
  const words = new Set<string>();
  for (const noun of ["dialogue", "promise"] as const) verifyNoun(client, noun, findings, words);
  const stems = new Map(
    client.prepare<[], [string, string]>("SELECT word, stem FROM search_words").raw(true).all(),
  );
  for (const word of words) {
    if (!stems.has(word)) findings.add(null, `the word ${quoted(word)} is missing from search_words`);
  }
  for (const [word, stem] of stems) {
    if (stem !== stemOf(word)) {
      findings.add(null, `search_words says that ${quoted(stem)} is the stem of ${quoted(word)}`);
    }
  }
}

function verifyNoun(client: SQLite.Database, noun: Noun, findings: Findings, words: Set<string>): void {
  const rows = searchRows(client, noun, (word) => words.add(word));
  const keys = client.prepare<[], number>(`SELECT key FROM ${noun}s ORDER BY key`).pluck().all();
  const placeOf = client
    .prepare<[number], number>(`SELECT place FROM search_places WHERE kind = '${noun}' AND key = ?`)
    .pluck();
  const tables = TABLES.map((table) => ({
    table: `${noun}_${table}`,
    column: table === "titles" ? ("title" as const) : ("words" as const),
    sizeAt: client.prepare<[number], Buffer>(`SELECT sz FROM ${noun}_${table}_docsize WHERE id = ?`).pluck(),
  }));
  const lastLine = client
    .prepare<[string, string], number | null>(
      "SELECT max(seq) FROM changes WHERE subject_kind = ? AND subject_id = ?",
    )
    .pluck();
  const scale = wordScale();
  const places = new Set<number>();
  const found = new Set<number>();
  for (let from = 0; from < keys.length; from += CHUNK) {
    for (const row of rows(keys.slice(from, from + CHUNK))) {
      places.add(row.place);
      found.add(row.key);
      const about = (what: string) =>
        findings.add(lastLine.get(noun, row.id) ?? null, `${noun} ${row.id}: words: ${what}`);
      if (placeOf.get(row.key) !== row.place) {
        about(`search_places says ${quoted(placeOf.get(row.key))}, the rule gives ${row.place}`);
      }
      for (const { table, column, sizeAt } of tables) {
        const size = sizeAt.get(row.place);
        if (!size) about(`the full text ${table} has no row for it`);
        else if (!size.equals(scale.sizeOf(row[column]))) {
          about(`the full text ${table} holds others than the rule gives`);
        }
      }
    }
  }
  scale.close();
  for (const { table } of tables) {
    for (const place of client.prepare<[], number>(`SELECT id FROM ${table}_docsize`).pluck().iterate()) {
      if (!places.has(place)) findings.add(null, `row ${place} of ${table} belongs to no ${noun}`);
    }
  }
  const placed = client.prepare<[], number>(`SELECT key FROM search_places WHERE kind = '${noun}'`).pluck();
  for (const key of placed.iterate()) {
    if (!found.has(key)) findings.add(null, `search_places has the ${noun} ${key}, which is not there`);
  }
}

/** Counts the words of a row as SQLite does. */
function wordScale() {
  const client = new SQLite(":memory:");
  client.exec(
    "CREATE VIRTUAL TABLE scale USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0')",
  );
  const put = client.prepare("INSERT INTO scale (rowid, words) VALUES (1, ?)");
  const size = client.prepare<[], Buffer>("SELECT sz FROM scale_docsize WHERE id = 1").pluck();
  return {
    sizeOf(words: string): Buffer {
      client.exec("INSERT INTO scale (scale) VALUES ('delete-all')");
      put.run(words);
      return size.get() as Buffer;
    },
    close: () => client.close(),
  };
}
