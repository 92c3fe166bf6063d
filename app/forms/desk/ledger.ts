import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import { isDay } from "../../domain/days.ts";
import { parseEdtf } from "../../domain/edtf.ts";
import { DEADLINE_REVISIONS } from "../../domain/vocabulary.ts";
import type { Lang } from "../../i18n/locale.ts";
import { ALWAYS, atoms } from "./atoms.ts";

/** The forms by which an editor keeps what stands under a promise: looks, deadlines, statements. */

/** A look; an empty form is one of today that found nothing. */
export function parseCheck(form: FormData, lang: Lang) {
  const { optionalDay, text, line, url } = atoms(lang);
  return parseWithZod(form, {
    schema: z.object({
      on: optionalDay,
      found: z.boolean().default(false),
      noteKo: text,
      noteEn: text,
      url,
      title: line,
      /** Where to go on afterwards: the desk's list, else the promise. */
      back: z.enum(["queue"]).optional(),
    }),
  });
}

/** The day to look again; empty leaves it to the rules. */
export function parseNextCheck(form: FormData, lang: Lang) {
  const { optionalDay } = atoms(lang);
  return parseWithZod(form, { schema: z.object({ next: optionalDay }) });
}

/** Words of a deadline in a language, said on a day, with an editor's own reading where it differs. */
export const deadlineWords = (lang: Lang) => {
  const { line, day, problems } = atoms(lang);
  return {
    phrase: line,
    lang: z.enum(["ko", "en", "ja", "it"]).default("ko"),
    due: z
      .string()
      .trim()
      .max(40, problems.long)
      .refine((value) => parseEdtf(value) !== null, problems.edtf)
      .optional(),
    on: day,
  };
};

/** A correction or an extension of a deadline. */
export function parseDeadline(form: FormData, lang: Lang) {
  const { url, reason, problems } = atoms(lang);
  return parseWithZod(form, {
    schema: z
      .object({
        revises: z.enum(DEADLINE_REVISIONS, problems.revises),
        ...deadlineWords(lang),
        source: url,
        reason,
      })
      .refine(({ phrase, due }) => phrase || due, { path: ["phrase"], message: problems.phrase, ...ALWAYS })
      .refine(({ revises, source }) => revises !== "extension" || source, {
        path: ["source"],
        message: problems.extensionSource,
        ...ALWAYS,
      }),
  });
}

/** A statement of a body or a person. */
export function parseReply(form: FormData, lang: Lang) {
  const { day, text, url, slug, reason, problems } = atoms(lang);
  return parseWithZod(form, {
    schema: z
      .object({ on: day, organization: slug, person: slug, textKo: text, textEn: text, source: url, reason })
      .refine(({ organization, person }) => organization || person, {
        path: ["organization"],
        message: problems.who,
        ...ALWAYS,
      })
      .refine(({ textKo, textEn }) => textKo || textEn, {
        path: [lang === "ko" ? "textKo" : "textEn"],
        message: problems.statement,
        ...ALWAYS,
      }),
  });
}

/** What an address says of a statement that is to be attached, such as one that a reader sent. */
export function typedReply(query: URLSearchParams) {
  const names = ["on", "organization", "person", "textKo", "textEn", "source"] as const;
  const typed: Partial<Record<(typeof names)[number], string>> = {};
  for (const name of names) {
    const text = query.get(name);
    if (text !== null) typed[name] = text.slice(0, 20_000);
  }
  return typed;
}

/** The end of the matter of a statement. */
export function parseClosing(form: FormData, lang: Lang) {
  const { day, reason } = atoms(lang);
  return parseWithZod(form, { schema: z.object({ on: day, reason }) });
}

/** A proposal that is looked at, with what is said to its author. */
export function parseReturn(form: FormData, lang: Lang) {
  const { problems } = atoms(lang);
  return parseWithZod(form, {
    schema: z.object({
      version: z.number().int().positive(),
      comment: z.string(problems.comment).trim().min(1, problems.comment).max(5_000, problems.long),
    }),
  });
}

/** The version of a proposal that was looked at; null where the form does not say. */
export function versionIn(form: FormData): number | null {
  const version = Number(form.get("version"));
  return Number.isInteger(version) && version > 0 ? version : null;
}

const TYPED = ["revises", "phrase", "lang", "on", "due", "source", "reason"] as const;

/** What an address says that was typed into a deadline's form, and its words where they can be read; else as `given`. */
export function typedDeadline(query: URLSearchParams, given: { lang: string; on?: string }) {
  const typed: Partial<Record<(typeof TYPED)[number], string>> = { ...given };
  for (const name of TYPED) {
    const text = query.get(name);
    if (text !== null) typed[name] = text.slice(0, 1_000);
  }
  const schema = z.object({
    phrase: z.string().trim().min(1).nullable(),
    lang: z.string(),
    due: z
      .string()
      .refine((value) => parseEdtf(value) !== null)
      .nullable(),
    on: z.string().refine(isDay),
  });
  const read = schema.safeParse({ ...typed, phrase: typed.phrase || null, due: typed.due || null });
  const words = read.success && (read.data.phrase || read.data.due) ? read.data : null;
  return { typed, words };
}
