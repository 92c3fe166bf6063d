import type { Database } from "../client.ts";
import type { DialogueDocument, SourceDocument } from "../record/documents.ts";

/**
 * Sources are shared, so a file may say more of one than the line did that cites it here, and the record know it from
 * elsewhere.
 */

/** Gives a dialogue its sources as its last line has them, where the file tells the record nothing new of them. */
export function knownCitations(db: Database): (document: DialogueDocument) => DialogueDocument {
  const lastLine = db.$client
    .prepare<[string], string>(
      "SELECT after FROM changes WHERE subject_kind = 'dialogue' AND subject_id = ? ORDER BY seq DESC LIMIT 1",
    )
    .pluck();
  const inRecord = db.$client.prepare<[string], SourceDocument>(
    "SELECT url, title, publisher, published_on AS publishedOn, archived_url AS archivedUrl FROM sources WHERE url = ?",
  );
  const isNews = (source: SourceDocument): boolean => {
    const known = inRecord.get(source.url);
    if (!known) return true;
    return (Object.keys(source) as (keyof SourceDocument)[]).some(
      (part) => source[part] !== null && source[part] !== known[part],
    );
  };
  return (document) => {
    const line = lastLine.get(document.id);
    if (line === undefined || document.sources.some(isNews)) return document;
    const { sources } = JSON.parse(line) as DialogueDocument;
    return sameAddresses(sources, document.sources) ? { ...document, sources } : document;
  };
}

function sameAddresses(a: readonly SourceDocument[], b: readonly SourceDocument[]): boolean {
  return a.length === b.length && a.every(({ url }, index) => url === b[index]?.url);
}

/** A finding as text in which a source is its address alone, for finding out whether the record has it. */
export function withoutDetails(finding: object): string {
  return JSON.stringify(finding, (key, value: unknown) =>
    (key === "evidence" || key === "sources") && Array.isArray(value)
      ? value.map((source: SourceDocument) => source.url)
      : value,
  );
}
