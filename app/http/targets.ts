import { formatOf } from "../outputs/formats.ts";

/** What the server answers by itself, and what may differ from one visitor to the next. All else is for readers. */
const NOT_FOR_READERS = /^\/(?:$|\?|(?:healthz|readyz|metrics|login|logout|setup|editor)(?:[/?.]|$))/;
/** Pages that scripts bring to life, each visitor's own. */
const OF_THE_DESK = /^\/(?:login|setup|editor)(?:[/?.]|$)/;
const HOST = /^(?:(?:\[[0-9a-f:.]+\]|[\w.-]+)(?::\d{1,5})?)?$/i;
const ABSOLUTE = /^https?:\/\/[^/?#]*/i;

/**
 * The path with its query that a request line asks for, without host and fragment (RFC 9112, 3.2); null where it has none. It
 * holds no letters beyond ASCII, for Node refuses those that are not percent-encoded.
 */
export function targetOf(url: string): string | null {
  let target = url.replace(ABSOLUTE, "");
  if (target === "" || target.startsWith("?")) target = `/${target}`;
  if (!target.startsWith("/")) return null;
  return target.split("#", 1)[0] ?? null;
}

/** The path of a target, without its query. */
export function pathOf(target: string): string {
  const mark = target.indexOf("?");
  return mark < 0 ? target : target.slice(0, mark);
}

/** True for what is the same for every reader: pages, feeds and files. */
export function isForReaders(target: string): boolean {
  return !NOT_FOR_READERS.test(target);
}

/** True for a page of the desk, or of the way in. */
export function isOfDesk(target: string): boolean {
  return OF_THE_DESK.test(target);
}

/**
 * True for another spelling of an address that is not for readers, in capitals, percent-encoded or by dots: the router would
 * lead it there all the same, past what is asked of the address as it is written.
 */
export function isMisspelt(target: string): boolean {
  const path = pathOf(target);
  let plain = path;
  try {
    plain = decodeURIComponent(path);
  } catch {
    // What cannot be decoded is no address of ours.
  }
  const normal = URL.parse(plain.replace(/^\/+/, "/"), "http://site.invalid")?.pathname.toLowerCase() ?? "/";
  return normal !== "/" && isForReaders(path) && !isForReaders(normal);
}

/** True for an address with words that somebody typed: there are as many of them as people think of. */
export function isTyped(target: string): boolean {
  return /[?&]q=[^&]/.test(target);
}

/** True for what is asked while somebody types. */
export function isSuggestion(target: string): boolean {
  return /^\/[a-z]+\/search\/suggestions\.json(?:\?|$)/.test(target);
}

/** True for what programs on other sites may read too. */
export function isFeed(target: string): boolean {
  return formatOf(pathOf(target)) !== null && !isOfDesk(target);
}

/** True for a `Host` header that can name a host and port (RFC 3986, 3.2.2); HTTP/1.0 may send none. */
export function isHost(header: string | undefined): boolean {
  return header === undefined || HOST.test(header);
}
