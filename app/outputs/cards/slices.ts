import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { Blob as FontBlob, Face as FontFace } from "harfbuzzjs";
import { LRUCache } from "lru-cache";
import subsetFont from "subset-font";

/**
 * Fonts come in slices of some hundred characters each, of any weight: a card reads the few that its text needs, and draws
 * them at its weight once.
 */
export interface Slice {
  name: string;
  data: Buffer;
  characters: ReadonlySet<number>;
}

const require = createRequire(import.meta.url);

/** For each code point the slices that are said to have it; not all of them do. */
const indexes = new Map<string, Map<number, string[]>>();

/** Some 30 KB each. */
const slices = new LRUCache<string, Promise<Slice>>({ max: 500 });

/** The slice of a font family that has the character, at a weight; null where the family lacks it. */
export async function sliceWith(character: string, family: string, weight: number): Promise<Slice | null> {
  const codePoint = character.codePointAt(0) ?? 0;
  for (const subset of indexOf(family).get(codePoint) ?? []) {
    const slice = await sliceOf(family, subset, weight);
    if (slice.characters.has(codePoint)) return slice;
  }
  return null;
}

function folderOf(family: string): string {
  return dirname(require.resolve(`@fontsource-variable/${family}/unicode.json`));
}

function indexOf(family: string): Map<number, string[]> {
  const known = indexes.get(family);
  if (known) return known;
  const text = readFileSync(`${folderOf(family)}/unicode.json`, "utf8");
  const index = new Map<number, string[]>();
  for (const [subset, ranges] of Object.entries(JSON.parse(text) as Record<string, string>)) {
    for (const range of ranges.split(",")) {
      const [from = 0, to = from] = range
        .slice("U+".length)
        .split("-")
        .map((each) => Number.parseInt(each, 16));
      for (let codePoint = from; codePoint <= to; codePoint += 1) {
        index.set(codePoint, [...(index.get(codePoint) ?? []), subset]);
      }
    }
  }
  indexes.set(family, index);
  return index;
}

function sliceOf(family: string, subset: string, weight: number): Promise<Slice> {
  const name = `${family}-${subset.replace(/[[\]]/g, "")}`;
  const key = `${name}-${weight}`;
  let slice = slices.get(key);
  if (!slice) {
    slice = readSlice(`${folderOf(family)}/files/${name}-wght-normal.woff2`, key, weight);
    slice.catch(() => slices.delete(key));
    slices.set(key, slice);
  }
  return slice;
}

async function readSlice(file: string, name: string, weight: number): Promise<Slice> {
  const data = await subsetFont(await readFile(file), undefined, {
    targetFormat: "sfnt",
    keepAllGlyphs: true,
    variationAxes: { wght: weight },
  });
  return { name, data, characters: new Set(new FontFace(new FontBlob(data)).collectUnicodes()) };
}
