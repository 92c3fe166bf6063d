import type { AppLoadContext } from "@remix-run/node";
import type { Actor, Editor } from "../../../../db/desk/actor.ts";
import { findReview } from "../../../../db/desk/review.ts";
import { ifApproved } from "../../../domain/if-approved.ts";
import type { ProposedAssessment } from "../../../domain/proposal.ts";
import { may } from "../../../domain/roles.ts";
import { proposalIn } from "../../../forms/desk/assessment.ts";
import { notFound } from "../../../http/problems.ts";
import { messages } from "../../../i18n/messages.ts";
import { stateLine } from "../../../i18n/state-line.ts";
import type { TypedAssessment } from "../../../ui/desk/promise/assessment-form.tsx";
import type { ReviewData } from "../../../ui/desk/promise/review.tsx";

interface Asked {
  editor: Editor;
  actor: Actor;
  lang: "ko" | "en";
  params: { draftId?: string };
  request: Request;
  context: AppLoadContext;
}

/** Why something asked for was not done, as the address of the review page says it. */
export const WHY = ["changed", "gone", "own"] as const;

/** The proposal that an address names, with what its page shows. Throws a 404 where there is none. */
export function reviewAsked({ editor, actor, lang, params, request, context }: Asked): ReviewData {
  const found = findReview(context.db, actor, params.draftId ?? "", context.today);
  if (!found) throw notFound();
  const { proposal, desk, isMovedOn } = found;
  const { id, state, author, reviewer, comment, version, submittedAt, fields } = proposal;
  const isOwn = proposal.authorId === editor.id;
  const proposed = proposedIn(fields);
  const before = stateLine(desk.promise, lang);
  const why = WHY.find((each) => each === new URL(request.url).searchParams.get("why"));
  const { review } = messages(lang).deskPromises;
  return {
    desk: { ...desk, token: id, role: editor.role, lang },
    proposal: { id, state, author, reviewer, comment, version, submittedAt },
    proposed,
    typed: fields as TypedAssessment,
    lines: { before, after: proposed ? stateLine(ifApproved(desk.promise, proposed), lang) : before },
    isMovedOn,
    isOwn,
    mayEdit: isOwn || may(editor.role, "publish"),
    editor: editor.name,
    refused: why ? [review[why]] : [],
  };
}

function proposedIn(fields: Record<string, unknown>): ProposedAssessment | null {
  try {
    return proposalIn(fields);
  } catch {
    return null;
  }
}
