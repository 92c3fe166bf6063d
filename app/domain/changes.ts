import type { Day } from "./days.ts";
import type { Localized } from "./localized.ts";

/** What a line of the public history can be about. */
export const CHANGE_KINDS = [
  "dialogue",
  "promise",
  "deadline",
  "assessment",
  "check",
  "link",
  "organization",
  "person",
  "venue",
  "series",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The filters of the history. Days are inclusive days of recording in Asia/Seoul. */
export interface ChangeFilter {
  kind?: ChangeKind;
  dialogue?: string;
  promise?: string;
  from?: Day;
  to?: Day;
}

/** A subject as it stood before or after a change. */
export type ChangeDocument = { readonly [field: string]: unknown };

/** One line of the public history; `recordedAt` is an instant in UTC. */
export interface Change {
  seq: number;
  recordedAt: string;
  author: string;
  kind: ChangeKind;
  id: string;
  dialogue: string | null;
  promise: string | null;
  reason: string | null;
  before: ChangeDocument | null;
  after: ChangeDocument | null;
  previousHash: string;
  hash: string;
}

/** Nouns that documents name by id. */
export const NAMED = ["organization", "person", "venue", "series", "dialogue", "promise"] as const;
export type Named = (typeof NAMED)[number];

/** The record that a line is about: what stands under a promise is about that promise. */
export function subjectOf({ kind, id, promise }: Pick<Change, "kind" | "id" | "promise">): {
  noun: Named;
  id: string;
} {
  if (kind === "deadline" || kind === "assessment" || kind === "check" || kind === "link") {
    return { noun: "promise", id: promise ?? id };
  }
  return { noun: kind, id };
}

/** The fields that say most about a new record of each kind. */
export const MAIN_FIELDS: Readonly<Record<ChangeKind, readonly string[]>> = {
  dialogue: ["title", "time", "status", "hosts"],
  promise: ["action", "quote", "promisors"],
  deadline: ["phrase", "earliest", "latest", "hardness"],
  assessment: ["outcome", "effectiveOn", "summary", "evidence"],
  check: ["checkedOn", "found", "note", "sources"],
  link: ["kind", "to"],
  organization: ["name", "abbreviation"],
  person: ["name"],
  venue: ["name", "city"],
  series: ["name"],
};

/** What the ids in some lines are called today, by noun and id; criteria by `promise#key`. */
export type ChangeNames = Readonly<Record<Named | "criterion", Readonly<Record<string, Localized>>>>;

export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** The fields that differ, in the order of the later document. A field that is not there and one without value are equal. */
export function changedFields(before: ChangeDocument | null, after: ChangeDocument | null): FieldChange[] {
  const fields = new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})]);
  return [...fields]
    .map((field) => ({ field, before: before?.[field] ?? null, after: after?.[field] ?? null }))
    .filter((each) => !same(each.before, each.after));
}

/**
 * Of two lists, what only one of them has, and how many entries are in both; of two localised texts, the languages that
 * differ. The values themselves where they are neither, or lists that differ only in order.
 */
export function onlyDifferent(
  before: unknown,
  after: unknown,
): { before: unknown; after: unknown; unchanged: number } {
  if (isLocalized(before) && isLocalized(after)) {
    const differs = ([lang]: [string, string]) => before[lang] !== after[lang];
    const only = (value: Localized) => Object.fromEntries(Object.entries(value).filter(differs));
    return { before: only(before), after: only(after), unchanged: 0 };
  }
  if (!Array.isArray(before) || !Array.isArray(after)) return { before, after, unchanged: 0 };
  const gone = before.filter((each) => !after.some((other) => same(each, other)));
  const come = after.filter((each) => !before.some((other) => same(each, other)));
  if (gone.length === 0 && come.length === 0) return { before, after, unchanged: 0 };
  return { before: gone, after: come, unchanged: after.length - come.length };
}

/** A text by BCP 47 tags: documents have no other objects of texts whose keys look like those. */
function isLocalized(value: unknown): value is Localized {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([tag, text]) => typeof text === "string" && /^[a-z]{2,3}(-[A-Za-z0-9-]+)?$/.test(tag),
  );
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
