import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endSession } from "../../../db/desk/sessions.ts";
import { setToken, tokenOf } from "../../auth/cookie.ts";
import { hashOfToken } from "../../auth/token.ts";

/** A link cannot sign anybody out. */
export function loader() {
  return redirect("/login", 302);
}

export async function action({ request, context: { db, now, publicUrl } }: ActionFunctionArgs) {
  const token = await tokenOf(request, publicUrl);
  if (token) endSession(db, hashOfToken(token), now.toISOString());
  return redirect("/login?out", { status: 303, headers: { "Set-Cookie": await setToken(null, publicUrl) } });
}
