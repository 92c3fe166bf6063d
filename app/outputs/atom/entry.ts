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
import { clean, type Element } from "./xml.ts";

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
  const entry = feed.add("entry");
  entry.put("id", entryId(hash));
  entry.put("title", titleOf(line, news, names, lang));
  entry.put("updated", recordedAt);
  entry.put("published", recordedAt);
  entry.add("author").put("name", clean(author).trim() || shell.siteName);
  const inHistory = lineAddress(seq, site);
  entry.add("link", {
    rel: "alternate",
    type: "text/html",
    hreflang: lang,
    href: pageOf(line, site) ?? inHistory,
  });
  const title = words.line(formatNumber(seq, lang));
  entry.add("link", { rel: "related", type: "text/html", hreflang: lang, href: inHistory, title });
  const category = (scheme: string, term: string, label: string) =>
    entry.add("category", { term, scheme: tagUri(publicUrl, scheme), label });
  category("news", news.what, words.kinds[news.what]);
  if (series) category("series", series.id, pick(series.name, lang).text);
  for (const host of hosts) category("host", host.id, pick(host.name, lang).text);
  entry.put("summary", summary(rows, site));
  putRows(entry.addXhtml("content"), rows, site);
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
    const table = div.add("table");
    const head = table.add("thead").add("tr");
    for (const name of [line.field, line.before, line.after]) head.put("th", name, { scope: "col" });
    const body = table.add("tbody");
    for (const { label, before, after } of changes) {
      const row = body.add("tr");
      row.put("th", label, { scope: "row" });
      xhtml(row.add("td"), before, site);
      xhtml(row.add("td"), after, site);
    }
  }
  if (facts.length > 0) {
    const list = div.add("dl");
    for (const { label, value } of facts) {
      list.put("dt", label);
      xhtml(list.add("dd"), value, site);
    }
  }
}
