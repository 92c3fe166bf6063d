import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import { LANGS, type Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";

/** The forms of the way in, each field with what to say where it is wrong. */

const email = (lang: Lang) => {
  const said = messages(lang).entry.problems.email;
  return z.string(said).trim().max(254, said).pipe(z.email(said));
};

/** An e-mail address and a password as typed; neither says which of the two is wrong. */
export function parseSignIn(form: FormData, lang: Lang) {
  const { problems } = messages(lang).entry;
  const schema = z.object({
    email: email(lang),
    password: z.string(problems.missing).max(2_000, problems.missing),
  });
  return parseWithZod(form, { schema });
}

/** Who joins: name, address where it is not fixed, language, and a password typed twice. */
export function parseJoining(
  form: FormData,
  lang: Lang,
  fixed: { email: string | null; name: string | null },
) {
  const { problems } = messages(lang).entry;
  const schema = z
    .object({
      email: fixed.email === null ? email(lang) : z.undefined().catch(undefined),
      name:
        fixed.name === null
          ? z.string(problems.name).trim().min(1, problems.name).max(100, problems.name)
          : z.undefined().catch(undefined),
      lang: z.enum(LANGS).catch(lang),
      password: z.string(problems.missing),
      again: z.string(problems.again),
    })
    .refine(({ password, again }) => password === again, { path: ["again"], message: problems.again });
  return parseWithZod(form, { schema });
}
