import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { addressIn, FORMATS_OF, mediaType } from "../../outputs/formats.ts";
import { CATALOGUE, examplePath } from "../../outputs/openapi/catalogue.ts";
import { TermsTable } from "./terms-table.tsx";

/** Every list and item with the forms that it has, each an example that works. */
export function FormsTable({ lang }: { lang: Lang }) {
  const { data, formats: words } = messages(lang);
  const nouns = Object.keys(CATALOGUE) as (keyof typeof CATALOGUE)[];
  const terms = nouns.map((noun) => {
    const path = `/${lang}${examplePath(CATALOGUE[noun])}`;
    return {
      key: noun,
      name: data.lists[noun],
      meaning: (
        <>
          <code>
            /{lang}
            {CATALOGUE[noun].path}
          </code>
          <ul className="forms">
            {FORMATS_OF[noun].map((format) => (
              <li key={format}>
                <a href={addressIn(format, { path, query: "" })} type={mediaType(format)}>
                  {words.names[format]} <small>.{format}</small>
                </a>
              </li>
            ))}
          </ul>
        </>
      ),
    };
  });
  return <TermsTable terms={terms} labelledBy="lists-title" headings={[data.list, data.forms]} />;
}
