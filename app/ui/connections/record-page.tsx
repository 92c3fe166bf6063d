import type { ReactNode } from "react";
import type { Today } from "../../domain/days.ts";
import type { FeedList } from "../../domain/feeds.ts";
import type { Localized } from "../../domain/localized.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import type { Representations } from "../../outputs/formats.ts";
import { AsOfBanner } from "../records/as-of-banner.tsx";
import { FormatLinks } from "../records/format-links.tsx";
import { RecordTitle } from "../records/record-title.tsx";
import { FollowFeeds } from "../subscribe/follow-feeds.tsx";

interface Props {
  name: Localized;
  /** What it is in the record, in a sentence; null where it has no part on the day asked for. */
  sentence: string | null;
  lang: Lang;
  today: Today;
  forms: Representations;
  /** The parameter that narrows each list to it. */
  filters: Readonly<Record<FeedList, readonly [name: string, value: string]>>;
  /** What is known of it whatever its part, and what it has a part in. */
  facts: ReactNode;
  children: ReactNode;
}

/** The page of an organisation, a person or a venue: what it is, what it has a part in, how to follow it, and its other forms. */
export function ConnectionsPage({ name, sentence, lang, today, forms, filters, facts, children }: Props) {
  const { item } = messages(lang).connections;
  return (
    <article className="record">
      <AsOfBanner asOf={today.asOf ? today.day : null} lang={lang} here={forms.path} />
      <RecordTitle title={name} lang={lang} />
      <p className="lead">{sentence ?? (today.asOf ? item.noneThen : item.none)}</p>
      {facts}
      {sentence ? children : null}
      <section aria-labelledby="follow">
        <h2 id="follow">{messages(lang).series.follow}</h2>
        <FollowFeeds filters={filters} lang={lang} />
      </section>
      <FormatLinks {...forms} lang={lang} />
    </article>
  );
}
