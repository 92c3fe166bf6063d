import type { Database } from "../../../db/client.ts";
import { currentRevision } from "../../../db/revision.ts";
import { listRecordsInBlock, recordedDays, type SitemapKind } from "../../../db/sitemap.ts";
import { monthsOf } from "../../domain/month.ts";
import type { SitemapEntry } from "../../outputs/sitemap.ts";
import { urls } from "../../ui/urls.ts";

const { overview, dialogues, promises, allSeries, organizations, people, venues, changes, scoreboard, data } =
  urls;
/** Pages of the record as a whole. */
const LISTS = [
  overview,
  dialogues,
  promises,
  allSeries,
  organizations,
  people,
  venues,
  changes,
  scoreboard,
  data,
];

/** The pages that are there whatever is on record, and the months and years that the record goes over. */
export function pageEntries(db: Database): SitemapEntry[] {
  const changedAt = currentRevision(db).publishedAt;
  const days = recordedDays(db);
  const years = days ? yearsFrom(Number(days.first.slice(0, 4)), Number(days.last.slice(0, 4))) : [];
  const months = years
    .flatMap(monthsOf)
    .filter((month) => days && month >= days.first.slice(0, 7) && month <= days.last.slice(0, 7));
  return [
    ...LISTS.map((path): SitemapEntry => ({ path: (lang) => path(lang), changedAt })),
    { path: urls.methodology, changedAt: null },
    { path: urls.accessibility, changedAt: null },
    { path: urls.subscribe, changedAt: null },
    ...years.map((year): SitemapEntry => ({ path: (lang) => urls.year(lang, year), changedAt })),
    ...months.map((month): SitemapEntry => ({ path: (lang) => urls.month(lang, month), changedAt })),
  ];
}

function yearsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Pages of each record. */
const PAGES = {
  series: [urls.series, urls.brief],
  organizations: [urls.organization],
  people: [urls.person],
  venues: [urls.venue],
  dialogues: [urls.dialogue, urls.dialogueChanges],
  promises: [urls.promise, urls.promiseChanges],
} as const satisfies Record<SitemapKind, unknown>;

/** How many pages a record has in one language, at most. */
export const PAGES_PER_RECORD = 2;

/** The pages of the records in one block. */
export function recordEntries(db: Database, kind: SitemapKind, block: number): SitemapEntry[] {
  return listRecordsInBlock(db, kind, block).flatMap(({ id, changedAt }) =>
    PAGES[kind].map((path): SitemapEntry => ({ path: (lang) => path(lang, id), changedAt })),
  );
}
