import { redirect } from "@remix-run/node";
import { removePasskey } from "../../../../db/desk/passkeys.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { urls } from "../../../ui/urls.ts";

export const loader = editorOnly("draft", () => redirect(urls.desk.account, 302));

export const action = editorOnly("draft", ({ actor, params, context: { db, now } }) => {
  removePasskey(db, actor, params.id ?? "", now.toISOString());
  return redirect(`${urls.desk.account}?done=removed`, 303);
});
