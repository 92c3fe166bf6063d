import type { Localized } from "../localized.ts";
import { nameKey } from "../names.ts";
import { marks } from "./marks.ts";
import { NAMED, SEARCHED, type Searched, type SearchResults } from "./results.ts";

/**
 * The groups in which something was found, in the order that serves who typed this: what is called just so, then dialogues
 * and promises, those first whose best title holds every word, then other names.
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

/** True where one of its names is what was typed, but for spaces and case. */
function isCalled(found: SearchResults["organization"]["items"][number] | undefined, typed: string): boolean {
  if (!found) return false;
  const key = nameKey(typed);
  const names = [...Object.values(found.name), found.abbreviation, found.by?.text];
  return names.some((name) => name && nameKey(name) === key);
}

/** True where the text, in one language, holds every word that was typed. */
function holdsEvery(text: Localized, typed: string): boolean {
  const words = typed.split(" ").filter(Boolean);
  return Object.values(text).some((each) => words.every((word) => marks(each, word).length > 0));
}
