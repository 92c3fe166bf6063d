import type SQLite from "better-sqlite3";
import { byLanguage, type Localized } from "../../app/domain/localized.ts";

/** An object whose parts without a value are left away. */
export type Known<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]>;
};

/** The same object without the parts that are null, the others in their order. */
export function known<T extends object>(value: T): Known<T> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null)) as Known<T>;
}

/** A list, or null where it has nothing in it. */
export function some<T>(list: readonly T[] | undefined): T[] | null {
  return list && list.length > 0 ? [...list] : null;
}

/** A localised text as its column holds it, with its languages in their order. */
export function localized(text: string): Localized {
  return byLanguage(JSON.parse(text) as Localized);
}

/** The same of a column that may be empty. */
export function localizedIfAny(text: string | null): Localized | null {
  return text === null ? null : localized(text);
}

/** What readers may see; for use after the name of a table or its alias and a dot. */
export const SHOWN = "state IN ('published', 'disputed')";

/** Reads all rows of some owners at once: a query that takes their ids as a JSON array, and gives `owner` with each row. */
export function rowsByOwner<Row extends { owner: string }>(client: SQLite.Database, sql: string) {
  const statement = client.prepare<[string], Row>(sql);
  return (owners: readonly string[]): Map<string, Row[]> =>
    Map.groupBy(statement.all(JSON.stringify(owners)), ({ owner }) => owner);
}

/** The ids that a query's parameter holds. */
export const GIVEN = "(SELECT value FROM json_each(?))";
