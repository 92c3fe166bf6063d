import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asOfParams } from "../../forms/as-of.ts";
import { formatDay } from "../../i18n/dates.ts";
import { messages } from "../../i18n/messages.ts";
import { FORMATS_OF, type Representations } from "../../outputs/formats.ts";
import { search } from "../../ui/filters/list-links.ts";
import { AsOfBanner } from "../../ui/records/as-of-banner.tsx";
import { FormatLinks } from "../../ui/records/format-links.tsx";
import { plain } from "../../ui/records/localized-text.tsx";
import { BriefSheet } from "../../ui/series/brief-sheet.tsx";
import { urls } from "../../ui/urls.ts";
import { pageMeta } from "../page-meta.ts";
import { seriesAsked } from "./asked.ts";
import { seriesBrief } from "./record.ts";

export function loader(args: LoaderFunctionArgs) {
  const { db, publicUrl } = args.context;
  const { lang, today, series } = seriesAsked(args, urls.brief);
  return { lang, today, series, publicUrl, brief: seriesBrief(db, series, today) };
}

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => {
  if (!data) return [];
  const { lang, today, series, brief } = data;
  const words = messages(lang).series.brief;
  const name = plain(series.name, lang);
  return pageMeta(
    {
      title: words.title(name),
      description: words.description(name, brief.counts.open),
      lang,
      also: [
        { path: urls.series(lang, series.id), query: search(asOfParams(today)), formats: FORMATS_OF.series },
        inOtherForms(data),
      ],
    },
    at,
  );
};

type Data = ReturnType<typeof loader>;

function inOtherForms({ lang, today, series }: Pick<Data, "lang" | "today" | "series">): Representations {
  const query = search(asOfParams(today));
  return { path: urls.brief(lang, series.id), query, formats: FORMATS_OF.brief };
}

export default function BriefPage() {
  const { lang, today, series, publicUrl, brief } = useLoaderData<typeof loader>();
  const kept = search(asOfParams(today));
  const address = urls.brief(lang, series.id);
  const day = formatDay(today.day, lang);
  return (
    <>
      <BriefSheet
        series={series}
        brief={brief}
        lang={lang}
        search={kept}
        banner={<AsOfBanner asOf={today.asOf ? today.day : null} lang={lang} here={address} />}
        foot={{ address: publicUrl + address + kept, asOf: day }}
      />
      <FormatLinks {...inOtherForms({ lang, today, series })} lang={lang} />
    </>
  );
}
