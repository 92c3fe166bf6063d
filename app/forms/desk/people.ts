import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import { ROLES } from "../../domain/vocabulary.ts";
import { LANGS, type Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { email } from "./entry.ts";

/** The forms about people at the desk, each field with what to say where it is wrong. */

/** One's own name and language. */
export function parseProfile(form: FormData, lang: Lang) {
  const { problems } = messages(lang).entry;
  const schema = z.object({
    name: z.string(problems.name).trim().min(1, problems.name).max(100, problems.name),
    lang: z.enum(LANGS).catch(lang),
  });
  return parseWithZod(form, { schema });
}

/** One's present password, and a new one typed twice. */
export function parsePasswordChange(form: FormData, lang: Lang) {
  const { problems } = messages(lang).entry;
  const schema = z
    .object({
      present: z.string(problems.missing).max(2_000, problems.missing),
      next: z.string(problems.missing),
      again: z.string(problems.again),
    })
    .refine(({ next, again }) => next === again, { path: ["again"], message: problems.again });
  return parseWithZod(form, { schema });
}

/** Whom to invite, and as what. */
export function parseInvitation(form: FormData, lang: Lang) {
  const { invite } = messages(lang).team;
  const schema = z.object({ email: email(lang), role: z.enum(ROLES, invite.roleMissing) });
  return parseWithZod(form, { schema });
}

/** A role out of a form, or null for what is none. */
export function readRole(form: FormData) {
  return z.enum(ROLES).safeParse(form.get("role")).data ?? null;
}
