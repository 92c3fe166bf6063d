import type SQLite from "better-sqlite3";
import type { Findings } from "./finding.ts";
import { quoted } from "./finding.ts";

interface Known {
  /** The last line that cites it. */
  line: number;
  title: string | null;
  publisher: string | null;
  publishedOn: string | null;
  archivedUrl: string | null;
}

const FIELDS = ["title", "publisher", "publishedOn", "archivedUrl"] as const;

/**
 * What all citations together say of each source: sources are shared rows, and what a later citation knows better is added
 * (db/record/sources.ts).
 */
export class SourceFold {
  readonly #known = new Map<string, Known>();

  /** Takes in what a line's document cites; call in the order of the lines. */
  add(line: number, kind: string, document: Record<string, unknown>): void {
    if (kind === "dialogue" || kind === "check") this.#citeAll(line, document.sources);
    else if (kind === "assessment") this.#citeAll(line, document.evidence);
    else if ((kind === "promise" || kind === "deadline") && typeof document.source === "string") {
      this.#cite(line, { url: document.source });
    }
    if (kind === "promise" && Array.isArray(document.replies)) {
      for (const { source } of document.replies)
        if (typeof source === "string") this.#cite(line, { url: source });
    }
  }

  #citeAll(line: number, list: unknown): void {
    if (!Array.isArray(list)) return;
    for (const each of list) if (each && typeof each === "object") this.#cite(line, each);
  }

  #cite(line: number, source: Partial<Record<(typeof FIELDS)[number] | "url", unknown>>): void {
    const url = String(source.url);
    const known = this.#known.get(url) ?? {
      line,
      title: null,
      publisher: null,
      publishedOn: null,
      archivedUrl: null,
    };
    known.line = line;
    for (const field of FIELDS) {
      const value = source[field];
      if (typeof value === "string") known[field] = value;
    }
    this.#known.set(url, known);
  }

  /** Compares every row of `sources`; empties the fold. */
  verify(client: SQLite.Database, findings: Findings): void {
    const rows = client.prepare<[], Omit<Known, "line"> & { url: string }>(
      "SELECT url, title, publisher, published_on AS publishedOn, archived_url AS archivedUrl FROM sources",
    );
    for (const row of rows.iterate()) {
      const known = this.#known.get(row.url);
      if (!known) {
        findings.add(null, `source ${row.url}: it stands in the table sources, and no line cites it`);
        continue;
      }
      this.#known.delete(row.url);
      for (const field of FIELDS) {
        if (row[field] === known[field]) continue;
        findings.add(
          known.line,
          `source ${row.url}: ${field}: the table says ${quoted(row[field])}, the history says ${quoted(known[field])}`,
        );
      }
    }
    for (const [url, { line }] of this.#known)
      findings.add(line, `source ${url}: it is cited, and the table sources does not have it`);
    this.#known.clear();
  }
}
