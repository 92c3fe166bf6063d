/**
 * True for a request that a page of another site had its reader's browser send: by Fetch Metadata, or by an origin that is
 * not our host. Remix asks for the origin too and answers 500, so it is asked here first. Our host is that of the public
 * address, the one that was asked, and the one that a proxy in front names. Programs and old browsers say nothing, and have
 * no reader's standing to misuse.
 */
export function isFromElsewhere(headers: Headers, publicHost: string): boolean {
  const site = headers.get("Sec-Fetch-Site");
  if (site !== null && site !== "same-origin" && site !== "none") return true;
  const origin = headers.get("Origin");
  if (origin === null) return false;
  const forwarded = headers.get("X-Forwarded-Host")?.split(",")[0]?.trim();
  const from = URL.parse(origin)?.host;
  return from !== publicHost && from !== (forwarded || headers.get("Host"));
}

/** True where nothing says that a page of ours sent a request: what a browser sends with a form always says so. */
export function isOfUnknownOrigin(headers: Headers): boolean {
  return !headers.has("Origin") && !headers.has("Sec-Fetch-Site");
}
