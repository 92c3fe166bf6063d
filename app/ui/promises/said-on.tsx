import type { PromiseSummary } from "../../domain/records.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { formatPeriod } from "../../i18n/period.ts";

interface Said {
  saidOn: string;
  dialogue: Pick<PromiseSummary["dialogue"], "precision">;
}

/** The day a promise was said, in EDTF: the month alone where only that is known. */
export function saidWhen({ saidOn, dialogue }: Said): string {
  return dialogue.precision === "month" ? saidOn.slice(0, 7) : saidOn;
}

/** The same in words. */
export function saidText(promise: Said, lang: Lang): string {
  return formatPeriod(saidWhen(promise), lang);
}

/** "said 8 March 2023 at", ready to be followed by the dialogue's name. */
export function SaidOn({ promise, lang }: { promise: Said; lang: Lang }) {
  const text = messages(lang).promises.line.saidAt(saidText(promise, lang));
  return <time dateTime={saidWhen(promise)}>{text}</time>;
}
