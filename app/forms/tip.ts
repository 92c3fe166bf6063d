import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import { followable } from "../domain/followable.ts";
import { LONGEST_TIP, TIP_KINDS, TIP_SETTLEMENTS } from "../domain/tips.ts";
import type { Lang } from "../i18n/locale.ts";
import { messages } from "../i18n/messages.ts";

/** A field that people do not see. Programs that fill in every field fill this one in too. */
export const LEFT_EMPTY = "website";

const FIELDS = ["kind", "text", "url", "contact"] as const;

/** All but line ends and tabs of the characters that no text holds. */
const CONTROLS = /[^\P{Cc}\n\t]/gu;

/** A text as its writer saw it: browsers send line ends as two characters (HTML, "form-associated custom elements"). */
function written(value: string): string {
  return value.replaceAll("\r\n", "\n").replace(CONTROLS, "").toWellFormed().trim();
}

/** The fields named, each once and as text; whatever else was sent is left. */
function only(form: FormData, names: readonly string[]): FormData {
  const kept = new FormData();
  for (const name of names) {
    const value = form.get(name);
    if (typeof value === "string") kept.append(name, value);
  }
  return kept;
}

/** True for a form that a person cannot have filled in. */
export function isFilledByProgram(form: FormData): boolean {
  return form.get(LEFT_EMPTY) !== null && form.get(LEFT_EMPTY) !== "";
}

/** A tip as a reader typed it, or what is wrong with which field, in the page's language. */
export function parseTip(form: FormData, lang: Lang) {
  const { problems } = messages(lang).tips;
  const schema = z.object({
    kind: z.enum(TIP_KINDS, problems.kind),
    text: z
      .string(problems.text)
      .transform(written)
      .pipe(z.string().min(1, problems.text).max(LONGEST_TIP.text, problems.long(LONGEST_TIP.text))),
    url: z
      .string()
      .transform(written)
      .pipe(
        z
          .string()
          .max(LONGEST_TIP.url, problems.url)
          .refine((value) => value === "" || (followable(value) && !/\s/.test(value)), problems.url),
      )
      .transform((value) => value || null)
      .optional(),
    contact: z
      .string()
      .transform(written)
      .pipe(z.string().max(LONGEST_TIP.contact, problems.contact(LONGEST_TIP.contact)))
      .transform((value) => value || null)
      .optional(),
  });
  return parseWithZod(only(form, FIELDS), { schema });
}

/** How an editor settles a tip, with a note if they leave one. */
export function parseSettlement(form: FormData, lang: Lang) {
  const { problems } = messages(lang).tipsDesk;
  const schema = z.object({
    state: z.enum(TIP_SETTLEMENTS, problems.state),
    note: z
      .string()
      .transform(written)
      .pipe(z.string().max(LONGEST_TIP.note, problems.note(LONGEST_TIP.note)))
      .transform((value) => value || null)
      .optional(),
  });
  return parseWithZod(only(form, ["state", "note"]), { schema });
}
