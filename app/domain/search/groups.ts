import type { Localized } from "../localized.ts";
import { nameKey } from "../names.ts";
import { fold } from "./folding.ts";
import { marks } from "./marks.ts";
import { NAMED, type NamedFound, SEARCHED, type Searched, type SearchResults } from "./results.ts";
import { consonantsOf } from "./short-forms.ts";
import { wordsOf } from "./words.ts";

/** Letters of what may be a short name; fewer stand for too many. */
const SHORTEST_NAME = 3;

/**
 * The groups in which something was found, in the order that serves who typed this: what is called just so or by this for
 * short; then dialogues and promises, those first of whose best more hold every word in their titles; then other names.
 */
export function groupsInOrder(results: SearchResults, typed: string): Searched[] {
  const rank = (kind: Searched) => {
    if (!isName(kind)) return 2 - shareHolding(titlesOf(results, kind), typed);
    const [best] = results[kind].items;
    const isGuess = best?.by?.kind === "initials" && consonantsOf(best.by.text) !== typed.replace(/\s/gu, "");
    if (isGuess && results[kind].total > 1) return 3;
    return isCalled(best, typed) || (best && isMeant(kind, best, typed)) ? 0 : 3;
  };
  return SEARCHED.filter((kind) => results[kind].total > 0).sort((a, b) => rank(a) - rank(b));
}

export function isName(kind: Searched): kind is (typeof NAMED)[number] {
  return (NAMED as readonly Searched[]).includes(kind);
}

function titlesOf(results: SearchResults, kind: "dialogue" | "promise"): Localized[] {
  if (kind === "dialogue") return results.dialogue.items.map(({ title }) => title);
  return results.promise.items.map(({ action }) => action);
}

/** True where one of its names is what was typed, but for spaces and case, or is this for short. */
function isCalled(found: NamedFound | undefined, typed: string): boolean {
  if (!found) return false;
  const { name, abbreviation, by } = found;
  const key = nameKey(typed);
  if (by?.kind === "short" || by?.kind === "initials") return key.length >= SHORTEST_NAME;
  const names = [...Object.values(name), abbreviation, by?.text];
  return names.some((each) => each && nameKey(each) === key);
}

/** Letters of an ending that may be stuck on a name. */
const LONGEST_ENDING = 2;

/**
 * True where what was typed is words of a name in another order, a person's name with more (a role), a name with an ending, or
 * words in Latin letters that the name of an organisation or a person begins with.
 */
function isMeant(kind: Searched, { name, by }: NamedFound, typed: string): boolean {
  const key = nameKey(typed);
  const inOrder = wordsInOrder(typed);
  const isWords = /[a-z]\s+[a-z]/iu.test(typed) && (kind === "organization" || kind === "person");
  return [...Object.values(name), by?.text ?? ""].some((each) => {
    const own = nameKey(each);
    if (own.length < 2) return false;
    const more = key.length - own.length;
    if (key.includes(own) && (kind === "person" || (key.startsWith(own) && more <= LONGEST_ENDING)))
      return true;
    return (isWords && own.startsWith(key)) || wordsInOrder(each) === inOrder;
  });
}

const wordsInOrder = (text: string) =>
  wordsOf(fold(text))
    .map(({ units }) => units.join(""))
    .sort()
    .join(" ");

/** The part of these texts, from 0 to 1, that hold every word that was typed, in one language. */
function shareHolding(texts: readonly Localized[], typed: string): number {
  const words = typed.split(" ").filter(Boolean);
  const holds = (text: string) => words.every((word) => marks(text, word).length > 0);
  const holding = texts.filter((text) => Object.values(text).some(holds));
  return texts.length === 0 ? 0 : holding.length / texts.length;
}
