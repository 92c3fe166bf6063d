import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { namesIn } from "../../../db/change-names.ts";
import { lastLine, listChanges } from "../../../db/changes.ts";
import { findTitle } from "../../../db/titles.ts";
import { asOfParams, parseAsOf } from "../../forms/as-of.ts";
import { changeParams, parseChangeFilter } from "../../forms/change-filter.ts";
import { messages } from "../../i18n/messages.ts";
import { ChainNote } from "../../ui/changes/chain-note.tsx";
import { ChangeFilters } from "../../ui/changes/change-filters.tsx";
import { ChangeResults } from "../../ui/changes/change-results.tsx";
import { activeFilters } from "../../ui/filters/active.ts";
import { ActiveFilters } from "../../ui/filters/active-filters.tsx";
import { joined, search } from "../../ui/filters/list-links.ts";
import { AsOfBanner } from "../../ui/records/as-of-banner.tsx";
import { urls } from "../../ui/urls.ts";
import { langOf, understood } from "../asked.ts";
import { pageMeta } from "../page-meta.ts";
import { linesInOtherForms } from "./other-forms.ts";

export function loader({ params, request, context: { db, today: now } }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const query = new URL(request.url).searchParams;
  const { filter, page: asked } = understood(parseChangeFilter(query));
  const { today } = understood(parseAsOf(query, now));
  const asOf = today.asOf ? today.day : null;
  const page = listChanges(db, filter, asked, asOf);
  const { dialogue, promise } = filter;
  const labels = {
    dialogue: dialogue ? findTitle(db, "dialogue", dialogue) : null,
    promise: promise ? findTitle(db, "promise", promise) : null,
  };
  return { lang, filter, today, labels, page, names: namesIn(db, page.items), last: lastLine(db, asOf) };
}

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => {
  if (!data) return [];
  const { title, description } = messages(data.lang).changes;
  return pageMeta({ title, description, lang: data.lang, also: linesInOtherForms(data) }, at);
};

export default function ChangeList() {
  const { lang, filter, today, labels, page, names, last } = useLoaderData<typeof loader>();
  const { changes } = messages(lang);
  const { filters } = changes;
  const params = changeParams(filter);
  const kept = asOfParams(today);
  const base = urls.changes(lang);
  const words = { names: filters, values: { kind: changes.kinds } };
  const unseen = joined(changeParams({ dialogue: filter.dialogue, promise: filter.promise }), kept);
  return (
    <div className="list-page">
      <header className="list-head">
        <h1>{changes.title}</h1>
        <ChainNote last={last} past={today.asOf} lang={lang} />
        <AsOfBanner
          asOf={today.asOf ? today.day : null}
          lang={lang}
          here={base + search(params)}
          words={changes}
        />
      </header>
      <ChangeFilters filter={filter} action={base} kept={unseen} open={page.total === 0} lang={lang} />
      <ChangeResults
        page={page}
        names={names}
        lang={lang}
        base={base}
        params={params}
        kept={kept}
        also={linesInOtherForms({ lang, filter, today })}
      >
        <ActiveFilters
          filters={activeFilters(params, kept, base, labels, words, lang)}
          label={filters.active}
          clear={{ label: filters.clear, href: base + search(kept) }}
          remove={filters.remove}
        />
      </ChangeResults>
    </div>
  );
}
