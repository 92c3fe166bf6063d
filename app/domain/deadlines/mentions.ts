import type { Bound, LengthWords, Lexicon, Mark, TimeWords, Token } from "./words.ts";

/** One time or length of a phrase, with the words that bind it. */
export interface Mention {
  words: TimeWords | null;
  /** The second time of "March or April", "between A and B". */
  to: TimeWords | null;
  length: LengthWords | null;
  bound: Bound | null;
  latest: boolean;
  early: boolean;
  notBefore: boolean;
  /** "The 6 months after this Summit": a stretch, not a moment at its end. */
  stretch: boolean;
  /** "After this summit": counted from the day said. */
  saying: boolean;
  /** A length counted from something that is not the saying: "of application", 신청일로부터. */
  elsewhere: boolean;
  /** A length counted from the start of the president's term. */
  fromTerm: boolean;
  /** The words are of the report (said on Tuesday, 8일 열린), not of the promise. */
  scene: boolean;
  /** A part alone ("늦어도 중순"), which needs the time before it. */
  partial: boolean;
  /** 3 bound by a deadline's word, 2 by another one or a part, 1 bare. */
  strength: number;
  /** Tokens from the first word that binds to the last. */
  from: number;
  until: number;
  start: number;
  end: number;
  /** The words of the time alone. */
  time: { start: number; end: number };
}

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

function groupsOf(words: TimeWords): string[] {
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

const isCore = (words: TimeWords) =>
  groupsOf(words).some((group) => group !== "part" && group !== "term") ||
  words.yearly === true ||
  words.term === true;

interface Gathered {
  words: TimeWords;
  next: number;
}

function gather(tokens: readonly Token[], at: number, order: Lexicon["order"]): Gathered | null {
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

function isMark(token: Token | undefined, kind: Mark): boolean {
  return token?.kind === "mark" && token.mark === kind;
}

const BOUNDS: ReadonlySet<string> = new Set<Bound>([
  "by",
  "within",
  "in",
  "from",
  "before",
  "upTo",
  "since",
  "after",
  "exact",
  "over",
  "span",
]);
/** Which of two words binds where both stand there: 전까지 is before, "by around" by. */
const WEIGHT: Record<string, number> = {
  before: 9,
  upTo: 9,
  by: 8,
  within: 7,
  after: 6,
  since: 6,
  from: 6,
  exact: 5,
  over: 4,
  in: 2,
  span: 1,
};
const LEADING: ReadonlySet<Mark> = new Set<Mark>(["latest", "early", "over", "notBefore"]);

/** The times and lengths among a phrase's tokens, in order. */
export function mentionsOf(tokens: readonly Token[], order: Lexicon["order"], whole: number): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  let consumed = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token || (token.kind !== "time" && token.kind !== "length")) {
      at += 1;
      continue;
    }
    const mention = startMention(token, at);
    let next = at + 1;
    const gathered = gather(tokens, at, order);
    if (gathered) {
      mention.words = gathered.words;
      next = secondTime(tokens, gathered.next, mention, order, consumed, at);
      if (gathered.words.termStart) next = termLength(tokens, next, mention);
    }
    mention.time = { start: token.start, end: tokens[next - 1]?.end ?? token.end };
    const after = bindAfter(tokens, next, mention, order);
    bindBefore(tokens, at, consumed, mention, order);
    const last = tokens[after - 1];
    mention.until = after;
    mention.end = last?.end ?? token.end;
    mention.start = tokens[mention.from]?.start ?? token.start;
    finish(mention, tokens, whole);
    if (
      mention.length ||
      mention.partial ||
      (mention.words && isCore(mention.words) && !isFaint(mention, whole))
    ) {
      mentions.push(mention);
      consumed = after;
    }
    at = Math.max(after, at + 1);
  }
  carryLeading(tokens, mentions);
  return mentions;
}

function startMention(token: Token, at: number): Mention {
  return {
    words: null,
    to: null,
    length: token.kind === "length" ? token.length : null,
    bound: null,
    latest: false,
    early: false,
    notBefore: false,
    stretch: false,
    saying: false,
    elsewhere: false,
    fromTerm: false,
    scene: false,
    partial: false,
    strength: 1,
    from: at,
    until: at + 1,
    start: token.start,
    end: token.end,
    time: { start: token.start, end: token.end },
  };
}

/** A second time behind "or", "to", ~, or behind "and" where "between" stands before. */
function secondTime(
  tokens: readonly Token[],
  at: number,
  mention: Mention,
  order: Lexicon["order"],
  consumed: number,
  begun: number,
): number {
  const token = tokens[at];
  if (token?.kind !== "join" || !token.joined) return at;
  let begin = at + 1;
  while (tokens[begin]?.kind === "glue" && tokens[begin]?.joined) begin += 1;
  if (!tokens[begin]?.joined) return at;
  if (order === "before" && token.join === "to" && !opensSpan(tokens, begun, consumed)) return at;
  const second = gather(tokens, begin, order);
  if (!second) return at;
  mention.to = second.words;
  return second.next;
}

function opensSpan(tokens: readonly Token[], at: number, consumed: number): boolean {
  for (let back = at - 1; back >= consumed; back -= 1) {
    if (!tokens[back + 1]?.joined) return false;
    const token = tokens[back];
    if (isMark(token, "between") || isMark(token, "from")) return true;
    if (token?.kind !== "glue" && token?.kind !== "mark") return false;
  }
  return false;
}

function termLength(tokens: readonly Token[], at: number, mention: Mention): number {
  if (mention.words?.day !== undefined) {
    mention.length = { least: mention.words.day, most: mention.words.day, unit: "day" };
    mention.elsewhere = true;
    return at;
  }
  let next = at;
  if (isMark(tokens[next], "after") || isMark(tokens[next], "since")) next += 1;
  const token = tokens[next];
  if (token?.kind !== "length" || !token.joined) return at;
  mention.length = token.length;
  mention.fromTerm = true;
  return next + 1;
}

function bind(mention: Mention, mark: Mark): void {
  if (mark === "latest") mention.latest = true;
  else if (mark === "early" || mark === "earliest") mention.early = true;
  else if (mark === "notBefore") mention.notBefore = true;
  else if (mark === "saying") mention.saying = true;
  else if (mark === "ago") mention.words = { ...mention.words, past: true };
  else if (BOUNDS.has(mark) && (WEIGHT[mark] ?? 0) > (WEIGHT[mention.bound ?? ""] ?? 0))
    mention.bound = mark as Bound;
}

function bindAfter(tokens: readonly Token[], at: number, mention: Mention, order: Lexicon["order"]): number {
  let next = at;
  while (tokens[next]?.joined) {
    const token = tokens[next];
    const beyond = tokens[next + 1];
    if (
      order === "behind" &&
      token?.kind === "glue" &&
      beyond?.joined &&
      (beyond.kind === "mark" || beyond.kind === "glue")
    ) {
      next += 1;
      continue;
    }
    if (token?.kind !== "mark") break;
    const { mark } = token;
    if (order === "behind") {
      if (LEADING.has(mark)) break;
      if (mark === "for" && mention.bound === null && mention.length) mention.bound = "span";
      else bind(mention, mark);
      next += 1;
      continue;
    }
    const trailing =
      mark === "latest" || mark === "earliest" || mark === "notBefore" || mark === "ago" || mark === "around";
    const ofLength = mention.length && (mark === "exact" || mark === "saying");
    if (!trailing && !ofLength) break;
    bind(mention, mark);
    next += 1;
  }
  if (order === "before" && mention.length && !mention.saying && mention.bound !== "exact") {
    const token = tokens[next];
    const counts = token?.kind === "mark" && (token.mark === "after" || token.mark === "from");
    const of = token?.kind === "glue" && token.end - token.start >= 2 && token.joined;
    if (token?.joined && (counts || of)) mention.elsewhere = true;
    if (token?.joined && token.kind === "condition") mention.elsewhere = true;
  }
  return next;
}

function bindBefore(
  tokens: readonly Token[],
  at: number,
  consumed: number,
  mention: Mention,
  order: Lexicon["order"],
): void {
  let glued = false;
  for (let back = at - 1; back >= consumed; back -= 1) {
    const token = tokens[back];
    if (!token || !tokens[back + 1]?.joined) break;
    if (order === "behind") {
      if (token.kind === "mark" && LEADING.has(token.mark)) {
        bind(mention, token.mark);
        mention.from = back;
        continue;
      }
      const starts =
        token.kind === "mark" && (token.mark === "from" || token.mark === "after" || token.mark === "since");
      if (mention.length && (starts || token.kind === "condition")) mention.elsewhere = true;
      break;
    }
    if (token.kind === "glue") {
      glued = true;
      continue;
    }
    if (token.kind === "scene") mention.scene = true;
    if (token.kind !== "mark") break;
    if (token.mark === "exact" || token.mark === "ago" || token.mark === "saying") break;
    if (token.mark === "for") bind(mention, mention.length ? (glued ? "over" : "span") : "in");
    else bind(mention, token.mark);
    mention.from = back;
    if (mention.length && glued && token.mark === "in") mention.stretch = true;
  }
}

const STRONG: ReadonlySet<string> = new Set<Bound>([
  "by",
  "within",
  "from",
  "before",
  "upTo",
  "since",
  "after",
]);

function finish(mention: Mention, tokens: readonly Token[], whole: number): void {
  const { words, bound } = mention;
  mention.partial = words !== null && !isCore(words) && words.part !== undefined;
  const parted = words?.part !== undefined || words?.coming === true || mention.to !== null;
  mention.strength =
    mention.latest || words?.inside || (bound && STRONG.has(bound))
      ? 3
      : bound || parted || mention.notBefore
        ? 2
        : 1;
  if (mention.start === 0 && mention.end >= whole) mention.strength = 3;
  if (mention.strength < 3) {
    const next = tokens[mention.until];
    const near = next?.kind === "scene" && next.start - mention.end <= 25;
    if (near && (next.joined || words?.day !== undefined || words?.weekday !== undefined))
      mention.scene = true;
  }
}

/** "the year", "2025 plan": no time unless bound, parted or the whole phrase. */
function isFaint(mention: Mention, whole: number): boolean {
  const { words } = mention;
  if (!words?.faint) return false;
  if (words.weekOf !== undefined) return words.month === undefined && words.monthRel === undefined;
  if (mention.bound || mention.latest || mention.early || mention.notBefore || mention.to) return false;
  const groups = groupsOf(words);
  return groups.length < 2 && !(mention.start === 0 && mention.end >= whole);
}

/** 늦어도 and 이르면 hold for the next time, whatever stands between. */
function carryLeading(tokens: readonly Token[], mentions: readonly Mention[]): void {
  let at = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind !== "mark" || (token.mark !== "latest" && token.mark !== "early")) continue;
    while (at < mentions.length && (mentions[at]?.until ?? 0) <= index) at += 1;
    const mention = mentions[at];
    if (mention && mention.from > index && !(token.mark === "latest" && mentions[at - 1]?.latest)) {
      bind(mention, token.mark);
      mention.strength = token.mark === "latest" ? 3 : mention.strength;
    }
  }
}
