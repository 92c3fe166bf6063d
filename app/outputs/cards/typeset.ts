import { cleanLine } from "../ics/text.ts";
import type { Face } from "./node.ts";
import { type Slice, sliceWith } from "./slices.ts";

/** Set for a letter or a digit that no font has, as printers do; whatever else none has is left out. */
const GETA = "〓";

/** Asked in this order for a character: Korean first, then the wider Latin, Greek and Cyrillic, then Japan's and China's characters. */
const FALLBACKS = ["noto-sans", "noto-sans-jp", "noto-sans-sc"];
const FACES: Record<Face, { families: string[]; weight: number }> = {
  display: { families: ["noto-serif-kr", ...FALLBACKS], weight: 700 },
  text: { families: ["noto-sans-kr", ...FALLBACKS], weight: 400 },
  strong: { families: ["noto-sans-kr", ...FALLBACKS], weight: 600 },
};

/**
 * A text as it can be drawn, with the slices of fonts that it needs in the order of asking. It is set in the first family that
 * has all of it; where none has, each character in the first that has it.
 */
export async function typeset(text: string, face: Face): Promise<{ text: string; slices: Slice[] }> {
  const { families, weight } = FACES[face];
  const characters = [...new Set(`${tidy(text)}.${GETA}`)];
  const slices = new Set<Slice>();
  const drawn = new Map<string, string>();
  const whole = await familyWithAll(characters, families, weight);
  const asked = whole ? [whole, ...families] : families;
  for (const character of characters) {
    const slice = await firstSlice(character, asked, weight);
    if (slice) slices.add(slice);
    drawn.set(character, slice ? character : /[\p{L}\p{N}]/u.test(character) ? GETA : "");
  }
  const left = Array.from(tidy(text), (character) => drawn.get(character) ?? "").join("");
  return { text: cleanLine(left), slices: [...slices] };
}

/** The first family that has every letter of a text. */
async function familyWithAll(
  characters: string[],
  families: string[],
  weight: number,
): Promise<string | null> {
  const letters = characters.filter((character) => /\p{L}/u.test(character));
  for (const family of families) {
    const found = await Promise.all(letters.map((letter) => sliceWith(letter, family, weight)));
    if (!found.includes(null)) return family;
  }
  return null;
}

async function firstSlice(character: string, families: string[], weight: number): Promise<Slice | null> {
  for (const family of families) {
    const slice = await sliceWith(character, family, weight);
    if (slice) return slice;
  }
  return null;
}

/** Composed, in one line, and without the marks that only steer (bidi controls, joiners). */
function tidy(text: string): string {
  return cleanLine(text.normalize("NFC")).replace(/\p{Cf}/gu, "");
}
