import { Form, NavLink } from "@remix-run/react";
import type { Localized } from "../../domain/localized.ts";
import { CORRECTABLE, type Correctable } from "../../domain/named.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { LocalizedText } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";

interface Props {
  lang: Lang;
  kind: Correctable;
  q: string;
  names: { id: string; name: Localized; abbreviation: string | null }[];
}

/** Whoever and whatever the record names, to be found by a part of a name. */
export function NamedList({ lang, kind, q, names }: Props) {
  const { named } = messages(lang);
  return (
    <article>
      <h1>{named.title}</h1>
      <p className="lead">{named.lead}</p>
      <nav aria-label={named.title}>
        <ul className="site-nav">
          {CORRECTABLE.map((each) => (
            <li key={each}>
              <NavLink to={urls.desk.names(each)}>{named.kinds[each]}</NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <Form role="search" className="desk-find">
        <label htmlFor="q">{named.findLabel}</label>
        <input id="q" name="q" type="search" defaultValue={q} key={kind} />
        <button type="submit">{named.find}</button>
      </Form>
      {names.length === 0 ? (
        <p className="nothing">{named.none}</p>
      ) : (
        <ul className="lines">
          {names.map(({ id, name, abbreviation }) => (
            <li key={id}>
              <a href={urls.desk.name(kind, id)}>
                <LocalizedText value={name} lang={lang} />
              </a>{" "}
              {abbreviation && <span>({abbreviation})</span>} <code>{id}</code>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
