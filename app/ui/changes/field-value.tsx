import type { ReactNode } from "react";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { tellField } from "../../i18n/values/field.ts";
import type { Reading, Told } from "../../i18n/values/told.ts";
import { Verbatim } from "../records/localized-text.tsx";
import { SourceLink } from "../records/source-link.tsx";
import { NamedLink } from "./named.tsx";

/** A value of a line's document, readable; whatever has no known form stands as it was recorded. */
export function FieldValue({ field, value, reading }: { field: string; value: unknown; reading: Reading }) {
  return <Telling told={tellField(field, value, reading)} lang={reading.lang} />;
}

function Telling({ told, lang }: { told: Told; lang: Lang }): ReactNode {
  if (typeof told === "string") return told;
  switch (told.as) {
    case "text":
      return <Verbatim text={told.text} lang={told.lang} />;
    case "quote":
      return (
        <q className="phrase">
          <Verbatim text={told.text} lang={told.lang} />
        </q>
      );
    case "day":
      return <time dateTime={told.day}>{told.text}</time>;
    case "code":
      return <code>{told.text}</code>;
    case "nothing":
      return <span className="unknown">{told.text}</span>;
    case "named":
      return <NamedLink {...told} page={lang} />;
    case "source":
      return (
        <SourceLink source={told.source} lang={lang} archived={messages(lang).promises.detail.archived} />
      );
    case "languages":
      return (
        <dl className="in-languages">
          {told.texts.map(({ name, tag, text }) => (
            <div key={tag}>
              <dt>{name}</dt>
              <dd>
                <Verbatim text={text} lang={tag} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case "note":
      return (
        <span className="note">
          <Parts parts={told.parts} lang={lang} />
        </span>
      );
    case "parts":
      return <Parts parts={told.parts} lang={lang} />;
    case "list":
      return (
        <ul className="plain-list value-list">
          {told.items.map((item, index) => (
            <li key={index}>
              <Telling told={item} lang={lang} />
            </li>
          ))}
        </ul>
      );
  }
}

function Parts({ parts, lang }: { parts: readonly Told[]; lang: Lang }) {
  return parts.map((part, index) => <Telling key={index} told={part} lang={lang} />);
}
