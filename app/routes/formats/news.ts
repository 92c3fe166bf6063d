import { namesIn } from "../../../db/change-names.ts";
import type { Database } from "../../../db/client.ts";
import type { LinePage } from "../../../db/news.ts";
import { newsLines } from "../../../db/news-lines.ts";
import { currentRevision } from "../../../db/revision.ts";
import { findTitle } from "../../../db/titles.ts";
import type { ChangeFilter } from "../../domain/changes.ts";
import { END_OF_TIME } from "../../domain/days.ts";
import type { DialogueFilter, PromiseFilter } from "../../domain/filters.ts";
import type { Localized } from "../../domain/localized.ts";
import { asOfParams } from "../../forms/as-of.ts";
import { changeParams } from "../../forms/change-filter.ts";
import { formatDay } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { newsFeed } from "../../outputs/atom/feed.ts";
import { joined, search } from "../../ui/filters/list-links.ts";
import { plain } from "../../ui/records/localized-text.tsx";
import type { Asked } from "./in-format.ts";
import { dialogueFilters, inForce, promiseFilters } from "./names.ts";

/** Which query a feed is of: what it is called, its path without the form, its filters, and its page where that is another. */
export interface NewsQuery {
  title: string;
  path: string;
  params?: URLSearchParams;
  page?: string;
}

/** A page of lines as an Atom feed; `byRecording` where a past day is that of recording, as in the history. */
export function newsText(
  db: Database,
  { lang, publicUrl, today, identity }: Asked<object>,
  { title, path, params = new URLSearchParams(), page }: NewsQuery,
  { items, next, previous }: LinePage,
  byRecording = false,
): string {
  const { feeds, shell, changes } = messages(lang);
  const day = formatDay(today.day, lang);
  const asOf = today.asOf ? [byRecording ? changes.asOf(day) : shell.asOf(day)] : [];
  const query = search(joined(params, asOfParams(today)));
  const head = {
    title,
    subtitle: [feeds.about, ...asOf].join(" "),
    path,
    query,
    page: page ?? path + query,
    selfUrl: identity.selfUrl,
    changedAt: currentRevision(db).publishedAt,
  };
  const until = today.asOf && !byRecording ? today.day : END_OF_TIME;
  const entries = { lines: newsLines(db, items), names: namesIn(db, items), until, next, previous };
  return newsFeed(head, entries, { lang, publicUrl });
}

/** The name of a feed of dialogues, or of dialogues and promises. */
export function dialogueTitle(
  db: Database,
  feed: "dialogues" | "calendar",
  filter: DialogueFilter,
  lang: Lang,
): string {
  return narrowed(messages(lang).news.titles[feed], dialogueFilters(db, filter, lang), lang);
}

/** The name of a feed of promises. */
export function promiseTitle(db: Database, filter: PromiseFilter, lang: Lang): string {
  return narrowed(messages(lang).news.titles.promises, promiseFilters(db, filter, lang), lang);
}

/** The name of a feed of the whole history. */
export function changeTitle(db: Database, filter: ChangeFilter, lang: Lang): string {
  const { news, changes } = messages(lang);
  const words = { names: changes.filters, values: { kind: changes.kinds } };
  const { dialogue, promise } = filter;
  const labels = {
    dialogue: dialogue ? findTitle(db, "dialogue", dialogue) : null,
    promise: promise ? findTitle(db, "promise", promise) : null,
  };
  return narrowed(news.titles.changes, inForce(changeParams(filter), labels, words, lang), lang);
}

/** A feed's name with the values of the filters in force: what tells one from another in a reader. */
function narrowed(title: string, filters: readonly { value: string }[], lang: Lang): string {
  if (filters.length === 0) return title;
  return messages(lang).news.titleNarrowed(title, filters.map(({ value }) => value).join(", "));
}

/** The name of a feed about one record. */
export function titleOfRecord(name: Localized | null | undefined, lang: Lang): string {
  return messages(lang).news.titleOf(plain(name, lang));
}
