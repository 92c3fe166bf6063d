import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listLatestDialogues, listNextDialogues } from "../../db/dialogues.ts";
import { recordFigures } from "../../db/figures.ts";
import { findPromise } from "../../db/promise-records.ts";
import { listPromises } from "../../db/promises.ts";
import { madeBy } from "../domain/as-of.ts";
import { asOfParams, parseAsOf } from "../forms/as-of.ts";
import { messages } from "../i18n/messages.ts";
import { FORMATS_OF } from "../outputs/formats.ts";
import { websiteData } from "../outputs/linked-data/website.ts";
import { search } from "../ui/filters/list-links.ts";
import { AboutRecord } from "../ui/overview/about.tsx";
import { ExamplePromise } from "../ui/overview/example.tsx";
import { DialogueLines, Figures, PromiseLines } from "../ui/overview/sections.tsx";
import { AsOfBanner } from "../ui/records/as-of-banner.tsx";
import { urls } from "../ui/urls.ts";
import { langOf, understood } from "./asked.ts";
import { pageMeta, siteAt } from "./page-meta.ts";

/** The promise that this record began with; shown to first visitors as the example. */
const FOUNDING = "kr-msit-ai-hsd-3-2023--superlarge-ai-policy-direction";
const SHOWN = 4;

export function loader({ params, request, context: { db, today: now } }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { today } = understood(parseAsOf(new URL(request.url).searchParams, now));
  const open = ["upcoming", "window_open"] as const;
  const example = findPromise(db, FOUNDING, today);
  return {
    lang,
    today,
    example: example && madeBy([example], today).length > 0 ? example : null,
    next: listNextDialogues(db, today, SHOWN),
    latest: listLatestDialogues(db, today, SHOWN),
    dueNext: listPromises(db, { schedule: open }, { size: SHOWN }, today),
    overdue: listPromises(db, { schedule: ["overdue"] }, { size: SHOWN }, today),
    figures: recordFigures(db, today),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => {
  if (!data) return [];
  const { overview } = messages(data.lang);
  return pageMeta(
    {
      title: overview.title,
      description: overview.lead,
      lang: data.lang,
      also: {
        path: urls.calendar(data.lang),
        query: search(asOfParams(data.today)),
        formats: FORMATS_OF.calendar,
      },
      linkedData: websiteData(siteAt(at, data.lang)),
    },
    at,
  );
};

export default function Overview() {
  const { lang, today, example, next, latest, dueNext, overdue, figures } = useLoaderData<typeof loader>();
  const { overview } = messages(lang);
  const kept = asOfParams(today);
  const common = { lang, search: search(kept) };
  return (
    <>
      <AsOfBanner asOf={today.asOf ? today.day : null} lang={lang} here={urls.overview(lang)} />
      <h1>{overview.title}</h1>
      <p className="overview-lead">{overview.lead}</p>
      <ul className="within">
        {(["sources", "judged", "wrong"] as const).map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{overview[part]}</a>
          </li>
        ))}
      </ul>
      {example ? <ExamplePromise promise={example} isAsOf={today.asOf} {...common} /> : null}
      <div className="columns">
        {next.length > 0 ? (
          <DialogueLines
            id="next"
            title={overview.next}
            dialogues={next}
            more={{ href: urls.calendar(lang) + search(kept), text: overview.wholeCalendar }}
            {...common}
          />
        ) : null}
        <PromiseLines
          id="due"
          title={overview.dueNext}
          page={dueNext}
          none={overview.dueNextNone}
          href={urls.promises(lang, [["schedule", "upcoming"], ["schedule", "window_open"], ...kept])}
          {...common}
        />
        <PromiseLines
          id="overdue"
          title={overview.overdue}
          page={overdue}
          none={overview.overdueNone}
          href={urls.promises(lang, [["schedule", "overdue"], ["sort", "overdue"], ...kept])}
          {...common}
        />
        <DialogueLines
          id="latest"
          title={overview.latest}
          dialogues={latest}
          none={next.length === 0 ? overview.nextNone : null}
          more={{ href: urls.dialogues(lang, kept), text: overview.all }}
          {...common}
        />
        <Figures figures={figures} lang={lang} kept={kept} />
      </div>
      <AboutRecord {...common} />
    </>
  );
}
