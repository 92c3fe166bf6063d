import { redirect } from "@remix-run/node";
import { editorOnly } from "../../../auth/guard.ts";
import { challengeToAdd } from "../../../auth/passkeys.ts";
import { urls } from "../../../ui/urls.ts";

export const loader = editorOnly("draft", () => redirect(urls.desk.account, 302));

/** What a browser needs to make a passkey for the editor. */
export const action = editorOnly("draft", async ({ editor, actor, request, context }) =>
  Response.json(await challengeToAdd(request, context, actor, editor)),
);
