import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { challengeToSignIn } from "../../auth/passkeys.ts";

export function loader() {
  return redirect("/login", 302);
}

/** What a browser asks its passkeys to sign. */
export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  const options = await challengeToSignIn(request, context);
  return options ? Response.json(options) : Response.json({}, { status: 429 });
}
