import { LONGEST_QUERY } from "../../forms/query.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { KeptFields } from "../filters/fields.tsx";
import { urls } from "../urls.ts";

interface Props {
  /** Of the field, one of a kind on the page. */
  id: string;
  typed?: string;
  /** What the search keeps besides the words: filters, the group, the past day. */
  kept: URLSearchParams;
  lang: Lang;
}

/** A field for words and a button; where its script runs, suggestions appear below while somebody types. */
export function SearchForm({ id, typed, kept, lang }: Props) {
  const { search } = messages(lang);
  const { suggest } = search;
  return (
    <search aria-label={search.label}>
      <form
        className="search-form"
        method="get"
        action={urls.search(lang)}
        data-suggestions={urls.suggestions(lang)}
        data-label={suggest.label}
        data-found={suggest.found}
        data-one={suggest.one}
        data-none={suggest.none}
      >
        <label className="visually-hidden" htmlFor={id}>
          {search.label}
        </label>
        <input
          id={id}
          name="q"
          type="search"
          defaultValue={typed}
          placeholder={search.placeholder}
          maxLength={LONGEST_QUERY}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
        />
        <KeptFields params={kept} />
        <button type="submit">{search.submit}</button>
      </form>
    </search>
  );
}
