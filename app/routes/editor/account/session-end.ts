import { redirect } from "@remix-run/node";
import { revokeSession } from "../../../../db/desk/sessions.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { urls } from "../../../ui/urls.ts";

export const loader = editorOnly("draft", () => redirect(urls.desk.account, 302));

export const action = editorOnly("draft", ({ actor, params, context: { db, now } }) => {
  revokeSession(db, actor, params.mark ?? "", now.toISOString());
  return redirect(`${urls.desk.account}?done=session`, 303);
});
