import { HOME_ZONE, isDay } from "../../domain/days.ts";
import type { Localized } from "../../domain/localized.ts";
import type { DialogueTime } from "../../domain/records.ts";
import { countryName } from "../country.ts";
import { formatDay, formatDialogueTime, formatInstants, formatNumber } from "../dates.ts";
import type { Lang } from "../locale.ts";
import { messages } from "../messages.ts";
import { formatPeriod } from "../period.ts";
import { picked, type Tell } from "./told.ts";

/** Texts, days, numbers and words of a vocabulary. */

export function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** A localised text in every language it has, each named. */
export const tellInEveryLanguage: Tell = (value, { lang }) => {
  const texts = textsOf(value);
  if (texts.length === 0) return null;
  return {
    as: "languages",
    texts: texts.map(([tag, text]) => ({ name: languageName(tag, lang), tag, text })),
  };
};

/** A localised text in the reader's language alone, or in one that exists. */
export const tellInOneLanguage: Tell = (value, { lang }) =>
  textsOf(value).length > 0 ? picked(value as Localized, lang) : null;

function textsOf(value: unknown): [string, string][] {
  if (!isRecord(value)) return [];
  return Object.entries(value).filter((each): each is [string, string] => typeof each[1] === "string");
}

/** A language's name in the reader's language; the tag where it names none. */
export function languageName(tag: string, lang: Lang): string {
  try {
    return new Intl.DisplayNames([lang], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

export const tellLanguage: Tell = (value, { lang }) =>
  typeof value === "string" ? languageName(value, lang) : null;

export const tellRegion: Tell = (value, { lang }) =>
  typeof value === "string" ? countryName(value, lang) : null;

export const tellDay: Tell = (value, { lang }) =>
  typeof value === "string" && isDay(value) ? { as: "day", day: value, text: formatDay(value, lang) } : null;

/** A day, month or year in words; any other EDTF as it is. */
export const tellEdtf: Tell = (value, { lang }) => {
  if (typeof value !== "string") return null;
  const text = isDay(value) || /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value) ? formatPeriod(value, lang) : value;
  return text === value && !/^\d{4}$/.test(value) ? { as: "code", text: value } : text;
};

/** A position counts from 0; readers count from 1. */
export const tellNumber: Tell = (value, { lang }) =>
  typeof value === "number" ? formatNumber(value + 1, lang) : null;

export const tellTime: Tell = (value, { lang }) => {
  if (!isRecord(value)) return null;
  try {
    return formatDialogueTime(value as unknown as DialogueTime, lang);
  } catch {
    return null;
  }
};

/** When something was to begin: a day, a month, or an instant, which stands without its zone and is told in Asia/Seoul. */
export const tellStart: Tell = (value, reading) => {
  const isInstant = typeof value === "string" && value.includes("T") && !Number.isNaN(Date.parse(value));
  return isInstant ? formatInstants(value, null, HOME_ZONE, reading.lang) : tellEdtf(value, reading);
};

type Vocabulary =
  | "editorial"
  | "status"
  | "precision"
  | "hardness"
  | "basis"
  | "outcome"
  | "strength"
  | "linkTo";

/** A word of a vocabulary as readers know it. */
export function tellWord(name: Vocabulary | "revision" | "approval"): Tell {
  return (value, { lang }) => {
    const { vocabulary, changes } = messages(lang);
    const words: Readonly<Record<string, string>> =
      name === "revision" || name === "approval" ? changes.values[name] : vocabulary[name];
    return typeof value === "string" && Object.hasOwn(words, value) ? (words[value] ?? null) : null;
  };
}
