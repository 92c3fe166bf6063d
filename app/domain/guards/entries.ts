import type { Day } from "../days.ts";
import { hardDue, type Term } from "../schedule.ts";
import type { LinkKind } from "../vocabulary.ts";
import { type Policy, type Refusal, refusal } from "./refusal.ts";

/** Every reason not to take a check of a promise. Days are local to its dialogue. */
export function checkRefusals(
  saidOn: Day,
  today: Day,
  checkedOn: Day,
  { imported, copied }: Policy,
): Refusal[] {
  if (copied) return [];
  if (checkedOn < saidOn) return [refusal("check_before_promise", "on", { day: checkedOn, saidOn })];
  if (!imported && checkedOn > today) return [refusal("check_in_future", "on", { day: checkedOn, today })];
  return [];
}

/** Every reason not to take a statement, or the end of one: it comes after what it is about (`since`), and by today. */
export function replyRefusals(since: Day, today: Day, on: Day): Refusal[] {
  if (on < since) return [refusal("reply_before_promise", "on", { day: on, since })];
  return on > today ? [refusal("reply_in_future", "on", { day: on, today })] : [];
}

/** Every reason not to take an extension: it is given after the promise, by today, and moves a date to a later one. */
export function extensionRefusals(
  saidOn: Day,
  today: Day,
  before: Pick<Term, "hardness" | "latest">,
  extension: Pick<Term, "hardness" | "latest" | "statedOn">,
  { imported, copied }: Policy,
): Refusal[] {
  if (copied) return [];
  const { statedOn } = extension;
  if (statedOn < saidOn) return [refusal("extension_before_promise", "on", { day: statedOn, saidOn })];
  if (!imported && statedOn > today) return [refusal("extension_in_future", "on", { day: statedOn, today })];
  const [due, moved] = [hardDue(before), hardDue(extension)];
  return due && moved && moved <= due ? [refusal("extension_not_later", "due", { due, moved })] : [];
}

export interface NewLink {
  from: string;
  kind: LinkKind;
  to: string;
}

/**
 * Every reason not to link two promises: one that does not exist, itself, or a circle. `linked` gives the promises that one
 * is already linked to by the same kind.
 */
export function linkRefusals(
  { from, kind, to }: NewLink,
  exists: (id: string) => boolean,
  linked: (id: string) => readonly string[],
): Refusal[] {
  if (from === to) return [refusal("link_to_itself", "to", { kind, to })];
  if (!exists(to)) return [refusal("link_to_unknown", "to", { kind, to })];
  const circle = pathBetween(to, from, linked);
  return circle ? [refusal("link_in_circle", "to", { kind, path: [from, ...circle].join(" → ") })] : [];
}

/** The ids that lead from one promise to another along links, both ends included; null where none do. */
function pathBetween(start: string, end: string, linked: (id: string) => readonly string[]): string[] | null {
  const cameFrom = new Map<string, string | null>([[start, null]]);
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === end) return trail(id, cameFrom);
    for (const next of linked(id)) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, id);
      waiting.push(next);
    }
  }
  return null;
}

function trail(end: string, cameFrom: ReadonlyMap<string, string | null>): string[] {
  const path: string[] = [];
  for (let id: string | null | undefined = end; id; id = cameFrom.get(id)) path.unshift(id);
  return path;
}

/** Every criterion that an assessment counted as met and that a new version of the promise would drop. */
export function criteriaRefusals(kept: readonly string[], counted: readonly string[]): Refusal[] {
  return [...new Set(counted)]
    .filter((key) => !kept.includes(key))
    .map((key) => refusal("criterion_in_use", "criteria", { key }));
}
