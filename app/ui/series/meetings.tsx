import type { DialogueSummary } from "../../domain/records.ts";
import { formatDialogueTime } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { LocalizedText } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";

interface Props {
  next: DialogueSummary | null;
  latest: DialogueSummary | null;
  lang: Lang;
  /** Carries a past day into the links: `?as_of=…`, or nothing. */
  search: string;
}

/** The next dialogue of a series on the calendar, and the latest; where there is none, it says so. */
export function Meetings({ next, latest, lang, search }: Props) {
  const { series } = messages(lang);
  return (
    <dl className="facts facts-tight">
      <div>
        <dt>{series.next}</dt>
        <dd>{next ? <Meeting dialogue={next} lang={lang} search={search} /> : series.nextNone}</dd>
      </div>
      <div>
        <dt>{series.latest}</dt>
        <dd>{latest ? <Meeting dialogue={latest} lang={lang} search={search} /> : series.latestNone}</dd>
      </div>
    </dl>
  );
}

function Meeting({ dialogue, lang, search }: { dialogue: DialogueSummary; lang: Lang; search: string }) {
  const { venue, place, time } = dialogue;
  const city = venue?.city ?? place?.city;
  return (
    <>
      <time dateTime={time.start}>{formatDialogueTime(time, lang)}</time>
      {", "}
      <a href={urls.dialogue(lang, dialogue.id) + search}>
        <LocalizedText value={dialogue.title} lang={lang} />
      </a>
      {venue ? (
        <>
          {", "}
          <a href={urls.venue(lang, venue.id) + search}>
            <LocalizedText value={venue.name} lang={lang} />
          </a>
        </>
      ) : null}
      {city ? (
        <>
          {", "}
          <bdi dir="auto">{city}</bdi>
        </>
      ) : null}
    </>
  );
}
