import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listLatestDialogues, listNextDialogues } from "../../db/dialogues.ts";
import { parseAsOf } from "../forms/as-of.ts";
import { messages } from "../i18n/messages.ts";
import { FORMATS_OF } from "../outputs/formats.ts";
import { DialogueLine } from "../ui/dialogues/dialogue-line.tsx";
import { FeedAddress } from "../ui/subscribe/feed-address.tsx";
import { urls } from "../ui/urls.ts";
import { langOf, understood } from "./asked.ts";
import { pageMeta } from "./page-meta.ts";

const FEEDS = ["calendar", "dialogues", "promises"] as const;
const SHOWN = 5;

/** A subscription is of today and of what comes, so an address with a past day leads to the one without. */
export function loader({ params, request, context: { db, today, publicUrl } }: LoaderFunctionArgs) {
  const lang = langOf(params);
  if (understood(parseAsOf(new URL(request.url).searchParams, today)).today.asOf) {
    throw redirect(urls.subscribe(lang), 302);
  }
  const next = listNextDialogues(db, today, SHOWN);
  return { lang, publicUrl, next, latest: next.length > 0 ? [] : listLatestDialogues(db, today, SHOWN) };
}

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => {
  if (!data) return [];
  const { title, description } = messages(data.lang).subscribe;
  const also = { path: urls.calendar(data.lang), query: "", formats: FORMATS_OF.calendar };
  return pageMeta({ title, description, lang: data.lang, also }, at);
};

export default function Subscribe() {
  const { lang, publicUrl, next, latest } = useLoaderData<typeof loader>();
  const { subscribe } = messages(lang);
  const example = `${publicUrl}${urls.feed(lang, "dialogues", { host: "msit" })}`;
  return (
    <div className="subscribe">
      <h1>{subscribe.title}</h1>
      <p className="lead">{subscribe.lead}</p>
      {FEEDS.map((feed) => (
        <FeedAddress key={feed} lang={lang} feed={feed} address={publicUrl + urls.feed(lang, feed)} />
      ))}
      <p className="note">
        {subscribe.filters} <code>{example}</code>
      </p>
      <div>
        <h2 id="clients">{subscribe.clients}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section className="scrolls" tabIndex={0} aria-labelledby="clients">
          <table>
            <thead>
              <tr>
                <th scope="col">{subscribe.client}</th>
                <th scope="col">{subscribe.refresh}</th>
                <th scope="col">{subscribe.note}</th>
              </tr>
            </thead>
            <tbody>
              {subscribe.rows.map(([client, refresh, note]) => (
                <tr key={client}>
                  <th scope="row">{client}</th>
                  <td>{refresh}</td>
                  <td>{note}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
      <section aria-labelledby="preview">
        <h2 id="preview">{subscribe.preview}</h2>
        <p className="note">{next.length > 0 ? subscribe.previewNext : subscribe.previewLatest}</p>
        <ul className="lines">
          {[...next, ...latest].map((dialogue) => (
            <li key={dialogue.id}>
              <DialogueLine dialogue={dialogue} lang={lang} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
