import type { Localized } from "../localized.ts";
import { nameKey } from "../names.ts";
import { marks } from "./marks.ts";
import { NAMED, type NamedFound, SEARCHED, type Searched, type SearchResults } from "./results.ts";

/** Letters of what may be a short name; fewer stand for too many. */
const SHORTEST_NAME = 3;

/**
 * The groups in which something was found, in the order that serves who typed this: what is called just so or by this for
 * short, then dialogues and promises whose best title holds every word, then other dialogues, promises and names.
 */
export function groupsInOrder(results: SearchResults, typed: string): Searched[] {
  const rank = (kind: Searched) => {
    if (isName(kind)) return isCalled(results[kind].items[0], typed) ? 0 : 3;
    return holdsEvery(bestTitle(results, kind), typed) ? 1 : 2;
  };
  return SEARCHED.filter((kind) => results[kind].total > 0).sort((a, b) => rank(a) - rank(b));
}

export function isName(kind: Searched): kind is (typeof NAMED)[number] {
  return (NAMED as readonly Searched[]).includes(kind);
}

function bestTitle(results: SearchResults, kind: "dialogue" | "promise"): Localized {
  if (kind === "dialogue") return results.dialogue.items[0]?.title ?? {};
  return results.promise.items[0]?.action ?? {};
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

/** True where the text, in one language, holds every word that was typed. */
function holdsEvery(text: Localized, typed: string): boolean {
  const words = typed.split(" ").filter(Boolean);
  return Object.values(text).some((each) => words.every((word) => marks(each, word).length > 0));
}
