import type { Day } from "../../domain/days.ts";
import { formatDay, formatNumber } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";

interface Props {
  lang: Lang;
  /** Of the page, with its host. */
  address: string;
  /** That the page is of. */
  day: Day;
  /** Of the record. */
  revision: number;
}

/** Under a page on paper alone: where it can be found again, of which day it is, and which state of the record it shows. */
export function PrintFoot({ lang, address, day, revision }: Props) {
  const { shell } = messages(lang);
  return (
    <p className="print-foot">
      <span>{address}</span>
      <span>{shell.printed(formatDay(day, lang), formatNumber(revision, lang))}</span>
    </p>
  );
}
