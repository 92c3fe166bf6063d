import { type Localized, pick } from "../../domain/localized.ts";
import type { Lang } from "../../i18n/locale.ts";
import { LocalizedText, Verbatim } from "./localized-text.tsx";

/** A record's title in the reader's language, and below it in every other one that is known. */
export function RecordTitle({ title, lang }: { title: Localized; lang: Lang }) {
  const shown = pick(title, lang);
  const others = Object.entries(title).filter(([tag, text]) => tag !== shown.lang && text);
  return (
    <header className="record-title">
      <h1>
        <LocalizedText value={title} lang={lang} />
      </h1>
      {others.map(([tag, text]) => (
        <p key={tag} className="other-title">
          <Verbatim text={text} lang={tag} />
        </p>
      ))}
    </header>
  );
}
