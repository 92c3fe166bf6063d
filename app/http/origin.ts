/**
 * True for a request that a page of another site had its reader's browser send. Remix asks the same and answers 500, so it is
 * asked here first; the host is the one that a proxy in front names, if any.
 */
export function isFromElsewhere(headers: Headers): boolean {
  const origin = headers.get("Origin");
  if (origin === null) return false;
  const forwarded = headers.get("X-Forwarded-Host")?.split(",")[0]?.trim();
  return URL.parse(origin)?.host !== (forwarded || headers.get("Host"));
}
