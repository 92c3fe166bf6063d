import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { listOpenTips, MOST_LISTED } from "../../../../db/desk/tips.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { formatNumber } from "../../../i18n/dates.ts";
import { messages } from "../../../i18n/messages.ts";
import { zonedMoment } from "../../../i18n/moments.ts";
import { Moment } from "../../../ui/desk/moment.tsx";
import { LocalizedText, Verbatim } from "../../../ui/records/localized-text.tsx";
import { urls } from "../../../ui/urls.ts";

/** As much of a tip's text as the list shows, in UTF-16 units. */
const BEGINNING = 200;

export const loader = editorOnly("draft", ({ actor, lang, context: { db } }) => {
  const tips = listOpenTips(db, actor).map(({ text, receivedAt, ...tip }) => {
    const beginning = text.length > BEGINNING ? `${text.slice(0, BEGINNING).toWellFormed()}…` : text;
    return { ...tip, beginning, received: zonedMoment(receivedAt, lang) };
  });
  return { lang, tips, most: tips.length === MOST_LISTED ? MOST_LISTED : null };
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: `${messages(data.lang).tipsDesk.title} — ${messages(data.lang).desk.name}` }] : [];

export default function Tips() {
  const { lang, tips, most } = useLoaderData<typeof loader>();
  const { tipsDesk } = messages(lang);
  const { columns } = tipsDesk;
  return (
    <article>
      <h1>{tipsDesk.title}</h1>
      <p>{tipsDesk.lead}</p>
      {most ? <p className="note">{tipsDesk.more(formatNumber(most, lang))}</p> : null}
      {tips.length === 0 ? (
        <p>{tipsDesk.none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="scrolls" tabIndex={0} aria-label={tipsDesk.title}>
          <table className="tips">
            <thead>
              <tr>
                <th scope="col">{columns.received}</th>
                <th scope="col">{columns.kind}</th>
                <th scope="col">{columns.subject}</th>
                <th scope="col">{columns.text}</th>
              </tr>
            </thead>
            <tbody>
              {tips.map((tip) => (
                <tr key={tip.id}>
                  <td>
                    <Moment of={tip.received} />
                  </td>
                  <td>{tipsDesk.kinds[tip.kind]}</td>
                  <td>
                    {tip.subjectTitle ? (
                      <LocalizedText value={tip.subjectTitle} lang={lang} />
                    ) : (
                      tip.subjectId
                    )}
                  </td>
                  <td className="tip-beginning">
                    <Link to={urls.desk.tip(tip.id)}>
                      <Verbatim text={tip.beginning} />
                    </Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </article>
  );
}
