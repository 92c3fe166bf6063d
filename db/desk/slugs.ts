import type { DatasetDialogue } from "../../app/domain/dataset.ts";
import { type Day, dayInZone, isDay, isMonth } from "../../app/domain/days.ts";
import { slug } from "../../app/domain/names.ts";
import type { Database } from "../client.ts";
import { resolveId } from "../redirects.ts";

/** The dialogue with a permanent, readable id where it has none yet, and so its promises. */
export function withIds(db: Database, dialogue: DatasetDialogue): DatasetDialogue {
  const given = dialogue.id !== "" && resolveId(db, "dialogue", dialogue.id) === null ? dialogue.id : null;
  return withPromiseIds(db, { ...dialogue, id: given ?? free(db, "dialogue", idOf(dialogue)) });
}

/** A published dialogue with ids for its new promises. */
export function withPromiseIds(db: Database, dialogue: DatasetDialogue): DatasetDialogue {
  const used = new Set<string>();
  const promises = dialogue.promises.map((promise) => {
    const isOwn = promise.id !== "" && ownerOf(db, promise.id) === dialogue.id;
    const isFree = SLUG.test(promise.id) && resolveId(db, "promise", promise.id) === null;
    if ((isOwn || isFree) && !used.has(promise.id)) {
      used.add(promise.id);
      return promise;
    }
    const { en, ...others } = promise.action;
    const words =
      slug(en ?? Object.values(others)[0] ?? "")
        .slice(0, 48)
        .replace(/-+$/, "") || "promise";
    const id = free(db, "promise", `${dialogue.id.slice(0, 90).replace(/-+$/, "")}--${words}`, used);
    used.add(id);
    return { ...promise, id };
  });
  return { ...dialogue, promises };
}

const SLUG = /^[a-z0-9][a-z0-9-]{0,149}$/;

/** A dialogue of a series by its number and year, any other by its title and first day. */
function idOf({ series, title, start, timezone }: DatasetDialogue): string {
  const day = firstDay(start, timezone);
  if (series?.number) return `${series.id.slice(0, 120)}-${series.number}-${day.slice(0, 4)}`;
  return `${slug(title.en ?? Object.values(title)[0] ?? "") || "dialogue"}-${day}`;
}

function firstDay(start: string, zone: string): Day {
  return isDay(start) || isMonth(start) ? start : dayInZone(new Date(start), zone);
}

function free(db: Database, noun: "dialogue" | "promise", wanted: string, used = new Set<string>()): string {
  let id = wanted;
  for (let number = 2; used.has(id) || resolveId(db, noun, id) !== null; number += 1)
    id = `${wanted}-${number}`;
  return id;
}

function ownerOf(db: Database, promise: string): string | undefined {
  return db.$client
    .prepare<[string], string>("SELECT dialogue_id FROM promises WHERE id = ?")
    .pluck()
    .get(promise);
}
