import type { PastName } from "../../domain/connections.ts";
import { type Localized, pick } from "../../domain/localized.ts";
import { unlike } from "../../domain/names.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { LocalizedText } from "../records/localized-text.tsx";

interface Props {
  name: Localized;
  past: readonly PastName[];
  lang: Lang;
}

/** Names that a series had before, the latest first; nothing where it always read the same in the reader's language. */
export function FormerNames({ name, past, lang }: Props) {
  const texts = past.map((each) => ({ ...each, text: pick(each.name, lang).text }));
  const former = unlike(texts, [pick(name, lang).text]);
  if (former.length === 0) return null;
  return (
    <p className="note">
      {messages(lang).rhythm.former}{" "}
      {former.map((each, index) => (
        <span key={each.until}>
          {index > 0 ? ", " : null}
          <LocalizedText value={each.name} lang={lang} />
        </span>
      ))}
    </p>
  );
}
