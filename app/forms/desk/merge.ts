import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";

/** Which record stays, and why the two are one. */
export function parseMerge(form: FormData, lang: Lang) {
  const { problems, merge } = messages(lang).named;
  const schema = z.object({
    into: z.string(merge.missing).trim().min(1, merge.missing).max(200, merge.missing),
    reason: z.string(problems.reason).trim().min(3, problems.reason).max(1_000, problems.long),
  });
  return parseWithZod(form, { schema });
}
