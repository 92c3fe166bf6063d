import { IntakeRefused } from "../../../domain/intake/rows.ts";

/**
 * EUC-KR with the letters that CP949 adds to it, which Korean spreadsheets write (WHATWG Encoding, "euc-kr"). Node's own decoder
 * knows KS X 1001 alone. The 8,822 syllables that it lacks stand in the code points that are left, in their Unicode order.
 */

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const NONE = 0;

/** What KS X 1001 got in 1998. */
const LATER: readonly (readonly [pair: number, letter: number])[] = [
  [0xa2e6, 0x20ac],
  [0xa2e7, 0xae],
];

let letters: Uint16Array | null = null;

/** The letter of each pair of bytes. */
function lettersByPair(): Uint16Array {
  const table = new Uint16Array(0x10000).fill(NONE);
  const decoder = new TextDecoder("euc-kr");
  const known = new Set<number>();
  for (let lead = 0xa1; lead <= 0xfe; lead += 1) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(new Uint8Array([lead, trail]));
      const letter = text.length === 1 ? text.charCodeAt(0) : NONE;
      if (letter === NONE || letter === 0xfffd) continue;
      table[lead * 256 + trail] = letter;
      known.add(letter);
    }
  }
  for (const [pair, letter] of LATER) table[pair] = letter;
  let syllable = FIRST_SYLLABLE;
  for (let lead = 0x81; lead <= 0xc6; lead += 1) {
    for (const trail of trailsAfter(lead)) {
      while (known.has(syllable)) syllable += 1;
      if (syllable > LAST_SYLLABLE) return table;
      table[lead * 256 + trail] = syllable;
      syllable += 1;
    }
  }
  return table;
}

function trailsAfter(lead: number): number[] {
  const spans = [
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0x81, lead <= 0xa0 ? 0xfe : 0xa0],
  ];
  return spans.flatMap(([from = 0, to = 0]) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );
}

/** @throws IntakeRefused for bytes that are no text in it. */
export function koreanText(bytes: Uint8Array): string {
  letters ??= lettersByPair();
  const units = new Uint16Array(bytes.byteLength);
  let length = 0;
  for (let at = 0; at < bytes.byteLength; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) at += 1;
    const unit = byte < 0x80 ? byte : (letters[byte * 256 + (bytes[at] ?? 0)] ?? NONE);
    if (unit === NONE) throw new IntakeRefused("not_text");
    units[length] = unit;
    length += 1;
  }
  return new TextDecoder("utf-16le").decode(units.subarray(0, length));
}
