import type { DialogueSummary } from "../../domain/records.ts";
import { formatDialogueTime } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { LocalizedText } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";

interface Props {
  previous: DialogueSummary | null;
  next: DialogueSummary | null;
  lang: Lang;
  search: string;
}

/** The dialogues of the series just before and after this one; an end of the series is said. */
export function Neighbours({ previous, next, lang, search }: Props) {
  const { detail } = messages(lang).dialogues;
  return (
    <nav className="neighbours" aria-labelledby="neighbours">
      <h2 id="neighbours">{detail.neighbours}</h2>
      <dl>
        <Neighbour
          word={detail.previous}
          dialogue={previous}
          rel="prev"
          end={detail.firstInSeries}
          lang={lang}
          search={search}
        />
        <Neighbour
          word={detail.next}
          dialogue={next}
          rel="next"
          end={detail.lastInSeries}
          lang={lang}
          search={search}
        />
      </dl>
    </nav>
  );
}

function Neighbour(props: {
  word: string;
  dialogue: DialogueSummary | null;
  rel: "prev" | "next";
  end: string;
  lang: Lang;
  search: string;
}) {
  const { word, dialogue, rel, end, lang, search } = props;
  return (
    <div>
      <dt>{word}</dt>
      <dd>
        {dialogue ? (
          <>
            <a rel={rel} href={urls.dialogue(lang, dialogue.id) + search}>
              <LocalizedText value={dialogue.title} lang={lang} />
            </a>{" "}
            <time dateTime={dialogue.time.start}>{formatDialogueTime(dialogue.time, lang)}</time>
          </>
        ) : (
          <span className="unknown">{end}</span>
        )}
      </dd>
    </div>
  );
}
