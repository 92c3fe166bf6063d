import type { Lang } from "../i18n/locale.ts";
import { messages } from "../i18n/messages.ts";
import { LONGEST, type PasswordProblem, SHORTEST } from "./passwords.ts";

/** Why a password is not taken, in a sentence. */
export function passwordWording(problem: PasswordProblem, lang: Lang): string {
  const { problems } = messages(lang).entry;
  if (problem === "short") return problems.short(SHORTEST);
  return problem === "long" ? problems.long(LONGEST) : problems[problem];
}
