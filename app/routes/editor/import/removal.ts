import { redirect } from "@remix-run/node";
import { forgetUpload } from "../../../../db/desk/uploads.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { urls } from "../../../ui/urls.ts";

export const loader = editorOnly("draft", () => redirect(urls.desk.import, 302));

export const action = editorOnly("draft", ({ actor, params, context: { db } }) => {
  forgetUpload(db, actor, params.id ?? "");
  return redirect(urls.desk.import, 303);
});
