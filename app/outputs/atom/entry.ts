import { type ChangeNames, subjectOf } from "../../domain/changes.ts";
import { encodeCursor } from "../../domain/cursor.ts";
import type { Day } from "../../domain/days.ts";
import { pick } from "../../domain/localized.ts";
import { type NewsLine, newsOf } from "../../domain/news.ts";
import { formatNumber } from "../../i18n/dates.ts";
import { messages } from "../../i18n/messages.ts";
import { plainText } from "../../i18n/values/plain-text.ts";
import { paths } from "../addresses.ts";
import { permalink, type Site } from "../permalinks.ts";
import { entryId, tagUri } from "./ids.ts";
import { type Row, rowsOf } from "./rows.ts";
import { titleOf } from "./title.ts";
import { xhtml } from "./xhtml.ts";
import { type Element, put, putEmpty, putXhtml } from "./xml.ts";

/** What has a page of its own. */
const WITH_PAGES: ReadonlySet<string> = new Set(["dialogue", "promise", "series"]);

/** Where on the page of a dialogue or a promise a line's news is told. */
const FRAGMENTS: Readonly<Record<string, string>> = {
  dialogue: "#facts",
  promise: "#words",
  deadline: "#deadline",
  assessment: "#story",
  check: "#story",
  link: "#story",
};

/**
 * Adds the entry of a line (RFC 4287, 4.1.2): the same in every feed but for its language. `until` is the last day that
 * counts, a local day of the dialogue.
 */
export function putEntry(feed: Element, line: NewsLine, names: ChangeNames, until: Day, site: Site): void {
  const { change, hosts, series } = line;
  const { seq, hash, recordedAt, author } = change;
  const { lang, publicUrl } = site;
  const { news: words, shell } = messages(lang);
  const news = newsOf(line, until);
  const rows = rowsOf(line, news, names, lang);
  const entry = feed.ele("entry");
  put(entry, "id", entryId(hash));
  put(entry, "title", titleOf(line, news, names, lang));
  put(entry, "updated", recordedAt);
  put(entry, "published", recordedAt);
  put(entry.ele("author"), "name", author.trim() || shell.siteName);
  const inHistory = lineAddress(seq, site);
  putEmpty(entry, "link", {
    rel: "alternate",
    type: "text/html",
    hreflang: lang,
    href: pageOf(line, site) ?? inHistory,
  });
  const title = words.line(formatNumber(seq, lang));
  putEmpty(entry, "link", { rel: "related", type: "text/html", hreflang: lang, href: inHistory, title });
  const category = (scheme: string, term: string, label: string) =>
    putEmpty(entry, "category", { term, scheme: tagUri(publicUrl, scheme), label });
  category("news", news.what, words.kinds[news.what]);
  if (series) category("series", series.id, pick(series.name, lang).text);
  for (const host of hosts) category("host", host.id, pick(host.name, lang).text);
  put(entry, "summary", summary(rows, site));
  putXhtml(entry, "content", (div) => putRows(div, rows, site));
}

/** The page of the dialogue, promise or series that a line is about; null where it has none. */
function pageOf({ change }: NewsLine, site: Site): string | null {
  const { noun, id } = subjectOf(change);
  return WITH_PAGES.has(noun) ? permalink(site, noun, id) + (FRAGMENTS[change.kind] ?? "") : null;
}

/** The line's place in the public history: the page that begins with it. */
function lineAddress(seq: number, { lang, publicUrl }: Site): string {
  const cursor = encodeCursor({ direction: "after", key: [String(seq + 1)] });
  return `${publicUrl}${paths.changes(lang, { cursor })}#line-${seq}`;
}

function summary(rows: readonly Row[], { lang }: Site): string {
  const { news } = messages(lang);
  const text = (row: Row) =>
    "value" in row
      ? plainText(row.value, lang)
      : news.fromTo(plainText(row.before, lang), plainText(row.after, lang));
  return rows.map((row) => `${row.label}: ${text(row)}`).join("\n");
}

function putRows(div: Element, rows: readonly Row[], site: Site): void {
  const { line } = messages(site.lang).changes;
  const changes = rows.filter((row) => "before" in row);
  const facts = rows.filter((row) => "value" in row);
  if (changes.length > 0) {
    const table = div.ele("table");
    const head = table.ele("thead").ele("tr");
    for (const name of [line.field, line.before, line.after]) head.ele("th", { scope: "col" }).txt(name);
    const body = table.ele("tbody");
    for (const { label, before, after } of changes) {
      const row = body.ele("tr");
      row.ele("th", { scope: "row" }).txt(label);
      xhtml(row.ele("td"), before, site);
      xhtml(row.ele("td"), after, site);
    }
  }
  if (facts.length > 0) {
    const list = div.ele("dl");
    for (const { label, value } of facts) {
      list.ele("dt").txt(label);
      xhtml(list.ele("dd"), value, site);
    }
  }
}
