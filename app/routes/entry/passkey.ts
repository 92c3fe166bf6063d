import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { editorOfPasskey } from "../../auth/passkeys.ts";
import { begin } from "../../auth/session.ts";
import { readPasskeyAnswer } from "../../forms/desk/passkey.ts";

export function loader() {
  return redirect("/login", 302);
}

/** Lets in whose passkey signed a challenge of ours; what was wrong with another's is not said. */
export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  const answer = await readPasskeyAnswer(request);
  const editorId = answer && (await editorOfPasskey(request, context, answer));
  if (!editorId) return Response.json({ signedIn: false }, { status: 400 });
  const cookie = await begin(request, context, editorId, "passkey");
  return Response.json({ signedIn: true }, { headers: { "Set-Cookie": cookie } });
}
