import type { Localized } from "../../domain/localized.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { LocalizedText } from "../records/localized-text.tsx";

/** Names that a series had before, the latest first; nothing where it always had the same. */
export function FormerNames({ names, lang }: { names: readonly Localized[]; lang: Lang }) {
  if (names.length === 0) return null;
  return (
    <p className="note">
      {messages(lang).rhythm.former}{" "}
      {names.map((name, index) => (
        <span key={JSON.stringify(name)}>
          {index > 0 ? ", " : null}
          <LocalizedText value={name} lang={lang} />
        </span>
      ))}
    </p>
  );
}
