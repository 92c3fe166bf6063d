import type { PromiseSummary } from "../../domain/records.ts";
import { formatDay, formatMonth } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";

/** "said 8 March 2023 at", ready to be followed by the dialogue's name; the month alone where only that is known. */
export function SaidOn({ promise, lang }: { promise: PromiseSummary; lang: Lang }) {
  const { saidOn, dialogue } = promise;
  const month = dialogue.precision === "month";
  const when = month ? saidOn.slice(0, 7) : saidOn;
  const text = month ? formatMonth(when, lang) : formatDay(when, lang);
  return <time dateTime={when}>{messages(lang).promises.line.saidAt(text)}</time>;
}
