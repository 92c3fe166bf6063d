import { redirect } from "@remix-run/node";
import { revokeLink } from "../../../../db/desk/links.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { urls } from "../../../ui/urls.ts";

export const loader = editorOnly("administer", () => redirect(urls.desk.team, 302));

export const action = editorOnly("administer", ({ actor, params, context: { db, now } }) => {
  revokeLink(db, actor, params.mark ?? "", now.toISOString());
  return redirect(`${urls.desk.team}?done=revoked`, 303);
});
