import { redirect } from "@remix-run/node";
import { DraftClosed, NoDraft } from "../../../../db/desk/draft-access.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { isUnfinished } from "../../../forms/desk/problems.ts";
import { formIn } from "../../../http/form.ts";
import type { SaveAnswer, SaveRefusal } from "../../../ui/desk/drafts/autosave.ts";
import { clockTime, draftOr404, readDraft } from "./read.ts";
import { labelAt, saveSent } from "./save.ts";

/** Saves of a draft are sent here while one types. */
export const loader = editorOnly("draft", ({ params }) => redirect(`/editor/drafts/${params.id}`));

export const action = editorOnly("draft", async ({ request, actor, lang, params, context: { db, now } }) => {
  const id = params.id ?? "";
  const form = await formIn(request);
  try {
    const saved = saveSent(db, actor, id, { form, lang, at: now.toISOString() });
    if (saved.is === "too_much") return refused({ refused: "too_much", problems: saved.problems }, 422);
    if (saved.is === "conflict") return refused({ refused: "conflict", ...saved.conflict }, 409);
    const { version, at, taken, by, fields: tree } = saved.result;
    const { fields, problems, recognised } = readDraft(db, actor, draftOr404(db, actor, id));
    const what = taken.map((path) => labelAt(path, [tree], lang)).join(", ");
    const answer: SaveAnswer = {
      version,
      fields,
      savedAt: clockTime(at),
      problems: problems.filter((problem) => !isUnfinished(problem)),
      recognised: recognised(lang),
      merged: by === null ? null : { by, what },
    };
    return Response.json(answer);
  } catch (error) {
    if (error instanceof NoDraft || error instanceof DraftClosed) return refused({ refused: "closed" }, 409);
    throw error;
  }
});

function refused(refusal: SaveRefusal, status: number): Response {
  return Response.json(refusal, { status });
}
