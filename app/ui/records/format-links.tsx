import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { addressIn, mediaType, type Representations } from "../../outputs/formats.ts";

/** Links to the same query in every other form that it has. */
export function FormatLinks({ lang, path, query, formats }: Representations & { lang: Lang }) {
  const words = messages(lang).formats;
  return (
    <nav className="formats" aria-label={words.label}>
      <span aria-hidden="true">{words.label}</span>
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <a href={addressIn(format, { path, query })} type={mediaType(format)} rel="alternate">
              {words.names[format]} <small>.{format}</small>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
