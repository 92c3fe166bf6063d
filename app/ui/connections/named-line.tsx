import { Fragment, type ReactNode } from "react";
import type { Localized } from "../../domain/localized.ts";
import { otherwise } from "../../domain/names.ts";
import { formatMonth } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { LocalizedText, Verbatim } from "../records/localized-text.tsx";

interface Props {
  item: { name: Localized; dialogues: number; promises: number; lastDay: string };
  href: string;
  before?: ReactNode[] | undefined;
  among?: ReactNode[] | undefined;
  lang: Lang;
}

/** One organisation, person or venue in a list: its names, and how much of the record it has a part in. */
export function NamedLine({ item, href, before = [], among = [], lang }: Props) {
  const { line } = messages(lang).connections;
  const { name, dialogues, promises, lastDay } = item;
  const facts = [
    ...before,
    ...(dialogues > 0 ? [line.dialogues(dialogues)] : []),
    ...among,
    ...(promises > 0 ? [line.promises(promises)] : []),
    <time key="latest" dateTime={lastDay.slice(0, 7)}>
      {line.latest(formatMonth(lastDay.slice(0, 7), lang))}
    </time>,
  ];
  return (
    <>
      <p className="dialogue-line-title">
        <a href={href}>
          <LocalizedText value={name} lang={lang} />
        </a>
        {otherwise(name, lang).map(({ text, lang: tag }) => (
          <Fragment key={tag}>
            {" "}
            <small className="note other-name">
              <Verbatim text={text} lang={tag} />
            </small>
          </Fragment>
        ))}
      </p>
      <p className="dialogue-line-facts">
        {facts.map((fact, index) => (
          <span key={index}>{fact}</span>
        ))}
      </p>
    </>
  );
}
