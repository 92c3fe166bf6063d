import { bind, bindAfter, bindBefore } from "./binding.ts";
import { gather, groupsOf, isCore, isMark } from "./gather.ts";
import type { Mention } from "./mention.ts";
import type { RoleOf } from "./role.ts";
import type { Bound, Lexicon, Token } from "./words.ts";

/** The times and lengths among a phrase's tokens, in order. */
export function mentionsOf(tokens: readonly Token[], { order, roleOf }: Lexicon, text: string): Mention[] {
  const whole = text.trimEnd().length;
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
    finish(mention, tokens, whole, text, roleOf);
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
  tellBeginnings(mentions);
  anchorLengths(tokens, mentions);
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
    anchor: null,
    fromTerm: false,
    scene: false,
    partial: false,
    role: null,
    whole: false,
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

const STRONG: ReadonlySet<string> = new Set<Bound>([
  "by",
  "within",
  "from",
  "before",
  "upTo",
  "since",
  "after",
]);

function finish(
  mention: Mention,
  tokens: readonly Token[],
  whole: number,
  text: string,
  roleOf: RoleOf,
): void {
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
  mention.whole = mention.end >= whole && /^(?:the )?$/.test(text.slice(0, mention.start));
  mention.role = mention.notBefore ? "denied" : mention.whole ? null : roleOf(text, mention);
  if (mention.role === "promise") mention.scene = false;
  else if (mention.strength < 3) {
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

/** 1월부터 3월까지 접수된: what is told of the end is told of the beginning. */
function tellBeginnings(mentions: readonly Mention[]): void {
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1];
    if (mention.bound === "from" && next?.role === "told" && next.from === mention.until)
      mention.role = "told";
  });
}

/** "100 days from 4 June": the time behind a length that it is counted from is no deadline of its own. */
function anchorLengths(tokens: readonly Token[], mentions: readonly Mention[]): void {
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1];
    if (!mention.length || !mention.elsewhere || !next?.words || next.length) return;
    const counts = next.bound === null || next.bound === "from" || next.bound === "after";
    if (
      !counts ||
      !tokens.slice(mention.until, next.from).every(({ kind, joined }) => kind === "glue" && joined)
    )
      return;
    if (!tokens[next.from]?.joined) return;
    mention.anchor = next.words;
    next.role = "told";
  });
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
