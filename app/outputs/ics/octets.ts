/** Octets of a line, without its break (RFC 5545, 3.1). */
const LONGEST = 75;
/** Octets that are handed on at a time, about. */
const PART = 65_536;
/** More than a character takes with the fold before it. */
const ROOM = 8;
const [LINE_FEED, RETURN, SPACE] = [10, 13, 32];

/**
 * Content lines that end in CRLF as a calendar's octets: in UTF-8, and folded so that no line is longer than 75 octets and no
 * character is split. They come part by part, so that a long calendar is never whole in memory; each part is the taker's own.
 */
export function* octets(texts: Iterable<string>): Generator<Uint8Array> {
  let part = new Uint8Array(2 * PART);
  let length = 0;
  for (const text of texts) {
    const needed = length + mostOctets(text);
    if (needed > part.byteLength) {
      const wider = new Uint8Array(needed);
      wider.set(part.subarray(0, length));
      part = wider;
    }
    length = write(text, part, length);
    if (length < PART) continue;
    yield part.slice(0, length);
    length = 0;
  }
  if (length > 0) yield part.slice(0, length);
}

/** Three for each UTF-16 unit, and three for a fold in every 72 octets or more. */
function mostOctets(text: string): number {
  return Math.ceil(text.length * 3 * (1 + 3 / (LONGEST - 3))) + ROOM;
}

/** Writes a well-formed text at a place and tells the place behind it; `part` has the room. */
function write(text: string, part: Uint8Array, start: number): number {
  let at = start;
  let line = 0;
  for (let index = 0; index < text.length; index += 1) {
    const point = text.codePointAt(index) as number;
    if (point > 0xffff) index += 1;
    const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (point === RETURN || point === LINE_FEED) line = -1;
    else if (line + size > LONGEST) {
      part[at] = RETURN;
      part[at + 1] = LINE_FEED;
      part[at + 2] = SPACE;
      at += 3;
      line = 1;
    }
    line += size;
    if (size === 1) part[at] = point;
    else if (size === 2) {
      part[at] = 0xc0 | (point >> 6);
      part[at + 1] = 0x80 | (point & 0x3f);
    } else if (size === 3) {
      part[at] = 0xe0 | (point >> 12);
      part[at + 1] = 0x80 | ((point >> 6) & 0x3f);
      part[at + 2] = 0x80 | (point & 0x3f);
    } else {
      part[at] = 0xf0 | (point >> 18);
      part[at + 1] = 0x80 | ((point >> 12) & 0x3f);
      part[at + 2] = 0x80 | ((point >> 6) & 0x3f);
      part[at + 3] = 0x80 | (point & 0x3f);
    }
    at += size;
  }
  return at;
}
