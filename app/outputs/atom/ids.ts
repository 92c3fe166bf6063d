/** Permanent names of entries and feeds (docs/decisions/0009-news-feeds.md). */

/**
 * The id of a line's entry: a UUID of version 8 from the line's SHA-256 (RFC 9562, 5.8 and B.2). It is the same in every feed,
 * in both languages, and wherever the record is served.
 */
export function entryId(hash: string): string {
  const digits = [...hash.slice(0, 32)];
  digits[12] = "8";
  // The two highest bits of the seventeenth digit are the variant, 10.
  digits[16] = ((Number.parseInt(digits[16] ?? "0", 16) & 0x3) | 0x8).toString(16);
  const text = digits.join("");
  const parts = [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)];
  return `urn:uuid:${parts.join("-")}`;
}

/** The year from which on the site names things by its host. */
const SINCE = 2026;

/** A tag URI (RFC 4151) of the site: for what has no address of its own, or must outlive it. */
export function tagUri(publicUrl: string, specific: string): string {
  // A tag's authority is a host name; of an IPv6 address only what a name may hold is left.
  const host = new URL(publicUrl).hostname.replace(/[^a-z0-9.-]+/g, "-").replace(/^-+|-+$/g, "");
  return `tag:${host || "localhost"},${SINCE}:${specific}`;
}
