import { type Localized, pick } from "../../domain/localized.ts";
import { otherwise } from "../../domain/names.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { languageName } from "../../i18n/values/plain.ts";
import { LocalizedText, Verbatim } from "./localized-text.tsx";

/** Titles of more characters are set smaller: they are sentences. */
const LONG = 80;

/** A record's title in the reader's language, and below it in every other one that is known. */
export function RecordTitle({ title, lang }: { title: Localized; lang: Lang }) {
  const shown = pick(title, lang);
  const others = otherwise(title, lang);
  return (
    <header className="record-title">
      <h1 className={shown.text.length > LONG ? "long-title" : undefined}>
        <LocalizedText value={title} lang={lang} />
      </h1>
      {shown.lang === lang || others.length > 0 ? null : (
        <p className="note">{messages(lang).shell.onlyIn(languageName(shown.lang, lang))}</p>
      )}
      {others.map(({ text, lang: tag }) => (
        <p key={tag} className="other-title">
          <Verbatim text={text} lang={tag} />
        </p>
      ))}
    </header>
  );
}
