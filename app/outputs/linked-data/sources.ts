import type { CreativeWork } from "schema-dts";
import { followable } from "../../domain/followable.ts";
import type { Source } from "../../domain/records.ts";

/** Sources as cited works, each once; an address that is not http or https is left out. */
export function citationsOf(sources: readonly (Source | null)[]): CreativeWork[] {
  const cited = new Map<string, CreativeWork>();
  for (const source of sources) {
    if (!source) continue;
    const work = citationOf(source);
    const key = source.url + (source.title ?? "");
    if (work && !cited.has(key)) cited.set(key, work);
  }
  return [...cited.values()];
}

/** One source as a cited work; null where it has neither a title nor an address that may be followed. */
export function citationOf({ url, title, publisher, publishedOn, archivedUrl }: Source): CreativeWork | null {
  const address = followable(url);
  if (!address && !title) return null;
  const archived = archivedUrl && followable(archivedUrl);
  return {
    "@type": "CreativeWork",
    ...(title ? { name: title } : {}),
    ...(address ? { url: address } : {}),
    ...(publisher ? { publisher: { "@type": "Organization", name: publisher } } : {}),
    ...(publishedOn ? { datePublished: publishedOn } : {}),
    ...(archived ? { archivedAt: archived } : {}),
  };
}
