import type { Lexicon, Mark, TimeWords, Token } from "./words.ts";

const GROUPS: Record<string, string> = {
  year: "year",
  yearRel: "year",
  decade: "year",
  fiscalRel: "year",
  half: "half",
  halfRel: "half",
  quarter: "quarter",
  quarterRel: "quarter",
  season: "season",
  month: "month",
  monthRel: "month",
  monthly: "month",
  monthsOfYear: "month",
  weekRel: "week",
  weekOf: "week",
  weekend: "day",
  weekday: "weekday",
  day: "day",
  dayRel: "day",
  holiday: "day",
  election: "day",
  twoOrders: "day",
  part: "part",
  turn: "turn",
  term: "term",
  termStart: "term",
  fiscal: "fiscal",
};
const RANKS: Record<string, number> = {
  fiscal: 1,
  year: 1,
  half: 2,
  quarter: 3,
  season: 3,
  month: 4,
  week: 5,
  day: 6,
  turn: 6,
  weekday: 6,
  term: 6,
  part: 7,
};

/** The kinds of time that words name: year, month, day and so on. */
export function groupsOf(words: TimeWords): string[] {
  const groups: string[] = [];
  for (const key in words) {
    const group = GROUPS[key];
    if (group) groups.push(group);
  }
  return groups;
}

/** Both together where they name different things of one time; null where a second time begins. */
function merge(words: TimeWords, more: TimeWords, order: Lexicon["order"]): TimeWords | null {
  const had = groupsOf(words);
  const adds = groupsOf(more);
  if (adds.some((group) => had.includes(group))) return null;
  if (order === "behind") {
    const finest = Math.max(0, ...had.map((group) => RANKS[group] ?? 0));
    const coarsest = Math.min(9, ...adds.map((group) => RANKS[group] ?? 0));
    if (coarsest < finest || (finest === 7 && coarsest === 7)) return null;
    // 하반기 9월 is September, not the second half of it.
    if (words.half !== undefined && more.month !== undefined) return { ...words, half: undefined, ...more };
  } else if (more.part && more.part !== "close" && had.length > 0 && !more.yearly) return null;
  return { ...words, ...more };
}

/** True where the words name a time and not only a part of one. */
export const isCore = (words: TimeWords) =>
  groupsOf(words).some((group) => group !== "part" && group !== "term") ||
  words.yearly === true ||
  words.term === true;

interface Gathered {
  words: TimeWords;
  next: number;
}

/** One time from the tokens that name it, and the token after it; null where none begins. */
export function gather(tokens: readonly Token[], at: number, order: Lexicon["order"]): Gathered | null {
  const first = tokens[at];
  if (first?.kind !== "time") return null;
  let words = first.time;
  let next = at + 1;
  let look = next;
  while (look < tokens.length) {
    const token = tokens[look];
    if (!token?.joined) break;
    if (token.kind === "time") {
      const merged = merge(words, token.time, order);
      if (!merged) break;
      words = merged;
      look += 1;
      next = look;
    } else if (
      token.kind === "length" &&
      token.length.unit === "week" &&
      words.month !== undefined &&
      words.day === undefined &&
      order === "behind" &&
      !isMark(tokens[look + 1], "within")
    ) {
      words = { ...words, weekOf: token.length.most };
      look += 1;
      next = look;
    } else if (token.kind === "glue" || (order === "before" && token.kind === "mark" && token.mark === "in"))
      look += 1;
    else break;
  }
  return { words, next };
}

/** True for a token that is this mark. */
export function isMark(token: Token | undefined, kind: Mark): boolean {
  return token?.kind === "mark" && token.mark === kind;
}
