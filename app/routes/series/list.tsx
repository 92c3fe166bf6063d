import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listSeries } from "../../../db/series.ts";
import { asOfParams, parseAsOf } from "../../forms/as-of.ts";
import { formatYear } from "../../i18n/dates.ts";
import { messages } from "../../i18n/messages.ts";
import { FORMATS_OF, type Representations } from "../../outputs/formats.ts";
import { search } from "../../ui/filters/list-links.ts";
import { AsOfBanner } from "../../ui/records/as-of-banner.tsx";
import { FormatLinks } from "../../ui/records/format-links.tsx";
import { LocalizedText } from "../../ui/records/localized-text.tsx";
import { urls } from "../../ui/urls.ts";
import { langOf, understood } from "../asked.ts";
import { pageMeta } from "../page-meta.ts";

export function loader({ params, request, context: { db, today: now } }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { today } = understood(parseAsOf(new URL(request.url).searchParams, now));
  return { lang, today, list: listSeries(db, today) };
}

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => {
  if (!data) return [];
  const { lang } = data;
  const { listTitle, listDescription } = messages(lang).series;
  return pageMeta({ title: listTitle, description: listDescription, lang, also: inOtherForms(data) }, at);
};

type Data = ReturnType<typeof loader>;

function inOtherForms({ lang, today }: Pick<Data, "lang" | "today">): Representations {
  const query = search(asOfParams(today));
  return { path: urls.allSeries(lang), query, formats: FORMATS_OF["series-list"] };
}

export default function SeriesList() {
  const { lang, today, list } = useLoaderData<typeof loader>();
  const words = messages(lang).series;
  const kept = search(asOfParams(today));
  const year = (day: string) => formatYear(Number(day.slice(0, 4)), lang);
  return (
    <div className="record">
      <AsOfBanner asOf={today.asOf ? today.day : null} lang={lang} here={urls.allSeries(lang)} />
      <h1>{words.listTitle}</h1>
      <p>{list.length > 0 ? words.listIntro : words.listNone}</p>
      <ul className="lines">
        {list.map(({ id, name, dialogues, promises, firstDay, lastDay }) => (
          <li key={id}>
            <p className="dialogue-line-title">
              <a href={urls.series(lang, id) + kept}>
                <LocalizedText value={name} lang={lang} />
              </a>
            </p>
            <p className="dialogue-line-facts">
              <span>{words.span(year(firstDay), year(lastDay))}</span>
              <span>{words.dialogueCount(dialogues)}</span>
              <span>{words.promiseCount(promises)}</span>
            </p>
          </li>
        ))}
      </ul>
      <FormatLinks {...inOtherForms({ lang, today })} lang={lang} />
    </div>
  );
}
