import type { DialogueSummary, DialogueTime } from "../../domain/records.ts";
import { formatDays, formatMonth } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { LocalizedText, Verbatim } from "../records/localized-text.tsx";
import { FoundInOther } from "../records/sought.tsx";
import { urls } from "../urls.ts";

/** One dialogue in a list: when, what, who called it, where, and how many promises. The element around it is the caller's. */
export function DialogueLine({
  dialogue,
  lang,
  search = "",
}: {
  dialogue: DialogueSummary;
  lang: Lang;
  search?: string;
}) {
  const { dialogues, vocabulary } = messages(lang);
  const city = dialogue.venue?.city ?? dialogue.place?.city;
  return (
    <div className="dialogue-line">
      <p className="dialogue-line-when">
        <time dateTime={dialogue.time.start}>{formatWhen(dialogue.time, lang)}</time>
      </p>
      <div>
        <p className="dialogue-line-title">
          <a href={urls.dialogue(lang, dialogue.id) + search}>
            <LocalizedText value={dialogue.title} lang={lang} />
          </a>
          {dialogue.status === "held" ? null : (
            <>
              {" "}
              <strong className={`status status-${dialogue.status}`}>
                {vocabulary.status[dialogue.status]}
              </strong>
            </>
          )}
        </p>
        <FoundInOther value={dialogue.title} lang={lang} />
        <p className="dialogue-line-facts">
          {dialogue.hosts.map((host) => (
            <span key={host.id}>
              <a href={urls.organization(lang, host.id) + search}>
                <LocalizedText value={host.name} lang={lang} />
              </a>
            </span>
          ))}
          {city ? (
            <span>
              <Verbatim text={city} />
            </span>
          ) : null}
          {dialogue.promiseCount > 0 ? <span>{dialogues.line.promises(dialogue.promiseCount)}</span> : null}
        </p>
      </div>
    </div>
  );
}

/** The days alone, or the month; the hour and its zone stand on the dialogue's own page. */
function formatWhen({ precision, day, lastDay }: DialogueTime, lang: Lang): string {
  return precision === "month" ? formatMonth(day.slice(0, 7), lang) : formatDays(day, lastDay, lang);
}
