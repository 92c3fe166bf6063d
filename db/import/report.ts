import type { Saved } from "../record/history.ts";

export type Noun =
  | "organizations"
  | "people"
  | "venues"
  | "series"
  | "dialogues"
  | "promises"
  | "deadlines"
  | "assessments"
  | "checks"
  | "links";
/** How many of each noun an import created, changed and left as they were. */
export type ImportReport = Record<Noun, Record<Saved, number>>;

/** What counts one written noun. */
export type Count = (noun: Noun, saved: Saved) => void;

/** A report that has counted nothing yet. */
export function emptyReport(): ImportReport {
  const nouns = [
    "organizations",
    "people",
    "venues",
    "series",
    "dialogues",
    "promises",
    "deadlines",
    "assessments",
    "checks",
    "links",
  ] as const;
  return Object.fromEntries(
    nouns.map((noun) => [noun, { created: 0, changed: 0, unchanged: 0 }]),
  ) as ImportReport;
}
