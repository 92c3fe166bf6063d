import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { PromiseDetail } from "../../../domain/records.ts";
import type { Role } from "../../../domain/vocabulary.ts";
import { formatDay } from "../../../i18n/dates.ts";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { DeadlineFacts } from "../../promises/deadline-facts.tsx";
import { Lacks } from "../../promises/lacks.tsx";
import { Quote } from "../../promises/quote.tsx";
import { Replies } from "../../promises/replies.tsx";
import { StateMark } from "../../promises/state-mark.tsx";
import { LocalizedText } from "../../records/localized-text.tsx";
import { urls } from "../../urls.ts";
import { AssessmentForm } from "./assessment-form.tsx";
import { CheckForm, FoundNothing, NextCheckForm } from "./check-forms.tsx";
import { DeadlineForm } from "./deadline-form.tsx";
import { History } from "./history.tsx";
import { OpenProposals, type ProposalLine } from "./open-proposals.tsx";
import { ClosingForm, ReplyForm } from "./reply-forms.tsx";

type Choice = { id: string; name: PromiseDetail["action"] };

/** What the pages about one promise at the desk are given. */
export interface PromiseAtDesk {
  promise: PromiseDetail;
  plannedCheckOn: string | null;
  proposals: readonly ProposalLine[];
  organizations: { involved: readonly Choice[]; others: readonly Choice[] };
  people: readonly Choice[];
  successors: readonly Choice[];
  isOnePerson: boolean;
  /** A new proposal's id. */
  token: string;
  role: Role;
  lang: Lang;
}

export type Saved = keyof ReturnType<typeof messages>["deskPromises"]["page"]["saved"];

/** What was promised, with the way to its public page; above every page about it. */
export function PromiseHead({
  promise,
  lang,
  isSub = false,
}: Pick<PromiseAtDesk, "promise" | "lang"> & { isSub?: boolean }) {
  const { page } = messages(lang).deskPromises;
  return (
    <header className="desk-promise-head">
      <h1>
        <LocalizedText value={promise.action} lang={lang} />
      </h1>
      <p className="state-line">
        <StateMark promise={promise} lang={lang} />
      </p>
      <p>
        <Link to={urls.desk.dialogue(promise.dialogue.id)}>
          <LocalizedText value={promise.dialogue.title} lang={lang} />
        </Link>
        , <time dateTime={promise.saidOn}>{formatDay(promise.saidOn, lang)}</time>
        {" · "}
        <a href={urls.promise(lang, promise.id)}>{page.toPublic}</a>
        {isSub && (
          <>
            {" · "}
            <Link to={urls.desk.promise(promise.id)}>{page.toDesk}</Link>
          </>
        )}
      </p>
    </header>
  );
}

/** Everything that the desk has of a promise, and every way to settle it, on one page. */
export function PromiseDesk(desk: PromiseAtDesk & { saved: Saved | null }) {
  const { promise, proposals, lang, role, saved } = desk;
  const { deskPromises, promises } = messages(lang);
  const { page, assessment, check, deadline, reply } = deskPromises;
  const publishes = role !== "contributor";
  const [last, next] = [promise.lastCheckedOn, promise.nextCheckOn];
  return (
    <article className="record desk-promise">
      {saved && (
        <p role="status" className="notice">
          {page.saved[saved]}
        </p>
      )}
      <PromiseHead promise={promise} lang={lang} />
      {promise.state === "disputed" && <p className="disputed">{promises.detail.disputed}</p>}
      {promise.quote && <Quote quote={promise.quote} />}
      {proposals.length > 0 && (
        <Section id="proposals" title={page.proposals}>
          <OpenProposals proposals={proposals} lang={lang} />
        </Section>
      )}
      <Section id="looks" title={check.title}>
        <p>
          {last ? check.last(formatDay(last, lang)) : check.none}{" "}
          {next ? check.next(formatDay(next, lang)) : null}
        </p>
        {publishes && (
          <>
            <FoundNothing promise={promise.id} lang={lang} />
            <Folded title={check.more}>
              <CheckForm promise={promise.id} lang={lang} />
            </Folded>
            <NextCheckForm promise={promise.id} planned={desk.plannedCheckOn} lang={lang} />
          </>
        )}
      </Section>
      <Section id="assess" title={assessment.title}>
        <AssessmentForm {...desk} action={urls.desk.assessments(promise.id)} typed={{ id: desk.token }} />
      </Section>
      <Section id="history" title={page.history}>
        <History promise={promise} lang={lang} />
      </Section>
      <Section id="deadline" title={deadline.title}>
        <dl className="facts">
          <DeadlineFacts deadline={promise.deadline} lang={lang} brief />
        </dl>
        {publishes && (
          <Folded title={deadline.submit}>
            <DeadlineForm
              promise={promise.id}
              lang={lang}
              typed={{ lang: promise.deadline.lang ?? "ko" }}
              days={promise.deadlines.map(({ statedOn }) => statedOn)}
              read={null}
            />
          </Folded>
        )}
      </Section>
      <Section id="replies" title={reply.title}>
        <Replies replies={promise.replies} lang={lang} />
        {publishes &&
          promise.replies.map(({ position, closedOn }) =>
            closedOn === null ? (
              <Folded key={position} title={reply.close}>
                <ClosingForm promise={promise.id} position={position} today={promise.today} lang={lang} />
              </Folded>
            ) : null,
          )}
        {publishes && (
          <Folded title={reply.submit}>
            <ReplyForm {...desk} promise={promise.id} />
          </Folded>
        )}
      </Section>
      <Lacks promise={promise} lang={lang} />
    </article>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Folded({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="folded">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
