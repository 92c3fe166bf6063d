import { type AppLoadContext, redirect } from "@remix-run/node";
import { beginSession, findSession, type Method, type Standing } from "../../db/desk/sessions.ts";
import { setToken, tokenOf } from "./cookie.ts";
import { hashOfToken, newToken } from "./token.ts";

/** Whose session a request carries, at the request's moment. */
export async function standingOf(
  request: Request,
  { db, now, publicUrl }: AppLoadContext,
): Promise<Standing> {
  const token = await tokenOf(request, publicUrl);
  return token ? findSession(db, hashOfToken(token), now.toISOString()) : { is: "unknown" };
}

/** Begins a session of an editor under a new token (rotated at each sign-in) and leads them to a path of this site. */
export async function enter(
  request: Request,
  { db, now, publicUrl }: AppLoadContext,
  editorId: number,
  method: Method,
  to: string,
): Promise<Response> {
  const token = newToken();
  const former = await tokenOf(request, publicUrl);
  beginSession(db, editorId, {
    tokenHash: hashOfToken(token),
    former: former ? hashOfToken(former) : null,
    method,
    device: request.headers.get("User-Agent"),
    at: now.toISOString(),
  });
  return redirect(to, { status: 303, headers: { "Set-Cookie": await setToken(token, publicUrl) } });
}
