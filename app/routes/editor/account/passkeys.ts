import { redirect } from "@remix-run/node";
import { editorOnly } from "../../../auth/guard.ts";
import { addAnswered } from "../../../auth/passkeys.ts";
import { readNewPasskey } from "../../../forms/desk/passkey.ts";
import { urls } from "../../../ui/urls.ts";

export const loader = editorOnly("draft", () => redirect(urls.desk.account, 302));

/** Adds a passkey that the editor's browser made for a challenge of ours. */
export const action = editorOnly("draft", async ({ actor, request, context }) => {
  const answer = await readNewPasskey(request);
  const isAdded = answer !== null && (await addAnswered(request, context, actor, answer));
  return Response.json({ added: isAdded }, { status: isAdded ? 201 : 400 });
});
