import { data, redirect } from "@remix-run/node";
import { findTip, settleTip } from "../../../../db/desk/tips.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { parseSettlement } from "../../../forms/tip.ts";
import { formIn } from "../../../http/form.ts";
import { notFound } from "../../../http/problems.ts";
import { urls } from "../../../ui/urls.ts";

export { default, loader, meta } from "./tip.tsx";

/** Settles a tip; one that was settled meanwhile is shown as it is. */
export const action = editorOnly("publish", async ({ actor, lang, request, params, context }) => {
  const id = params.id ?? "";
  const submission = parseSettlement(await formIn(request), lang);
  if (submission.status !== "success") return data(submission.reply(), 400);
  const { state, note = null } = submission.value;
  const isSettled = settleTip(context.db, actor, { id, state, note, at: context.now.toISOString() });
  if (!isSettled && !findTip(context.db, actor, id)) throw notFound();
  return redirect(urls.desk.tip(id), 303);
});
