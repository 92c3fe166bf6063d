import type { Figure } from "../../domain/scoreboard.ts";
import { promiseParams } from "../../forms/promise-filter.ts";
import { formatNumber } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { joined } from "../filters/list-links.ts";
import { urls } from "../urls.ts";

interface Props {
  figure: Figure;
  lang: Lang;
  /** Parameters that every link carries on. */
  kept: URLSearchParams;
  /** With its counter, as it stands in a sentence. */
  inWords?: boolean;
  /** What is counted, for those who hear the number alone. */
  label?: string;
}

/** A count that leads to exactly the promises it counts; a plain nought where there are none to lead to. */
export function FigureLink({ figure: { count, filter }, lang, kept, inWords = false, label }: Props) {
  const number = formatNumber(count, lang);
  const text = inWords ? messages(lang).scoreboard.count(number) : number;
  if (count === 0) return <span className="nought">{text}</span>;
  return (
    <a
      href={urls.promises(lang, joined(promiseParams(filter), kept))}
      aria-label={label && `${text}, ${label}`}
    >
      {text}
    </a>
  );
}
