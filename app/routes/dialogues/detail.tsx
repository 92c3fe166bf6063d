import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findDialogue } from "../../../db/dialogues.ts";
import { findCurrentId } from "../../../db/redirects.ts";
import { hasBegun } from "../../domain/as-of.ts";
import { asOfParams, parseAsOf } from "../../forms/as-of.ts";
import { notFound } from "../../http/problems.ts";
import { formatDay, formatDialogueTime } from "../../i18n/dates.ts";
import { messages } from "../../i18n/messages.ts";
import { cardAlt } from "../../outputs/cards/card.ts";
import { dialogueCard } from "../../outputs/cards/dialogue.ts";
import { addressIn, FORMATS_OF, type Representations } from "../../outputs/formats.ts";
import { dialogueData } from "../../outputs/linked-data/dialogue.ts";
import { HistoryLink } from "../../ui/changes/history-link.tsx";
import { AttendanceTable } from "../../ui/dialogues/attendance-table.tsx";
import { DialogueFacts } from "../../ui/dialogues/dialogue-facts.tsx";
import { DialoguePromises } from "../../ui/dialogues/dialogue-promises.tsx";
import { Neighbours } from "../../ui/dialogues/neighbours.tsx";
import { search } from "../../ui/filters/list-links.ts";
import { AsOfBanner } from "../../ui/records/as-of-banner.tsx";
import { FormatLinks } from "../../ui/records/format-links.tsx";
import { LocalizedText, plain, Verbatim } from "../../ui/records/localized-text.tsx";
import { RecordTitle } from "../../ui/records/record-title.tsx";
import { SourceList } from "../../ui/records/source-list.tsx";
import { FollowLink } from "../../ui/subscribe/follow-link.tsx";
import { TipLink } from "../../ui/tips/tip-link.tsx";
import { urls } from "../../ui/urls.ts";
import { langOf, understood } from "../asked.ts";
import { pageMeta, siteAt } from "../page-meta.ts";

export function loader({ params, request, context: { db, today: now } }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const url = new URL(request.url);
  const { today } = understood(parseAsOf(url.searchParams, now));
  const id = params.id ?? "";
  const dialogue = findDialogue(db, id, today);
  if (dialogue) return { lang, today, dialogue, ahead: today.asOf && !hasBegun(dialogue, today) };
  const current = findCurrentId(db, "dialogue", id);
  if (current) throw redirect(urls.dialogue(lang, current) + url.search, 301);
  throw notFound();
}

type Data = ReturnType<typeof loader>;

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => {
  if (!data) return [];
  const { lang, dialogue, today } = data;
  const title = plain(dialogue.title, lang);
  const when = formatDialogueTime(dialogue.time, lang);
  const description = messages(lang).dialogues.detail.description(title, when, dialogue.promises.length);
  const site = siteAt(at, lang);
  const card = {
    path: urls.dialogueCard(lang, dialogue.id) + search(asOfParams(today)),
    alt: cardAlt(dialogueCard(dialogue, lang)),
  };
  const linkedData = dialogueData(dialogue, { description, image: site.publicUrl + card.path }, site);
  return pageMeta({ title, description, lang, also: inOtherForms(data), card, linkedData }, at);
};

function inOtherForms({ lang, today, dialogue }: Pick<Data, "lang" | "today" | "dialogue">): Representations {
  const query = search(asOfParams(today));
  return { path: urls.dialogue(lang, dialogue.id), query, formats: FORMATS_OF.dialogue };
}

export default function DialoguePage() {
  const { lang, today, dialogue, ahead } = useLoaderData<typeof loader>();
  const { dialogues } = messages(lang);
  const { detail } = dialogues;
  const params = asOfParams(today);
  const kept = search(params);
  return (
    <article className="record">
      <AsOfBanner asOf={today.asOf ? today.day : null} lang={lang} here={urls.dialogue(lang, dialogue.id)} />
      <RecordTitle title={dialogue.title} lang={lang} />
      {ahead ? <p className="as-of">{detail.notHeldYet(formatDay(today.day, lang))}</p> : null}
      {dialogue.state === "disputed" ? <p className="disputed">{detail.disputed}</p> : null}
      <section aria-labelledby="facts">
        <h2 id="facts" className="visually-hidden">
          {detail.facts}
        </h2>
        <DialogueFacts dialogue={dialogue} lang={lang} kept={params} />
        <p className="follow">
          {/* Without the past day: an entry in a calendar is of what is known now. */}
          <a href={addressIn("ics", { path: urls.dialogue(lang, dialogue.id), query: "" })}>
            {detail.calendar}
          </a>
        </p>
      </section>
      {dialogue.summary ? (
        <section aria-labelledby="summary">
          <h2 id="summary">{detail.summary}</h2>
          <p className="prose">
            <LocalizedText value={dialogue.summary} lang={lang} />
          </p>
        </section>
      ) : null}
      <section aria-labelledby="promises">
        <h2 id="promises">{detail.promises}</h2>
        {ahead ? (
          <p>{detail.nothingPromisedYet}</p>
        ) : (
          <DialoguePromises promises={dialogue.promises} lang={lang} search={kept} />
        )}
      </section>
      <section aria-labelledby="attendees">
        <h2 id="attendees">{detail.attendees}</h2>
        <AttendanceTable
          attendances={dialogue.attendances}
          status={dialogue.status}
          lang={lang}
          kept={params}
        />
      </section>
      <section aria-labelledby="sources">
        <h2 id="sources">{detail.sources}</h2>
        {dialogue.sources.length > 0 ? (
          <SourceList sources={dialogue.sources} lang={lang} />
        ) : (
          <p>{detail.sourcesNone}</p>
        )}
      </section>
      {dialogue.notes ? (
        <section aria-labelledby="notes">
          <h2 id="notes">{detail.notes}</h2>
          <p className="prose">
            <Verbatim text={dialogue.notes} />
          </p>
        </section>
      ) : null}
      {dialogue.series ? (
        <Neighbours
          previous={dialogue.previous}
          next={dialogue.next}
          number={dialogue.series.number}
          lang={lang}
          search={kept}
        />
      ) : null}
      <FollowLink dialogue={dialogue} lang={lang} />
      <FormatLinks {...inOtherForms({ lang, today, dialogue })} lang={lang} />
      <HistoryLink href={urls.dialogueChanges(lang, dialogue.id)} lang={lang} />
      <TipLink href={urls.dialogueTip(lang, dialogue.id)} lang={lang} />
    </article>
  );
}
