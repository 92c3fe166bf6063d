import type { DialogueSummary } from "../../domain/records.ts";
import { areApart } from "../../domain/unrecorded.ts";
import { formatDialogueTime } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { LocalizedText } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";

interface Props {
  previous: DialogueSummary | null;
  next: DialogueSummary | null;
  /** The number of this dialogue in its series, where it is known. */
  number: number | null;
  lang: Lang;
  search: string;
}

/**
 * The dialogues of the series on record before and after this one; an end of the series is said, and so is it where, by their
 * numbers, others that are not on record lie between.
 */
export function Neighbours({ previous, next, number, lang, search }: Props) {
  const { detail } = messages(lang).dialogues;
  const called = (other: DialogueSummary | null, word: string, onRecord: (n: number) => string) => {
    const its = other?.series?.number ?? null;
    return its !== null && areApart(number, its) ? onRecord(its) : word;
  };
  return (
    <nav className="neighbours" aria-labelledby="neighbours">
      <h2 id="neighbours">{detail.neighbours}</h2>
      <dl>
        <Neighbour
          word={called(previous, detail.previous, detail.previousOnRecord)}
          dialogue={previous}
          rel="prev"
          end={detail.firstInSeries}
          lang={lang}
          search={search}
        />
        <Neighbour
          word={called(next, detail.next, detail.nextOnRecord)}
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
