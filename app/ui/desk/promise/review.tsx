import type { SubmissionResult } from "@conform-to/react";
import { dayInZone, HOME_ZONE } from "../../../domain/days.ts";
import type { ProposedAssessment } from "../../../domain/proposal.ts";
import { formatDay } from "../../../i18n/dates.ts";
import { messages } from "../../../i18n/messages.ts";
import { urls } from "../../urls.ts";
import { AssessmentForm, type TypedAssessment } from "./assessment-form.tsx";
import { type PromiseAtDesk, PromiseHead } from "./promise-desk.tsx";
import { ReviewDiff } from "./review-diff.tsx";
import { ApproveForm, DiscardForm, ReturnForm } from "./review-forms.tsx";

export interface ReviewData {
  desk: PromiseAtDesk;
  proposal: {
    id: string;
    state: "draft" | "in_review" | "returned" | "published" | "discarded";
    author: string;
    reviewer: string | null;
    comment: string | null;
    version: number;
    /** An instant in UTC. */
    submittedAt: string | null;
  };
  /** Null where the fields make none any more. */
  proposed: ProposedAssessment | null;
  typed: TypedAssessment;
  lines: { before: string; after: string };
  isMovedOn: boolean;
  /** What the one who looks may do. */
  mayEdit: boolean;
  isOwn: boolean;
  editor: string;
  /** Why it was not done what was asked for. */
  refused: readonly string[];
}

interface Props extends ReviewData {
  /** What the server said of a form of this page. */
  edited?: SubmissionResult<string[]>;
  returned?: SubmissionResult<string[]>;
}

/** A proposed assessment: what it would change, on what evidence, and what to do with it. */
export function Review(props: Props) {
  const { desk, proposal, proposed, typed, lines, isMovedOn, mayEdit, isOwn, editor, refused } = props;
  const { promise, lang, role } = desk;
  const { review: texts } = messages(lang).deskPromises;
  const { id, state, version, author, submittedAt } = proposal;
  const isOpen = state === "in_review" || state === "returned";
  const publishes = role !== "contributor";
  const seen = { id, version, lang };
  return (
    <article className="record desk-promise">
      {refused.length > 0 && (
        <div className="form-errors" role="alert">
          <p>{texts.refused}</p>
          <ul>
            {refused.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
      <PromiseHead promise={promise} lang={lang} isSub />
      <section aria-labelledby="review">
        <h2 id="review">{texts.title}</h2>
        {submittedAt && (
          <p>{texts.of(author, formatDay(dayInZone(new Date(submittedAt), HOME_ZONE), lang))}</p>
        )}
        {proposal.comment && proposal.reviewer && (
          <div className="notice">
            <p>{texts.returned(proposal.reviewer)}</p>
            <blockquote>{proposal.comment}</blockquote>
          </div>
        )}
        {isMovedOn && isOpen && <p className="notice">{texts.movedOn}</p>}
        {proposed && isOpen && <ReviewDiff promise={promise} proposed={proposed} lines={lines} lang={lang} />}
        {!isOpen && (
          <p role="status">{state === "published" ? texts.settled.published : texts.settled.discarded}</p>
        )}
        {state === "in_review" && isOwn && <p className="note">{texts.own}</p>}
        {state === "in_review" && !isOwn && !publishes && <p className="note">{texts.needsEditor}</p>}
        {state === "in_review" && !isOwn && publishes && (
          <div className="review-verdict">
            <ApproveForm {...seen} author={author} editor={editor} />
            <ReturnForm {...seen} result={props.returned} />
          </div>
        )}
      </section>
      {isOpen && mayEdit && (
        <section aria-labelledby="edit">
          <details className="folded" open={state === "returned" || props.edited !== undefined}>
            <summary>
              <h2 id="edit">{texts.edit}</h2>
            </summary>
            <p className="note">{texts.editNote}</p>
            <AssessmentForm
              {...desk}
              action={urls.desk.assessment(id)}
              typed={{ ...typed, id, version: String(version) }}
              result={props.edited}
              submit={texts.submitAgain}
            />
          </details>
          <DiscardForm {...seen} />
        </section>
      )}
    </article>
  );
}
