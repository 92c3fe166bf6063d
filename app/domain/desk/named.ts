import type { Localized } from "../localized.ts";
import type { NameFields } from "./dialogue-fields.ts";

/** What the dialogue form names. */
export const NAME_KINDS = ["organization", "person", "venue", "series"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Something that the record has. */
export interface Known {
  id: string;
  name: Localized;
  abbreviation: string | null;
}

/** What a typed name means: one thing, something new, or what an editor must choose of. */
export type Meant = { is: "known"; known: Known } | { is: "new" } | { is: "open"; choices: Known[] };

/** Finds what typed names mean in the record. */
export interface Directory {
  find(kind: NameKind, given: NameFields): Meant;
  /** What has exactly one of these names. */
  sameName(kind: NameKind, name: Localized): Known[];
  isTaken(kind: NameKind, id: string): boolean;
}

/** A typed name with the language that its script is of: Korean where there is Hangul, else English. */
export function asTyped({ name, other }: NameFields): Localized {
  const lang = /\p{Script=Hangul}/u.test(name) ? "ko" : "en";
  const rest = lang === "ko" ? "en" : "ko";
  return {
    ...(name.trim() ? { [lang]: name.trim() } : {}),
    ...(other.trim() ? { [rest]: other.trim() } : {}),
  };
}
