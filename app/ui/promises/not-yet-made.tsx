import type { PromiseDetail } from "../../domain/records.ts";
import { formatDay } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { saidText, saidWhen } from "../../i18n/said.ts";
import { LocalizedText } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";

/** Says that a promise had not been made on `promise.today`, and when and where it was. */
export function NotYetMade({ promise, lang }: { promise: PromiseDetail; lang: Lang }) {
  const { story } = messages(lang);
  const { dialogue, today } = promise;
  const said = dialogue.precision === "month" ? story.notYetSaidIn : story.notYetSaid;
  return (
    <>
      <p className="state-line">{story.notYet(formatDay(today, lang))}</p>
      <p>
        <time dateTime={saidWhen(promise)}>{said(saidText(promise, lang))}</time>{" "}
        <a href={urls.dialogue(lang, dialogue.id)}>
          <LocalizedText value={dialogue.title} lang={lang} />
        </a>
      </p>
    </>
  );
}
