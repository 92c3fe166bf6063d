import type { ReactNode } from "react";
import { LANGS, type Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { SearchBox } from "../search/search-box.tsx";
import { urls } from "../urls.ts";
import { Wordmark } from "./wordmark.tsx";

interface Props {
  lang: Lang;
  pathname: string;
  search: string;
}

/** The same page in another language, filters kept; the overview where an address has no language. */
export function inLanguage({ lang, pathname, search }: Props): string {
  const [, first = "", ...rest] = pathname.split("/");
  if (!(LANGS as readonly string[]).includes(first)) return urls.overview(lang);
  return `/${[lang, ...rest].join("/")}${search}`;
}

/**
 * The head of every page: skip link, wordmark, navigation and the switch of languages. `kept` carries the past day that a
 * page is of (`?as_of=…`), so that one can walk through the past; only subscribing leaves it, for a calendar of one past
 * day would never change.
 */
export function SiteHeader({ lang, pathname, search, kept }: Props & { kept: string }) {
  const { shell } = messages(lang);
  const entries = [
    { path: urls.calendar(lang), query: kept, text: shell.calendar },
    { path: urls.dialogues(lang), query: kept, text: shell.dialogues },
    { path: urls.promises(lang), query: kept, text: shell.promises },
    { path: urls.scoreboard(lang), query: kept, text: shell.scoreboard },
    { path: urls.subscribe(lang), query: "", text: shell.subscribe },
  ];
  return (
    <header className="site-header">
      <a className="skip" href="#content">
        {shell.skip}
      </a>
      <a className="wordmark" href={urls.overview(lang) + kept}>
        <Wordmark name={`${shell.wordmark} ${shell.wordmarkOther}`} />
      </a>
      <nav aria-label={shell.navigation}>
        <ul className="site-nav">
          {entries.map(({ path, query, text }) => (
            <li key={path}>
              <a href={path + query} aria-current={currentness(pathname, path)}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {pathname === urls.search(lang) ? null : <SearchBox lang={lang} kept={kept} />}
      <nav className="languages" aria-label={shell.languages}>
        {LANGS.map((each) => {
          const name = messages(each).shell.languageName;
          return each === lang ? (
            <span key={each} lang={each} aria-current="true">
              {name}
            </span>
          ) : (
            <a
              key={each}
              lang={each}
              hrefLang={each}
              rel="alternate"
              href={inLanguage({ lang: each, pathname, search })}
            >
              {name}
            </a>
          );
        })}
      </nav>
    </header>
  );
}

function currentness(pathname: string, href: string): "page" | "true" | undefined {
  if (pathname === href) return "page";
  return pathname.startsWith(`${href}/`) ? "true" : undefined;
}

/**
 * The foot of every page: what this is, how it judges, where the record comes from, and how to report an error. The history leaves the past day that
 * a page is of, for it goes by the day of recording.
 */
export function SiteFooter({ lang, kept, children }: { lang: Lang; kept: string; children?: ReactNode }) {
  const { shell, methodology, series, connections, changes, data } = messages(lang);
  const entries = [
    { href: urls.methodology(lang) + kept, text: methodology.title },
    { href: `${urls.overview(lang)}${kept}#wrong`, text: shell.report },
    { href: urls.allSeries(lang) + kept, text: series.listTitle },
    ...(["organizations", "people", "venues"] as const).map((noun) => ({
      href: urls[noun](lang) + kept,
      text: connections.lists[noun].title,
    })),
    { href: urls.changes(lang), text: changes.footer },
    { href: urls.data(lang), text: data.title },
    { href: urls.accessibility(lang) + kept, text: messages(lang).accessibility.title },
  ];
  return (
    <footer className="site-footer">
      <p>{shell.footerWhat}</p>
      <p>{shell.footerSources}</p>
      <nav aria-label={shell.footerLinks}>
        <ul className="footer-links">
          {entries.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </footer>
  );
}
