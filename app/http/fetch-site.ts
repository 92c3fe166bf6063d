/**
 * False for a request that the browser says a page of another site sent (Fetch Metadata). Programs and old browsers say nothing,
 * and have no reader's standing to misuse.
 */
export function isFromOwnPage(headers: Headers): boolean {
  const site = headers.get("Sec-Fetch-Site");
  return site === null || site === "same-origin" || site === "none";
}
