import type SQLite from "better-sqlite3";
import type { SourceDocument } from "./documents.ts";

/** Keys of sources by URL; what a later citation knows better is added, nothing known is taken away. */
export function sourceWriter(client: SQLite.Database) {
  const find = client.prepare<[string], { key: number }>("SELECT key FROM sources WHERE url = ?");
  const put = client.prepare<(string | null)[], { key: number }>(
    `INSERT INTO sources (url, title, publisher, published_on, archived_url) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (url) DO UPDATE SET title = coalesce(excluded.title, title),
       publisher = coalesce(excluded.publisher, publisher), published_on = coalesce(excluded.published_on, published_on),
       archived_url = coalesce(excluded.archived_url, archived_url)
     RETURNING key`,
  );
  const saveSource = ({ url, title, publisher, publishedOn, archivedUrl }: SourceDocument): number => {
    const row = put.get(url, title, publisher, publishedOn, archivedUrl);
    if (!row) throw new Error(`the source ${url} was not stored`);
    return row.key;
  };
  /** The key of a source known only by its URL. */
  const citeUrl = (url: string): number =>
    find.get(url)?.key ??
    saveSource({ url, title: null, publisher: null, publishedOn: null, archivedUrl: null });
  return { saveSource, citeUrl };
}
