import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pastNames } from "../../../db/past-names.ts";
import { listSeriesInTime } from "../../../db/series.ts";
import { asOfParams, parseAsOf } from "../../forms/as-of.ts";
import { messages } from "../../i18n/messages.ts";
import { FORMATS_OF, type Representations } from "../../outputs/formats.ts";
import { search } from "../../ui/filters/list-links.ts";
import { AsOfBanner } from "../../ui/records/as-of-banner.tsx";
import { FormatLinks } from "../../ui/records/format-links.tsx";
import { SeriesInList } from "../../ui/series/series-in-list.tsx";
import { urls } from "../../ui/urls.ts";
import { langOf, understood } from "../asked.ts";
import { pageMeta } from "../page-meta.ts";

export function loader({ params, request, context: { db, today: now } }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { today } = understood(parseAsOf(new URL(request.url).searchParams, now));
  const former = Object.fromEntries(pastNames(db, "series", today));
  return { lang, today, list: listSeriesInTime(db, today), former };
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
  const { lang, today, list, former } = useLoaderData<typeof loader>();
  return (
    <div>
      <AsOfBanner asOf={today.asOf ? today.day : null} lang={lang} here={urls.allSeries(lang)} />
      <SeriesInList
        list={list}
        former={former}
        home={today.day}
        lang={lang}
        search={search(asOfParams(today))}
      />
      <FormatLinks {...inOtherForms({ lang, today })} lang={lang} />
    </div>
  );
}
