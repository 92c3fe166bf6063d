import { type AskedWord, askedFor, hasSyllables } from "./asked.ts";
import { nameAndTitle, withoutEnding } from "./endings.ts";
import { foldWithPlaces } from "./folding.ts";
import { areHyphened, areTogether, isSyllable, LEAST_BEGINNING, stemOf, wordsOf } from "./words.ts";

/** A unit of a text, where it stands in it as folded, and how it hangs on the one before. */
interface Placed {
  unit: string;
  start: number;
  end: number;
  /** False where something is between it and the one before that words are not read across. */
  together: boolean;
  hyphened: boolean;
  /** True for the first of a word, or of a run of syllables in it. */
  begins: boolean;
}

/** From the first to before the last unit of a text that a word stands at. */
type Run = [first: number, end: number];

/**
 * Where a text holds what was searched for: [start, end) in UTF-16 units, in order, not overlapping. By the same rule as the
 * index: stems of English words, Hangul inside words and across spaces.
 */
export function marks(text: string, typed: string): [start: number, end: number][] {
  const { text: folded, starts, ends } = foldWithPlaces(text);
  const units = unitsOf(folded);
  const runs = askedFor(typed).words.flatMap((word) => {
    const found = runsOf(units, word);
    if (found.length > 0) return found;
    const shorter = [withoutEnding(word)?.word ?? [], nameAndTitle(word) ?? []].flat();
    return shorter.flatMap((each) => runsOf(units, each));
  });
  const places = runs.map(([first, end]): [number, number] => [
    starts[units[first]?.start ?? 0] as number,
    ends[(units[end - 1]?.end ?? 1) - 1] as number,
  ]);
  return joined(places.sort((a, b) => a[0] - b[0] || a[1] - b[1]));
}

function unitsOf(folded: string): Placed[] {
  const placed: Placed[] = [];
  const words = wordsOf(folded);
  words.forEach((word, index) => {
    const before = words[index - 1];
    let start = word.start;
    word.units.forEach((unit, place) => {
      const first = place === 0;
      placed.push({
        unit,
        start,
        end: start + unit.length,
        together: !first || (before !== undefined && areTogether(folded, before, word)),
        hyphened: first && before !== undefined && areHyphened(folded, before, word),
        begins: first || !isSyllable(word.units[place - 1] as string),
      });
      start += unit.length;
    });
  });
  return placed;
}

function runsOf(units: readonly Placed[], word: AskedWord): Run[] {
  const found: Run[] = [];
  const length = word.units.length;
  const joinedLetters = hasSyllables(word) ? null : stemOf(word.units.join(""));
  units.forEach((unit, at) => {
    if (isRun(units, at, word)) found.push([at, at + length]);
    else if (length > 1 && joinedLetters === stemOf(unit.unit)) found.push([at, at + 1]);
    else if (length === 1 && joinedLetters !== null && units[at + 1]?.hyphened) {
      const both = unit.unit + units[at + 1]?.unit;
      if (stemOf(both) === joinedLetters) found.push([at, at + 2]);
    }
  });
  return found;
}

/** True where the units of a word stand beside each other from here on. */
function isRun(units: readonly Placed[], at: number, { units: wanted, open }: AskedWord): boolean {
  const alone = wanted.length === 1;
  return wanted.every((unit, step) => {
    const here = units[at + step];
    if (!here || (step > 0 && !here.together)) return false;
    if (isSyllable(unit)) return here.unit === unit && (!alone || here.begins);
    if (
      here.unit === unit ||
      (wanted.every((each) => !isSyllable(each)) && stemOf(here.unit) === stemOf(unit))
    )
      return true;
    const isLast = open && step === wanted.length - 1;
    return isLast && (!alone || unit.length >= LEAST_BEGINNING) && here.unit.startsWith(unit);
  });
}

function joined(places: readonly [number, number][]): [number, number][] {
  const out: [number, number][] = [];
  for (const [start, end] of places) {
    const last = out.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}
