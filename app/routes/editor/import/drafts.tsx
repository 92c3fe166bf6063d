import { data, redirect } from "@remix-run/node";
import { findUpload, type RowToTake, takeRows } from "../../../../db/desk/uploads.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { fieldsOfRow } from "../../../forms/desk/intake/fields.ts";
import { choiceIn } from "../../../forms/desk/upload.ts";
import { formIn } from "../../../http/form.ts";
import { notFound } from "../../../http/problems.ts";
import { messages } from "../../../i18n/messages.ts";
import { urls } from "../../../ui/urls.ts";
import { rowsOf, weighed } from "./rows.ts";

export { default, loader, meta } from "./review.tsx";

/** Makes a draft of each row that was chosen. One that is being edited already is left to its draft. */
export const action = editorOnly("draft", async ({ actor, lang, request, params, context }) => {
  const { db, today, now } = context;
  const upload = findUpload(db, actor, params.id ?? "");
  if (!upload) throw notFound();
  const { rows: chosen, asNew } = choiceIn(await formIn(request));
  const rows = rowsOf(upload, today.day).flatMap((row): RowToTake[] => {
    const { place, dialogue } = row;
    if (!dialogue || !chosen.has(place)) return [];
    const { match, dialogue: changed } = weighed(db, actor, row, upload.intake.kind);
    // Its id is the other one's, so a new one gets its own.
    if (!match || asNew.has(place))
      return [
        {
          place,
          subjectId: null,
          fields: fieldsOfRow(match?.by === "id" ? { ...dialogue, id: "" } : dialogue),
        },
      ];
    if (match.draft || !changed) return [];
    return [{ place, subjectId: match.id, fields: fieldsOfRow(changed) }];
  });
  if (rows.length === 0) return data({ problem: messages(lang).intake.review.chooseNone }, 400);
  takeRows(db, actor, { id: upload.id, rows, at: now.toISOString() });
  return redirect(urls.desk.upload(upload.id) + new URL(request.url).search, 303);
});
