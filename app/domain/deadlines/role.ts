import type { Mention } from "./mention.ts";

/**
 * What a sentence does with a time in it. `promise`: a verb to come goes with it. `told`: it belongs to what is past, to
 * a name or to a statistic. `denied`: the sentence says that it will not be kept. `unsure`: it only may be. `lapsed`: told if it is over. Null where
 * the words decide nothing.
 */
export type Role = "promise" | "told" | "denied" | "unsure" | "lapsed";

/** A language's own judgement, from the words around a time; it looks no farther than a clause of fixed length. */
export type RoleOf = (text: string, mention: Mention) => Role | null;

/** The words behind a time, so many at most and not beyond the sentence. */
export function behind(text: string, from: number, most: number): string {
  const rest = text.slice(from, from + most);
  const stop = rest.search(/[.;!?](?=\s|$)|[。！？]/);
  return stop < 0 ? rest : rest.slice(0, stop);
}

/** The words before a time, so many at most and not beyond the sentence. */
export function before(text: string, to: number, most: number): string {
  const rest = text.slice(Math.max(0, to - most), to);
  const stop = Math.max(rest.lastIndexOf(". "), rest.lastIndexOf("; "), rest.lastIndexOf("。"));
  return stop < 0 ? rest : rest.slice(stop + 1);
}

/** True for bounds that make a deadline of a time: by, within, no later than, before. */
export const isDeadline = ({ bound, latest, words }: Mention) =>
  latest || words?.inside === true || bound === "by" || bound === "within" || bound === "before";

/** True where the time can be over: it names no year and does not point ahead. */
export function canBeOver({ words }: Mention): boolean {
  if (!words) return true;
  const { coming, next, yearRel, monthRel, weekRel, dayRel, quarterRel, halfRel, year, fiscalRel } = words;
  if (coming || next || year !== undefined || words.turn || words.decade !== undefined) return false;
  return [yearRel, monthRel, weekRel, dayRel, quarterRel, halfRel, fiscalRel].every((rel) => (rel ?? 0) <= 0);
}
