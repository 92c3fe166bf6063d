import { type Lack, lacksOf } from "../../domain/lacks.ts";
import type { PromiseDetail } from "../../domain/records.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { formatPeriod } from "../../i18n/period.ts";

/** What the record of a promise lacks, said once; nothing where it lacks nothing. */
export function Lacks({ promise, lang }: { promise: PromiseDetail; lang: Lang }) {
  const { story } = messages(lang);
  const lacks = lacksOf(promise);
  if (lacks.length === 0) return null;
  return (
    <section aria-labelledby="lacks">
      <h2 id="lacks">{story.lacks}</h2>
      <ul className="lacks">
        {lacks.map((lack) => {
          const of = whichLack(lack, lang);
          return (
            <li key={lack.lack}>
              {story.lacking[lack.lack]}
              {of ? <span className="note"> ({of})</span> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Which of them lack it: the assessments by outcome and day, the sources by their number. */
function whichLack(lack: Lack, lang: Lang): string | null {
  const { story, vocabulary } = messages(lang);
  if ("sources" in lack) return story.ofSources(lack.sources.length);
  if (!("assessments" in lack)) return null;
  return lack.assessments
    .map(({ outcome, effectiveOn }) => `${vocabulary.outcome[outcome]}, ${formatPeriod(effectiveOn, lang)}`)
    .join("; ");
}
