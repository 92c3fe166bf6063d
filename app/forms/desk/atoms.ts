import { z } from "zod";
import { isDay } from "../../domain/days.ts";
import { followable } from "../../domain/followable.ts";
import type { Localized } from "../../domain/localized.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";

/** Parts that the forms about a promise share; what is left empty is undefined. */
export function atoms(lang: Lang) {
  const { problems } = messages(lang).deskPromises;
  const line = z.string().trim().max(1_000, problems.long).optional();
  return {
    problems,
    line,
    text: z.string().trim().max(20_000, problems.long).optional(),
    day: z.string(problems.day).trim().refine(isDay, problems.day),
    optionalDay: z.string().trim().refine(isDay, problems.day).optional(),
    url: z
      .string()
      .trim()
      .max(2_000, problems.long)
      .refine((value) => followable(value) !== null && !/\s/.test(value), problems.url)
      .optional(),
    reason: z.string(problems.publicReason).trim().min(1, problems.publicReason).max(1_000, problems.long),
    slug: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,149}$/)
      .optional(),
    /** An id that the form was given when it was opened. */
    token: z.string().regex(/^[\w-]{8,64}$/),
  };
}

/** For a rule about several fields: it is asked also where another field is wrong, so that everything is told at once. */
export const ALWAYS = { when: () => true };

/** A text in the languages in which it was typed; null where it was in none. */
export function localizedOf(texts: { ko?: string | undefined; en?: string | undefined }): Localized | null {
  const typed = Object.entries(texts).flatMap(([tag, text]) => (text ? [[tag, text] as const] : []));
  return typed.length > 0 ? Object.fromEntries(typed.sort(([a], [b]) => (a < b ? -1 : 1))) : null;
}

/** The id in what was typed: the id itself, or the address of a promise's page. */
export function promiseIdIn(typed: string | undefined): string | null {
  if (!typed) return null;
  return /\/promises\/([a-z0-9-]+)/.exec(typed)?.[1] ?? typed.trim();
}
