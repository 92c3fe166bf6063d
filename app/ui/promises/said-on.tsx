import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { type Said, saidText, saidWhen } from "../../i18n/said.ts";

/** "said 8 March 2023 at", ready to be followed by the dialogue's name. */
export function SaidOn({ promise, lang }: { promise: Said; lang: Lang }) {
  const text = messages(lang).promises.line.saidAt(saidText(promise, lang));
  return <time dateTime={saidWhen(promise)}>{text}</time>;
}
