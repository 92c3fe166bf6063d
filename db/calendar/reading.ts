import type SQLite from "better-sqlite3";
import type { Called, CalledParty } from "../../app/domain/calendar-records.ts";
import type { Localized } from "../../app/domain/localized.ts";
import type { Census } from "../census/census.ts";
import type { Database } from "../client.ts";
import { inParts } from "../keyset.ts";
import { namesOf } from "../names.ts";

/**
 * A long list read part by part, as it is asked for; each part in a transaction, so that what one entry shows belongs
 * together even where another process writes meanwhile.
 */
export function* readEach<T>(
  db: Database,
  keys: readonly number[],
  read: (keys: readonly number[]) => T[],
): Generator<T> {
  for (const part of inParts(keys, (some) => db.$client.transaction(() => read(some))())) yield* part;
}

const prepared = new WeakMap<SQLite.Database, Map<string, SQLite.Statement<[string]>>>();

/** A query whose only parameter is a list as JSON; prepared once. */
function statementOf(client: SQLite.Database, sql: string, raw: boolean): SQLite.Statement<[string]> {
  const statements = prepared.get(client) ?? new Map<string, SQLite.Statement<[string]>>();
  prepared.set(client, statements);
  let statement = statements.get(sql);
  if (!statement) {
    statement = client.prepare<[string]>(sql).raw(raw);
    statements.set(sql, statement);
  }
  return statement;
}

/** The rows of a query with the list in place of its `?`, by the names of their columns. */
export function recordsOf<Row>(db: Database, sql: string, list: readonly unknown[]): Row[] {
  return statementOf(db.$client, sql, false).all(JSON.stringify(list)) as Row[];
}

/** The same as arrays, for rows of few columns. */
export function rowsOf<Row extends unknown[]>(db: Database, sql: string, list: readonly unknown[]): Row[] {
  return statementOf(db.$client, sql, true).all(JSON.stringify(list)) as Row[];
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

/** Whose it is by key, a person and an organisation by their ids, and a role as JSON. */
export type PartyRow = [
  owner: number,
  person: string | null,
  organization: string | null,
  role: string | null,
];

/** The parties of each owner by their names, in the order of the rows. */
export function partiesOf(
  db: Database,
  rows: readonly PartyRow[],
  { people, organizations }: Pick<Names, "people" | "organizations">,
  texts: Texts,
): Lists<CalledParty> {
  people.learn(
    db,
    rows.map(([, person]) => person),
  );
  organizations.learn(
    db,
    rows.map(([, , organization]) => organization),
  );
  const found = new Lists<CalledParty>();
  for (const [owner, person, organization, role] of rows) {
    found.push(owner, {
      person: people.of(person),
      organization: organizations.of(organization),
      role: role === null ? null : texts.of(role),
    });
  }
  return found;
}
