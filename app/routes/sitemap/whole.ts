import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Database } from "../../../db/client.ts";
import { currentRevision } from "../../../db/revision.ts";
import { listRecordBlocks, SITEMAP_KINDS } from "../../../db/sitemap.ts";
import { LANGS } from "../../i18n/locale.ts";
import { type SitemapFile, sitemapIndexXml, sitemapXml } from "../../outputs/sitemap.ts";
import { urls } from "../../ui/urls.ts";
import { PAGES_PER_RECORD, pageEntries, recordEntries } from "./entries.ts";
import { xmlResponse } from "./xml-response.ts";

/** Fewer than the 50,000 that the protocol allows, so that a file is written in a fraction of a second. */
const MOST_URLS = 10_000;

/** All pages of the site; an index of files where they are too many for one. */
export async function loader({ context: { db, publicUrl } }: LoaderFunctionArgs) {
  const blocks = blocksOf(db);
  const records = blocks.reduce((sum, { count }) => sum + count, 0);
  if (records * PAGES_PER_RECORD * LANGS.length <= MOST_URLS) {
    const entries = blocks.flatMap(({ kind, block }) => recordEntries(db, kind, block));
    return xmlResponse(await sitemapXml([...pageEntries(db), ...entries], publicUrl));
  }
  const files: SitemapFile[] = [
    { path: urls.sitemapPart("pages"), changedAt: currentRevision(db).publishedAt },
    ...blocks.map(({ kind, block, changedAt }) => ({
      path: urls.sitemapPart(`${kind}-${block + 1}`),
      changedAt,
    })),
  ];
  return xmlResponse(await sitemapIndexXml(files, publicUrl));
}

function blocksOf(db: Database) {
  return SITEMAP_KINDS.flatMap((kind) => listRecordBlocks(db, kind).map((block) => ({ kind, ...block })));
}
