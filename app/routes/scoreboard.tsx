import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { labelsOf } from "../../db/facets.ts";
import { scoreboard } from "../../db/scoreboard.ts";
import { asOfParams, parseAsOf } from "../forms/as-of.ts";
import { promiseParams } from "../forms/promise-filter.ts";
import { parseScoreboardFilter } from "../forms/scoreboard-filter.ts";
import { messages } from "../i18n/messages.ts";
import { FORMATS_OF, type Representations } from "../outputs/formats.ts";
import { AboutFiltered } from "../ui/filters/about-filtered.tsx";
import { activeFilters } from "../ui/filters/active.ts";
import { ActiveFilters } from "../ui/filters/active-filters.tsx";
import { joined, search } from "../ui/filters/list-links.ts";
import { AsOfBanner } from "../ui/records/as-of-banner.tsx";
import { FormatLinks } from "../ui/records/format-links.tsx";
import { ScoreboardTables } from "../ui/scoreboard/scoreboard.tsx";
import { urls } from "../ui/urls.ts";
import { langOf, understood } from "./asked.ts";
import { pageMeta } from "./page-meta.ts";

export function loader({ params, request, context: { db, today: now } }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const query = new URL(request.url).searchParams;
  const { filter, whole } = understood(parseScoreboardFilter(query));
  const { today } = understood(parseAsOf(query, now));
  return { lang, filter, whole, today, labels: labelsOf(db, filter), board: scoreboard(db, today, filter) };
}

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => {
  if (!data) return [];
  const { title, description } = messages(data.lang).scoreboard;
  return pageMeta({ title, description, lang: data.lang, also: inOtherForms(data) }, at);
};

type Data = ReturnType<typeof loader>;

function inOtherForms({ lang, filter, today }: Pick<Data, "lang" | "filter" | "today">): Representations {
  const query = search(joined(promiseParams(filter), asOfParams(today)));
  return { path: urls.scoreboard(lang), query, formats: FORMATS_OF.scoreboard };
}

export default function ScoreboardPage() {
  const { lang, filter, whole, today, labels, board } = useLoaderData<typeof loader>();
  const { scoreboard: text, promises, vocabulary } = messages(lang);
  const kept = asOfParams(today);
  const params = promiseParams(filter);
  const base = urls.scoreboard(lang);
  const words = { names: promises.filters, values: { kind: vocabulary.hardness } };
  const active = activeFilters(params, kept, base, labels, words, lang);
  return (
    <article className="scoreboard">
      <AsOfBanner asOf={today.asOf ? today.day : null} lang={lang} here={base + search(params)} />
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      {active.length > 0 ? <p>{text.narrowed}</p> : null}
      <ActiveFilters
        filters={active}
        label={promises.filters.active}
        clear={{ label: promises.filters.clear, href: base + search(joined(kept)) }}
        remove={promises.filters.remove}
      />
      <AboutFiltered params={params} labels={labels} lang={lang} kept={kept} />
      <ScoreboardTables scoreboard={board} filter={filter} whole={whole} lang={lang} kept={kept} />
      <FormatLinks {...inOtherForms({ lang, filter, today })} lang={lang} />
    </article>
  );
}
