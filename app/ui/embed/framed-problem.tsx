import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";

/** What is wrong with the address that was framed; `parameter` names what cannot be read, null for a promise not on record. */
export function FramedProblem({ lang, parameter }: { lang: Lang; parameter: string | null }) {
  const { errors } = messages(lang);
  return (
    <>
      <h1>{parameter ? errors.badRequestTitle : errors.notFoundTitle}</h1>
      <p>{parameter ? errors.badRequestText(parameter) : errors.notFoundText}</p>
    </>
  );
}

/** Its title, for the document's head. */
export function framedProblemTitle(lang: Lang, parameter: string | null): string {
  const { errors } = messages(lang);
  return parameter ? errors.badRequestTitle : errors.notFoundTitle;
}
