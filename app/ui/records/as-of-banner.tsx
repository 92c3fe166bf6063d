import type { Day } from "../../domain/days.ts";
import { formatDay } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";

interface Props {
  /** The past day that the page shows; null for today, when there is nothing to say. */
  asOf: Day | null;
  lang: Lang;
  /** The page's address as of today. */
  here: string;
  /** In other words, where the day means something else than what was true on it. */
  words?: { asOf: (day: string) => string; asOfLeave: string };
}

/** Says that a page shows a past day, and leads back to today. */
export function AsOfBanner({ asOf, lang, here, words = messages(lang).shell }: Props) {
  if (asOf === null) return null;
  return (
    <p className="as-of" role="note">
      <time dateTime={asOf}>{words.asOf(formatDay(asOf, lang))}</time> <a href={here}>{words.asOfLeave}</a>
    </p>
  );
}
