import { useLocation } from "@remix-run/react";
import { LANGS, type Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";

/** The way in, in another language. */
export function EntryLanguages({ lang }: { lang: Lang }) {
  const { pathname, search } = useLocation();
  return (
    <nav className="languages" aria-label={messages(lang).shell.languages}>
      {LANGS.map((each) => {
        if (each === lang) {
          return (
            <span key={each} lang={each} aria-current="true">
              {messages(each).shell.languageName}
            </span>
          );
        }
        const query = new URLSearchParams(search);
        query.set("lang", each);
        return (
          <a key={each} href={`${pathname}?${query}`} lang={each} hrefLang={each}>
            {messages(each).shell.languageName}
          </a>
        );
      })}
    </nav>
  );
}
