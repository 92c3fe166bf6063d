import { redirect } from "@remix-run/node";
import { findUpload, mapUpload } from "../../../../db/desk/uploads.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { asMapping } from "../../../domain/intake/mapping.ts";
import { formIn } from "../../../http/form.ts";
import { notFound } from "../../../http/problems.ts";
import { urls } from "../../../ui/urls.ts";

export const loader = editorOnly("draft", ({ params }) =>
  redirect(`${urls.desk.upload(params.id ?? "")}?columns`, 302),
);

/** Says what the columns of a table are. Where nothing names a dialogue, the form is shown again. */
export const action = editorOnly("draft", async ({ actor, request, params, context: { db } }) => {
  const upload = findUpload(db, actor, params.id ?? "");
  if (upload?.intake.kind !== "table") throw notFound();
  const words = (await formIn(request)).getAll("says").map(String);
  const mapping = asMapping(words, upload.intake.table.head.length);
  mapUpload(db, actor, upload.id, mapping);
  const names = mapping.some((target) => target && /^(?:title|promise)/.test(target));
  return redirect(`${urls.desk.upload(upload.id)}${names ? "" : "?columns&lacking"}`, 303);
});
