import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Database } from "../../../db/client.ts";
import { listDialoguesOfSeries } from "../../../db/dialogues.ts";
import { findPromise } from "../../../db/promise-records.ts";
import { listPromisesOfDialogues } from "../../../db/promises.ts";
import { findCurrentId } from "../../../db/redirects.ts";
import type { DialogueSummary, PromiseDetail } from "../../domain/records.ts";
import { hardDue } from "../../domain/schedule.ts";
import { asOfParams, parseAsOf } from "../../forms/as-of.ts";
import { notFound } from "../../http/problems.ts";
import { formatDay } from "../../i18n/dates.ts";
import { messages } from "../../i18n/messages.ts";
import { stateLine } from "../../i18n/state-line.ts";
import { cardAlt } from "../../outputs/cards/card.ts";
import { promiseCard } from "../../outputs/cards/promise.ts";
import { sharingOf } from "../../outputs/embed-code.ts";
import { FORMATS_OF, type Representations } from "../../outputs/formats.ts";
import { promiseData } from "../../outputs/linked-data/promise.ts";
import { search } from "../../ui/filters/list-links.ts";
import { PromiseRecord } from "../../ui/promises/promise-record.tsx";
import { plain } from "../../ui/records/localized-text.tsx";
import { urls } from "../../ui/urls.ts";
import { langOf, understood } from "../asked.ts";
import { pageMeta, siteAt } from "../page-meta.ts";

export function loader({ params, request, context: { db, today: now, publicUrl } }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const url = new URL(request.url);
  const { today } = understood(parseAsOf(url.searchParams, now));
  const id = params.id ?? "";
  const promise = findPromise(db, id, today);
  if (promise) {
    const there = listPromisesOfDialogues(db, [promise.dialogue.id], today).get(promise.dialogue.id) ?? [];
    const others = there.filter((each) => each.id !== promise.id);
    const sharing = sharingOf(promise, urls.promiseEmbed(lang, promise.id), { publicUrl, lang });
    return { lang, today, promise, others, dialogues: dialoguesInPeriods(db, promise), sharing };
  }
  const current = findCurrentId(db, "promise", id);
  if (current) throw redirect(urls.promise(lang, current) + url.search, 301);
  throw notFound();
}

/** Dialogues of the promise's series from its first occurrence to its last; none for one that is not repeated. */
function dialoguesInPeriods(db: Database, { series, occurrences }: PromiseDetail): DialogueSummary[] {
  const first = occurrences[0];
  const last = occurrences.at(-1);
  if (!series || !first || !last) return [];
  return listDialoguesOfSeries(db, series.id, { from: first.period.earliest, to: last.period.latest });
}

type Data = ReturnType<typeof loader>;

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => {
  if (!data) return [];
  const { lang, promise, today } = data;
  const title = plain(promise.action, lang);
  const { promises, story } = messages(lang);
  const isMade = promise.saidOn <= promise.today;
  const description = isMade
    ? promises.detail.description(title, stateLine(promise, lang))
    : `${title}. ${story.notYet(formatDay(promise.today, lang))}`;
  const site = siteAt(at, lang);
  const card = {
    path: urls.promiseCard(lang, promise.id) + search(asOfParams(today)),
    alt: cardAlt(promiseCard(promise, lang)),
  };
  // What has not been said yet cannot be quoted.
  const linkedData = isMade
    ? promiseData(promise, { description, image: site.publicUrl + card.path }, site)
    : undefined;
  return pageMeta({ title, description, lang, also: inOtherForms(data), card, linkedData }, at);
};

function inOtherForms({ lang, today, promise }: Pick<Data, "lang" | "today" | "promise">): Representations {
  const query = search(asOfParams(today));
  // Without a day to stand on it is in no calendar.
  const formats = FORMATS_OF.promise.filter((format) => format !== "ics" || hardDue(promise.deadline));
  return { path: urls.promise(lang, promise.id), query, formats };
}

export default function PromisePage() {
  const { lang, today, promise, others, dialogues, sharing } = useLoaderData<typeof loader>();
  return (
    <PromiseRecord
      promise={promise}
      others={others}
      dialogues={dialogues}
      lang={lang}
      asOf={today.asOf ? today.day : null}
      search={search(asOfParams(today))}
      also={inOtherForms({ lang, today, promise })}
      sharing={sharing}
    />
  );
}
