import { isDay } from "../../domain/days.ts";
import type { DialogueTime } from "../../domain/records.ts";
import { formatDay, formatDialogueTime, formatNumber } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { Verbatim } from "../records/localized-text.tsx";
import type { Show } from "./field-value.tsx";

/** Texts, days, numbers and words of a vocabulary. */

export function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** A localised text in every language it has, each named. */
export const showInEveryLanguage: Show = (value, { lang }) => {
  if (!isRecord(value)) return null;
  const texts = Object.entries(value).filter((each): each is [string, string] => typeof each[1] === "string");
  if (texts.length === 0) return null;
  return (
    <dl className="in-languages">
      {texts.map(([tag, text]) => (
        <div key={tag}>
          <dt>{languageName(tag, lang)}</dt>
          <dd>
            <Verbatim text={text} lang={tag} />
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** A language's name in the reader's language; the tag where it names none. */
export function languageName(tag: string, lang: Lang): string {
  try {
    return new Intl.DisplayNames([lang], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

export const showLanguage: Show = (value, { lang }) =>
  typeof value === "string" ? languageName(value, lang) : null;

export const showRegion: Show = (value, { lang }) => {
  if (typeof value !== "string") return null;
  try {
    return new Intl.DisplayNames([lang], { type: "region" }).of(value) ?? value;
  } catch {
    return value;
  }
};

export const showDay: Show = (value, { lang }) =>
  typeof value === "string" && isDay(value) ? <time dateTime={value}>{formatDay(value, lang)}</time> : null;

/** A day, month or year in words; any other EDTF as it is. */
export const showEdtf: Show = (value, { lang }) => {
  if (typeof value !== "string") return null;
  const text = isDay(value) || /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value) ? formatPeriod(value, lang) : value;
  return text === value && !/^\d{4}$/.test(value) ? <code>{value}</code> : text;
};

/** A position counts from 0; readers count from 1. */
export const showNumber: Show = (value, { lang }) =>
  typeof value === "number" ? formatNumber(value + 1, lang) : null;

export const showTime: Show = (value, { lang }) => {
  if (!isRecord(value)) return null;
  try {
    return formatDialogueTime(value as unknown as DialogueTime, lang);
  } catch {
    return null;
  }
};

type Vocabulary = "status" | "precision" | "hardness" | "basis" | "outcome" | "strength" | "linkTo";

/** A word of a vocabulary as readers know it. */
export function showWord(name: Vocabulary | "revision" | "approval"): Show {
  return (value, { lang }) => {
    const { vocabulary, changes } = messages(lang);
    const words: Readonly<Record<string, string>> =
      name === "revision" || name === "approval" ? changes.values[name] : vocabulary[name];
    return typeof value === "string" && Object.hasOwn(words, value) ? (words[value] ?? null) : null;
  };
}
