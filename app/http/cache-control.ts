const A_WEEK = 604_800;

/**
 * For what a reader gets. Browsers ask each time, and mostly get a 304. Caches in front answer by themselves for `s-maxage`
 * seconds, then for a minute more while they ask behind the reader's back, and for a week while we do not answer at all
 * (RFC 9111, RFC 5861).
 */
export function forReaders(sharedMaxAge: number): string {
  return `public, max-age=0, s-maxage=${sharedMaxAge}, stale-while-revalidate=60, stale-if-error=${A_WEEK}`;
}

/** For what is suggested while somebody types: the same letters come again within the minute, and a browser need not ask. */
export function forTyping(sharedMaxAge: number): string {
  return forReaders(sharedMaxAge).replace("max-age=0", "max-age=60");
}

/** For pages that say that something is not there, and for redirects: right for now, soon perhaps no more. */
export const BRIEFLY = "public, max-age=0, s-maxage=10";

/** For an answer that may be out of date: nobody may take it for fresh. */
export const STALE = `public, max-age=0, stale-if-error=${A_WEEK}`;

export const NEVER = "no-store";

/** For files whose name changes with their content, and for the others of public/. */
export const FOR_GOOD = "public, max-age=31536000, immutable";
export const A_DAY = "public, max-age=86400";

/** True for a `Cache-Control` header that lets nobody else have the answer. */
export function isPrivate(header: string | null): boolean {
  return /\b(no-store|private)\b/i.test(header ?? "");
}
