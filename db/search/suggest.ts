import type { Today } from "../../app/domain/days.ts";
import { NAMED, type Suggestion } from "../../app/domain/search/results.ts";
import type { Database } from "../client.ts";
import { searchRecord } from "./search.ts";

/** What somebody who is still typing may mean, at most so many: names first, then titles of dialogues and promises. */
export function suggest(db: Database, typed: string, today: Today, most: number): Suggestion[] {
  const found = searchRecord(db, typed, {}, today, most);
  const names = NAMED.flatMap((kind) =>
    found[kind].items.map(({ id, name, by }): Suggestion => ({ kind, id, text: name, by })),
  );
  const dialogues = found.dialogue.items.map(
    ({ id, title }): Suggestion => ({ kind: "dialogue", id, text: title, by: null }),
  );
  const promises = found.promise.items.map(
    ({ id, action }): Suggestion => ({ kind: "promise", id, text: action, by: null }),
  );
  return [...names, ...dialogues, ...promises].slice(0, most);
}
