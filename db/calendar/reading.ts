import type SQLite from "better-sqlite3";
import type { Called } from "../../app/domain/calendar-records.ts";
import type { Localized } from "../../app/domain/localized.ts";
import type { Census } from "../census/census.ts";
import type { Database } from "../client.ts";
import { namesOf } from "../names.ts";

/** How many entries are read at a time: enough for few statements, few enough that a large feed takes little memory. */
const BATCH = 1_000;

/** Reads a long list part by part, each in a transaction, so that what an entry shows belongs together. */
export function* inBatches<K, T>(db: Database, keys: readonly K[], read: (keys: readonly K[]) => T[]) {
  for (let start = 0; start < keys.length; start += BATCH) {
    const batch = keys.slice(start, start + BATCH);
    yield* db.$client.transaction(() => read(batch))();
  }
}

type Statement = SQLite.Statement<[string], unknown[]>;
const prepared = new WeakMap<SQLite.Database, Map<string, Statement>>();

/** The rows of a query whose only parameter is a list as JSON, as arrays. A query is prepared once. */
export function rowsOf<Row extends unknown[]>(
  { $client: client }: Database,
  sql: string,
  list: readonly unknown[],
): Row[] {
  const statements = prepared.get(client) ?? new Map<string, Statement>();
  prepared.set(client, statements);
  let statement = statements.get(sql);
  if (!statement) {
    statement = client.prepare<[string], unknown[]>(sql).raw(true);
    statements.set(sql, statement);
  }
  return statement.all(JSON.stringify(list)) as Row[];
}

/** Lists by their owner's key, in the order given. */
export class Lists<T> extends Map<number, T[]> {
  push(owner: number, item: T): void {
    const list = this.get(owner);
    if (list) list.push(item);
    else this.set(owner, [item]);
  }
}

/** What a text by language is from its JSON; an equal JSON is read once. */
export class Texts {
  readonly #known = new Map<string, Localized>();

  of(json: string): Localized {
    let text = this.#known.get(json);
    if (!text) {
      text = JSON.parse(json) as Localized;
      this.#known.set(json, text);
    }
    return text;
  }
}

/** Names of one kind by id, each looked up once. */
export class NamesKnown {
  readonly #known = new Map<string, Called | null>();
  readonly #noun: Parameters<typeof namesOf>[1];

  constructor(noun: Parameters<typeof namesOf>[1]) {
    this.#noun = noun;
  }

  /** Looks up those among the ids that are not known yet. */
  learn(db: Database, ids: Iterable<string | null>): void {
    const missing = new Set<string>();
    for (const id of ids) if (id !== null && !this.#known.has(id)) missing.add(id);
    if (missing.size === 0) return;
    const names = namesOf(db, this.#noun, [...missing]);
    for (const id of missing) {
      const name = names.get(id);
      this.#known.set(id, name ? { name } : null);
    }
  }

  of(id: string | null): Called | null {
    return id === null ? null : (this.#known.get(id) ?? null);
  }
}

interface Names {
  people: NamesKnown;
  organizations: NamesKnown;
  series: NamesKnown;
}

const names = new WeakMap<Census, Names>();

/** The names that entries of a revision of the record showed so far; few texts are asked for as often. */
export function namesKnown(census: Census): Names {
  const known = names.get(census) ?? {
    people: new NamesKnown("people"),
    organizations: new NamesKnown("organizations"),
    series: new NamesKnown("series"),
  };
  names.set(census, known);
  return known;
}
