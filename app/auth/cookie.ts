import { createCookie } from "@remix-run/node";

/** As long as a browser keeps the token: longer than a session, so that a form of one that ran out can be kept for its editor. */
const KEPT_SECONDS = 30 * 86_400;

/** Under https the name says that the cookie is this host's own and never sent in the clear (RFC 6265bis, 4.1.3). */
function cookieAt(publicUrl: string) {
  const https = publicUrl.startsWith("https:");
  return createCookie(https ? "__Host-yaksok" : "yaksok", {
    httpOnly: true,
    sameSite: "lax",
    secure: https,
    path: "/",
    maxAge: KEPT_SECONDS,
  });
}

/** The token that a request carries, or null. */
export async function tokenOf(request: Request, publicUrl: string): Promise<string | null> {
  const value: unknown = await cookieAt(publicUrl).parse(request.headers.get("Cookie"));
  return typeof value === "string" && value.length <= 100 ? value : null;
}

/** The `Set-Cookie` that gives a browser a token; null takes away the one that it has. */
export function setToken(token: string | null, publicUrl: string): Promise<string> {
  return cookieAt(publicUrl).serialize(token ?? "", token === null ? { maxAge: 0 } : {});
}
