import { hardDue } from "../../../domain/schedule.ts";
import type { StatedTerm } from "../../../domain/stated-term.ts";
import { formatDay } from "../../../i18n/dates.ts";
import { readingText } from "../../../i18n/deadline-reading.ts";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";

/** What the words of a deadline are read as, before they are stored. */
export function TermInWords({ term, lang }: { term: StatedTerm | null; lang: Lang }) {
  const { deskPromises, vocabulary } = messages(lang);
  const { deadline: texts } = deskPromises;
  const due = term && hardDue(term);
  return (
    <output className="term-in-words" aria-live="polite">
      {term && (
        <>
          <strong>
            {texts.read}: {readingText(term, lang)}
          </strong>
          {due ? ` · ${texts.lastDay(formatDay(due, lang))}` : null}
          <span className="note">
            {vocabulary.hardness[term.hardness]}, {texts.readBy[term.basis]}.{" "}
            {term.ruleId?.startsWith("unknown") ? texts.unread : vocabulary.hardnessMeaning[term.hardness]}
          </span>
        </>
      )}
    </output>
  );
}
