import { redirect } from "@remix-run/node";
import { revokeOtherSessions } from "../../../../db/desk/sessions.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { urls } from "../../../ui/urls.ts";

export const loader = editorOnly("draft", () => redirect(urls.desk.account, 302));

export const action = editorOnly("draft", ({ actor, session, context: { db, now } }) => {
  revokeOtherSessions(db, actor, session, now.toISOString());
  return redirect(`${urls.desk.account}?done=others`, 303);
});
