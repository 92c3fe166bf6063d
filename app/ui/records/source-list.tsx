import type { Source } from "../../domain/records.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { SourceLink } from "./source-link.tsx";

interface Props {
  sources: readonly Source[];
  lang: Lang;
}

/** Sources, one a line. */
export function SourceList({ sources, lang }: Props) {
  const { detail } = messages(lang).promises;
  return (
    <ul className="sources">
      {sources.map((source) => (
        <li key={source.url}>
          <SourceLink source={source} lang={lang} archived={detail.archived} />
        </li>
      ))}
    </ul>
  );
}
