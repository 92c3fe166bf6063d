import { HOME_ZONE } from "../../domain/days.ts";
import type { DialogueDetail, DialogueTime } from "../../domain/records.ts";
import { countryName } from "../../i18n/country.ts";
import { formatDialogueTime, formatStart } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { search } from "../filters/list-links.ts";
import { LocalizedText } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";

/** When, in which state, where, called by whom, and as which of a series. */
export function DialogueFacts({
  dialogue,
  lang,
  kept,
}: {
  dialogue: DialogueDetail;
  lang: Lang;
  /** Parameters that every link carries on. */
  kept: URLSearchParams;
}) {
  const { dialogues, vocabulary } = messages(lang);
  const { detail } = dialogues;
  const { time, series } = dialogue;
  return (
    <dl className="facts">
      <div>
        <dt>{detail.when}</dt>
        <dd>
          <When time={time} lang={lang} />
          {dialogue.previousStart ? (
            <p className="note">{detail.formerly(formatStart(dialogue.previousStart, time.zone, lang))}</p>
          ) : null}
        </dd>
      </div>
      {dialogue.status === "held" ? null : (
        <div>
          <dt>{detail.status}</dt>
          <dd>
            <strong className={`status status-${dialogue.status}`}>
              {vocabulary.status[dialogue.status]}
            </strong>
          </dd>
        </div>
      )}
      <div>
        <dt>{detail.where}</dt>
        <dd>
          <Where dialogue={dialogue} lang={lang} search={search(kept)} />
        </dd>
      </div>
      <div>
        <dt>{detail.hosts}</dt>
        <dd>
          {dialogue.hosts.length > 0 ? (
            <ul className="plain-list">
              {dialogue.hosts.map((host) => (
                <li key={host.id}>
                  <a href={urls.organization(lang, host.id) + search(kept)}>
                    <LocalizedText value={host.name} lang={lang} />
                  </a>
                </li>
              ))}
            </ul>
          ) : (
            detail.unknown
          )}
        </dd>
      </div>
      {series ? (
        <div>
          <dt>{detail.series}</dt>
          <dd>
            <a href={urls.series(lang, series.id) + search(kept)}>
              <LocalizedText value={series.name} lang={lang} />
            </a>
            {series.number === null ? null : detail.number(series.number)}
            <p>
              <a href={urls.brief(lang, series.id) + search(kept)}>{detail.brief}</a>
            </p>
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

function When({ time, lang }: { time: DialogueTime; lang: Lang }) {
  const { detail } = messages(lang).dialogues;
  const elsewhere = time.precision === "instant" && time.zone !== HOME_ZONE;
  return (
    <>
      <time dateTime={time.start}>{formatDialogueTime(time, lang)}</time>
      {elsewhere ? (
        <p className="note">{detail.inSeoul(formatDialogueTime({ ...time, zone: HOME_ZONE }, lang))}</p>
      ) : null}
      {time.precision === "month" ? <p className="note">{detail.monthOnly}</p> : null}
    </>
  );
}

function Where({ dialogue, lang, search }: { dialogue: DialogueDetail; lang: Lang; search: string }) {
  const { whereUnknown } = messages(lang).dialogues.detail;
  const { venue, place } = dialogue;
  const rest = [
    venue?.address,
    venue?.city ?? place?.city,
    countryName(venue?.country ?? place?.country, lang),
  ];
  const lines = rest.filter((line): line is string => Boolean(line));
  if (!venue && lines.length === 0) return <>{whereUnknown}</>;
  return (
    <address>
      {venue ? (
        <a href={urls.venue(lang, venue.id) + search}>
          <LocalizedText value={venue.name} lang={lang} />
        </a>
      ) : null}
      {lines.map((line) => (
        <span key={line} className="address-line">
          <bdi dir="auto">{line}</bdi>
        </span>
      ))}
    </address>
  );
}
