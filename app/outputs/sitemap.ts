import { Readable } from "node:stream";
import { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise } from "sitemap";
import { LANGS, type Lang } from "../i18n/locale.ts";

/** Sitemaps, https://www.sitemaps.org/protocol.html: the library refuses what the protocol does not allow. */

/** A page in every language. */
export interface SitemapEntry {
  path: (lang: Lang) => string;
  /** The instant (UTC) of the latest change that it shows; null where it follows the program and not the record. */
  changedAt: string | null;
}

/** A file that an index names. */
export interface SitemapFile {
  path: string;
  changedAt: string | null;
}

/** The language that serves readers of every other one. */
const DEFAULT_LANG: Lang = "en";

/** A sitemap of at most 50,000 addresses: each page once in every language, with its counterparts beside it. */
export function sitemapXml(entries: readonly SitemapEntry[], publicUrl: string): Promise<string> {
  const xmlns = { news: false, video: false, image: false, xhtml: true };
  const stream = new SitemapStream({ level: ErrorLevel.THROW, xmlns });
  const items = entries.flatMap(({ path, changedAt }) => {
    const links = [
      ...LANGS.map((lang) => ({ lang, url: publicUrl + path(lang) })),
      { lang: "x-default", url: publicUrl + path(DEFAULT_LANG) },
    ];
    return LANGS.map((lang) => ({ url: publicUrl + path(lang), links, ...lastmod(changedAt) }));
  });
  return written(items, stream);
}

/** An index of at most 50,000 sitemaps. */
export function sitemapIndexXml(files: readonly SitemapFile[], publicUrl: string): Promise<string> {
  const stream = new SitemapIndexStream({ level: ErrorLevel.THROW });
  return written(
    files.map(({ path, changedAt }) => ({ url: publicUrl + path, ...lastmod(changedAt) })),
    stream,
  );
}

function lastmod(changedAt: string | null): { lastmod?: string } {
  return changedAt ? { lastmod: changedAt } : {};
}

async function written(
  items: readonly object[],
  stream: SitemapStream | SitemapIndexStream,
): Promise<string> {
  return (await streamToPromise(Readable.from(items).pipe(stream))).toString();
}
