import type { Source } from "../../domain/records.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { SourceLink } from "./source-link.tsx";

interface Props {
  sources: readonly Source[];
  lang: Lang;
  /** Says of each source that no archived copy is on record, where none is. */
  saysArchive?: boolean;
}

/** Sources, one a line. */
export function SourceList({ sources, lang, saysArchive = false }: Props) {
  const { detail } = messages(lang).promises;
  return (
    <ul className="sources">
      {sources.map((source) => (
        <li key={source.url}>
          <SourceLink source={source} lang={lang} archived={detail.archived} />
          {saysArchive && !source.archivedUrl ? <span className="note"> — {detail.archivedNone}</span> : null}
        </li>
      ))}
    </ul>
  );
}
