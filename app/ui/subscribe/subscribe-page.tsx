import { LONGEST_ADDRESS } from "../../domain/feeds.ts";
import { type Subscription, subscriptionParams } from "../../forms/subscription.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import type { QrCode } from "../../outputs/qr.ts";
import type { Labels } from "../filters/active.ts";
import { without } from "../filters/list-links.ts";
import { urls } from "../urls.ts";
import { ClientTable } from "./client-table.tsx";
import { FeedAddress } from "./feed-address.tsx";
import { FeedChoice } from "./feed-choice.tsx";
import { type FeedFacets, FeedForm } from "./feed-form.tsx";
import { FeedPreview, type Preview } from "./feed-preview.tsx";
import { FeedScope } from "./feed-scope.tsx";
import { QrFigure } from "./qr-figure.tsx";
import { Shorten, type ShortenProblem } from "./shorten.tsx";

interface Props {
  lang: Lang;
  subscription: Subscription;
  /** The short id that the page was asked for, if any. */
  saved: string | null;
  /** The feed's whole address, and this page's. */
  address: string;
  page: string;
  code: QrCode | null;
  labels: Labels;
  facets: FeedFacets;
  preview: Preview;
  problem: ShortenProblem | null;
}

/** Chooses what to follow, and gives the address to follow it by. Only copying it needs a script, and works by hand without. */
export function SubscribePage(props: Props) {
  const { lang, subscription, saved, address, page, code, labels, facets, preview, problem } = props;
  const { subscribe } = messages(lang);
  const { list, format } = subscription;
  const params = subscriptionParams(subscription);
  const { name } = subscribe.feeds[list];
  return (
    <div className="subscribe">
      <header className="subscribe-head">
        <h1>{subscribe.title}</h1>
        <p className="lead">{subscribe.lead}</p>
        <FeedChoice lang={lang} list={list} params={without(params, "feed")} />
      </header>
      <FeedForm
        lang={lang}
        subscription={subscription}
        facets={facets}
        labels={labels}
        open={preview.total === 0}
      />
      <section id="feed" className="feed" aria-labelledby="feed-name">
        <h2 id="feed-name">
          {subscribe.result}: {name}
        </h2>
        {!saved && address.length > LONGEST_ADDRESS ? (
          <Shorten
            lang={lang}
            format={format}
            length={address.length}
            here={urls.subscribe(lang, params)}
            problem={problem}
          />
        ) : null}
        <FeedAddress lang={lang} name={name} format={format} address={address} />
        {saved ? <p className="note">{subscribe.shortened}</p> : null}
        <FeedScope lang={lang} subscription={subscription} labels={labels} />
        <FeedPreview lang={lang} preview={preview} />
        {code ? <QrFigure lang={lang} format={format} code={code} address={page} /> : null}
      </section>
      {format === "ics" ? <ClientTable lang={lang} /> : null}
      <script type="module" src="/copy.js" />
    </div>
  );
}
