import type { Database } from "../../../db/client.ts";
import { labelsOf } from "../../../db/facets.ts";
import type { FeedList } from "../../domain/feeds.ts";
import type { DialogueFilter, PromiseFilter } from "../../domain/filters.ts";
import { dialogueParams } from "../../forms/dialogue-filter.ts";
import { promiseParams } from "../../forms/promise-filter.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import type { FeedIdentity } from "../../outputs/ics/options.ts";
import { dialogueFilterWords } from "../../ui/dialogues/filter-words.ts";
import { activeFilters, type Labels, type Words } from "../../ui/filters/active.ts";
import { promiseFilterWords } from "../../ui/promises/filter-words.ts";

/** What tells one feed from the others of its kind: the record that it is about, and the filters in force. */
export interface CalledAfter {
  record?: string;
  filters?: readonly { key: string; name: string; value: string }[];
}

/** What a feed says of itself: whoever follows three of them must be able to tell them apart. */
export function identityOf(
  feed: FeedList,
  { record, filters = [] }: CalledAfter,
  selfUrl: string,
  lang: Lang,
): FeedIdentity {
  const { feeds } = messages(lang);
  const name = record ? feeds.of(record) : feeds.names[feed];
  if (filters.length === 0) return { name, about: feeds.about, selfUrl };
  return {
    name: feeds.narrowed(
      name,
      // A bare day does not say whether it is the first or the last; a host that also promised is named once.
      [
        ...new Set(
          filters.map((each) => (/^(from|to) /.test(each.key) ? `${each.name} ${each.value}` : each.value)),
        ),
      ],
    ),
    about: feeds.aboutNarrowed(
      feeds.about,
      filters.map((each) => `${each.name}: ${each.value}`),
    ),
    selfUrl,
  };
}

/** The filters of dialogues in force, by their names. */
export function dialogueFilters(db: Database, filter: DialogueFilter, lang: Lang) {
  return inForce(dialogueParams(filter), labelsOf(db, filter), dialogueFilterWords(lang), lang);
}

/** The same of promises. */
export function promiseFilters(db: Database, filter: PromiseFilter, lang: Lang) {
  return inForce(promiseParams(filter), labelsOf(db, filter), promiseFilterWords(lang), lang);
}

/** The filters that a query puts in force, by their names. */
export function inForce(params: URLSearchParams, labels: Labels, words: Words, lang: Lang) {
  return activeFilters(params, new URLSearchParams(), "", labels, words, lang);
}
