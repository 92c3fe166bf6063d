import { type Localized, pick } from "../../domain/localized.ts";
import type { Lang } from "../../i18n/locale.ts";
import { Marked } from "./sought.tsx";

interface Props {
  value: Localized | null | undefined;
  lang: Lang;
}

/**
 * A text of the record in the reader's language, or in one that exists, marked with `lang`. Isolated, so that a bidi
 * control inside it cannot turn the words around it.
 */
export function LocalizedText({ value, lang }: Props) {
  const picked = pick(value, lang);
  return <Verbatim text={picked.text} lang={picked.lang === lang ? null : picked.lang} />;
}

/** A text of the record as it is, isolated; `lang` where its language is known and not the page's. */
export function Verbatim({ text, lang }: { text: string; lang?: string | null }) {
  return (
    <bdi dir="auto" lang={lang ?? undefined}>
      <Marked text={text} />
    </bdi>
  );
}

/** The text as a plain string, for titles and descriptions. */
export function plain(value: Localized | null | undefined, lang: Lang): string {
  return pick(value, lang).text;
}
