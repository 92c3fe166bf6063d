import type { Database } from "../client.ts";

/**
 * Reads rows of a query as arrays: all of them, or where there are keys those that `among` (which ends in the column of the
 * keys) leaves.
 */
export function reader(db: Database, keys: readonly number[] | null) {
  return <Row extends unknown[]>(query: string, among: string, order = ""): IterableIterator<Row> => {
    const chosen = keys ? `${among} IN (SELECT value FROM json_each(?))` : "";
    const statement = db.$client.prepare(`${query} ${chosen} ${order}`).raw(true);
    const given = keys ? [JSON.stringify(keys)] : [];
    return statement.iterate(...given) as IterableIterator<Row>;
  };
}
