import type { Mention } from "./mention.ts";
import type { Bound, Lexicon, Mark, Token } from "./words.ts";

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

/** Takes a word that binds into its mention. */
export function bind(mention: Mention, mark: Mark): void {
  if (mark === "latest") mention.latest = true;
  else if (mark === "early" || mark === "earliest") mention.early = true;
  else if (mark === "notBefore") mention.notBefore = true;
  else if (mark === "saying") mention.saying = true;
  else if (mark === "ago") mention.words = { ...mention.words, past: true };
  else if (BOUNDS.has(mark) && (WEIGHT[mark] ?? 0) > (WEIGHT[mention.bound ?? ""] ?? 0))
    mention.bound = mark as Bound;
}

/** Takes the words behind a time that bind it; the token after them. */
export function bindAfter(
  tokens: readonly Token[],
  at: number,
  mention: Mention,
  order: Lexicon["order"],
): number {
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
    const of = token?.kind === "glue" && token.of === true && token.joined;
    if (token?.joined && (counts || of)) mention.elsewhere = true;
    if (token?.joined && token.kind === "condition") mention.elsewhere = true;
  }
  return next;
}

/** Takes the words before a time that bind it. */
export function bindBefore(
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
