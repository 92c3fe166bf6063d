import { bindMention } from "./bind.ts";
import type { BoundTime, Outcome } from "./bound.ts";
import type { Mention } from "./mention.ts";
import { fromTo } from "./pairs.ts";
import { isPast, justPassed } from "./passed.ts";
import { canBeOver } from "./role.ts";
import type { Said, Trouble } from "./span.ts";
import type { Lexicon, SignOf, Token } from "./words.ts";

/** A mention and what it binds to, or why to nothing. */
export interface Read {
  mention: Mention;
  bound: BoundTime | null;
  trouble: Trouble | null;
  /** It names no year and was over shortly before: next year's only where nothing else is a deadline. */
  stale: boolean;
}

/** What each mention of a phrase binds to. */
export function readMentions(mentions: readonly Mention[], tokens: readonly Token[], said: Said): Read[] {
  yieldPromises(mentions, said);
  const reads: Read[] = [];
  let before: Mention | null = null;
  for (const mention of mentions) {
    const span = joinedSpan(before, mention, tokens, said);
    if (span && before) {
      mention.start = before.start;
      mention.from = before.from;
      mention.strength = 6;
    }
    const outcome: Outcome = setAside(mention, said) ?? span ?? bindMention(mention, before, said);
    if (before && mention.length && before.bound === "from" && before.until === mention.from)
      mention.strength = 4;
    if (typeof outcome === "string")
      reads.push({ mention, bound: null, trouble: outcome === "nothing" ? null : outcome, stale: false });
    else
      reads.push({
        mention,
        bound: outcome,
        trouble: null,
        stale:
          mentions.length > 1 &&
          (mention.role !== "promise" || opens(mention)) &&
          canBeOver(mention) &&
          justPassed(mention, said),
      });
    before = mention;
  }
  return reads;
}

/** The verb to come goes with the time beside it: "3일 만나 하반기 중 내놓겠다고" leaves the bare 3일 without. */
function yieldPromises(mentions: readonly Mention[], said: Said): void {
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1];
    if (mention.role !== "promise" || next?.role !== "promise" || mention.strength > 1) return;
    if (next.strength > 1 || justPassed(mention, said)) mention.role = null;
  });
}

const opens = ({ bound }: Mention) => bound === "from" || bound === "since" || bound === "after";

/** What is told or denied is no deadline, whatever it binds to; nor is a time without a year that has just passed. */
function setAside(mention: Mention, said: Said): Trouble | null {
  if (mention.role === "told" || mention.role === "denied") return mention.role;
  if (!isPast(mention, said)) return null;
  return mention.role === "lapsed" ? "told" : "past";
}

/** A부터 B까지; 이르면 A, 늦어도 B. */
function joinedSpan(
  before: Mention | null,
  mention: Mention,
  tokens: readonly Token[],
  said: Said,
): Outcome | null {
  if (!before?.words) return null;
  if (before.early && mention.latest) return fromTo(before, mention, said, "span.early_late");
  if (before.bound !== "from" || !tokens[before.until]?.joined) return null;
  const next = mention.from === before.until;
  if (next && mention.bound === "by" && mention.words) return fromTo(before, mention, said, "span");
  return null;
}

/** The mention that the deadline is: bound the strongest, outside conditions and reports; the first of equals. */
export function bestOf(
  reads: readonly Read[],
  conditions: readonly Token[],
  tokens: readonly Token[],
  text: string,
  order: Lexicon["order"],
): Read | null {
  const firm = tokens.some(({ kind }) => kind === "soft" || kind === "event");
  let best: Read | null = null;
  for (const read of reads) {
    const { mention } = read;
    if (!read.bound || (mention.scene && mention.strength < 3)) continue;
    if (!holds(mention) && (firm || conditions.length > 0)) continue;
    if (conditions.some((condition) => isInside(mention, condition, text, order))) continue;
    if (!best || rank(read) > rank(best)) best = read;
  }
  return best;
}

const rank = ({ mention, stale }: Read) =>
  mention.strength +
  (mention.latest ? 2 : 0) +
  (mention.role === "promise" ? 0.5 : 0) -
  (mention.scene ? 3 : 0) -
  (stale ? 3 : 0);

/** A bare time that a verb to come goes with counts like a bound one. */
const holds = ({ strength, role }: Mention) => strength >= 2 || role === "promise";

/** "After", "before", "until" and 후 that bind no time hang on an event; so do the words that say it outright. */
export function conditionsOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  order: Lexicon["order"],
): SignOf<"condition">[] {
  const conditions: SignOf<"condition">[] = [];
  let at = 0;
  tokens.forEach((token, index) => {
    if (token.kind === "condition") conditions.push(token);
    if (token.kind !== "mark" || !isHanging(token, order) || bindsEvent(tokens, index, order)) return;
    while ((mentions[at]?.until ?? Number.POSITIVE_INFINITY) <= index) at += 1;
    const taken = (mentions[at]?.from ?? Number.POSITIVE_INFINITY) <= index;
    if (!taken) conditions.push({ ...token, kind: "condition", weak: true });
  });
  return conditions;
}

/** "Before the next meeting", 다음 회의 전까지: the meeting is the deadline. */
function bindsEvent(tokens: readonly Token[], index: number, order: Lexicon["order"]): boolean {
  if (order === "behind") return tokens[index - 1]?.kind === "event" && tokens[index]?.joined === true;
  let next = index + 1;
  while (tokens[next]?.kind === "glue" && tokens[next]?.joined) next += 1;
  return tokens[next]?.kind === "event" && tokens[next]?.joined === true;
}

function isHanging({ mark, start, end }: SignOf<"mark">, order: Lexicon["order"]): boolean {
  if (mark === "after" || mark === "since") return true;
  if (order === "before") return mark === "before";
  return mark === "before" && end - start > 1;
}

/** A date within the condition's own words: 3월 법 통과 후; "after the bill passes in March". */
function isInside(mention: Mention, condition: Token, text: string, order: Lexicon["order"]): boolean {
  const behind = condition.start >= mention.end;
  const [from, to] = behind ? [mention.end, condition.start] : [condition.end, mention.start];
  if (behind !== (order === "behind")) return !holds(mention);
  return !holds(mention) || !/[,;.、]/.test(text.slice(from, to));
}
