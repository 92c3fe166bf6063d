import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asOfParams } from "../../forms/as-of.ts";
import { messages } from "../../i18n/messages.ts";
import { FORMATS_OF, type Representations } from "../../outputs/formats.ts";
import { search } from "../../ui/filters/list-links.ts";
import { AsOfBanner } from "../../ui/records/as-of-banner.tsx";
import { FormatLinks } from "../../ui/records/format-links.tsx";
import { plain } from "../../ui/records/localized-text.tsx";
import { SeriesRecord } from "../../ui/series/series-record.tsx";
import { urls } from "../../ui/urls.ts";
import { pageMeta } from "../page-meta.ts";
import { seriesAsked } from "./asked.ts";
import { seriesPage } from "./record.ts";

export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  const { lang, today, series } = seriesAsked(args, urls.series);
  return { lang, today, ...seriesPage(db, series, today) };
}

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => {
  if (!data) return [];
  const { lang, series, dialogues, states } = data;
  const name = plain(series.name, lang);
  return pageMeta(
    {
      title: name,
      description: messages(lang).series.description(name, dialogues.length, states.total),
      lang,
      also: inOtherForms(data),
    },
    at,
  );
};

type Data = ReturnType<typeof loader>;

function inOtherForms({ lang, today, series }: Pick<Data, "lang" | "today" | "series">): Representations {
  const query = search(asOfParams(today));
  return { path: urls.series(lang, series.id), query, formats: FORMATS_OF.series };
}

export default function SeriesPage() {
  const { lang, today, ...record } = useLoaderData<typeof loader>();
  const kept = asOfParams(today);
  return (
    <article className="record">
      <AsOfBanner
        asOf={today.asOf ? today.day : null}
        lang={lang}
        here={urls.series(lang, record.series.id)}
      />
      <SeriesRecord {...record} home={today.day} lang={lang} kept={kept} search={search(kept)} />
      <FormatLinks {...inOtherForms({ lang, today, series: record.series })} lang={lang} />
    </article>
  );
}
