import type { ChangeKind, ChangeNames, Named } from "../../domain/changes.ts";
import type { Day } from "../../domain/days.ts";
import { type Localized, pick } from "../../domain/localized.ts";
import type { Source } from "../../domain/records.ts";
import type { Lang } from "../locale.ts";

/**
 * A value of the record as a reader of one language reads it, before any markup: pages, feeds and plain texts show the same.
 * A string is words of ours; everything else says what it is.
 */
export type Told =
  | string
  /** Words of the record as they are; `lang` where it is known and not the reader's. */
  | { as: "text" | "quote"; text: string; lang: string | null }
  | { as: "day"; day: Day; text: string }
  | { as: "code"; text: string }
  | { as: "nothing"; text: string }
  /** What an id is called. */
  | { as: "named"; noun: Named; id: string; text: string; lang: string | null }
  | { as: "source"; source: Source }
  /** A text in every language that it has; `name` is the language's in the reader's. */
  | { as: "languages"; texts: readonly { name: string; tag: string; text: string }[] }
  | { as: "note" | "parts"; parts: readonly Told[] }
  | { as: "list"; items: readonly Told[] };

/** What a value is read with: whose it is, what ids are called, and the reader's language. */
export interface Reading {
  kind: ChangeKind;
  promise: string | null;
  names: ChangeNames;
  lang: Lang;
}

/** A value as a reader reads it; null where it is not of the form that is expected. */
export type Tell = (value: unknown, reading: Reading) => Told | null;

/** A localised text in the reader's language, or in one that exists. */
export function picked(value: Localized, lang: Lang): { as: "text"; text: string; lang: string | null } {
  const { text, lang: found } = pick(value, lang);
  return { as: "text", text, lang: found === lang ? null : found };
}
