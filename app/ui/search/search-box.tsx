import type { Lang } from "../../i18n/locale.ts";
import { SearchForm } from "./search-form.tsx";

/** The search of every page's head; `kept` carries the past day that the page is of (`?as_of=…`). */
export function SearchBox({ lang, kept }: { lang: Lang; kept: string }) {
  return (
    <div className="search-box">
      <SearchForm id="search-box" kept={new URLSearchParams(kept)} lang={lang} />
    </div>
  );
}
