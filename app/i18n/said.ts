import type { PromiseSummary } from "../domain/records.ts";
import type { Lang } from "./locale.ts";
import { formatPeriod } from "./period.ts";

/** What the day of a promise is told from. */
export interface Said {
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
