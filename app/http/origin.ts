/**
 * True for a request that a page of another site had its reader's browser send: by Fetch Metadata, or by an origin that is
 * not our host. Remix asks for the origin too and answers 500, so it is asked here first; the host is the one that a proxy in
 * front names, if any. Programs and old browsers say nothing, and have no reader's standing to misuse.
 */
export function isFromElsewhere(headers: Headers): boolean {
  const site = headers.get("Sec-Fetch-Site");
  if (site !== null && site !== "same-origin" && site !== "none") return true;
  const origin = headers.get("Origin");
  if (origin === null) return false;
  const forwarded = headers.get("X-Forwarded-Host")?.split(",")[0]?.trim();
  return URL.parse(origin)?.host !== (forwarded || headers.get("Host"));
}
