import { middleOf, type SaidToMeet } from "../../domain/rhythm.ts";
import { formatDays, formatDialogueTime } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { saidText } from "../../i18n/said.ts";
import { StateMark } from "../promises/state-mark.tsx";
import { LocalizedText, plain, Verbatim } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";

interface Props {
  said: readonly SaidToMeet[];
  lang: Lang;
  search: string;
}

/** As many periods of one promise are listed, the latest. */
const MOST_PERIODS = 12;

/** What was promised of the series' own meetings, against those on record. */
export function SaidOfMeetings({ said, lang, search }: Props) {
  const { rhythm: words } = messages(lang);
  return (
    <>
      <h3>{words.said}</h3>
      <ul className="lines">
        {said.map((each) => (
          <li key={each.promise.id}>
            <Said said={each} lang={lang} search={search} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Said({ said, lang, search }: { said: SaidToMeet } & Pick<Props, "lang" | "search">) {
  const { rhythm: words } = messages(lang);
  const { promise, periods } = said;
  const { phrase, lang: spoken } = promise.deadline;
  const listed = periods.slice(-MOST_PERIODS).reverse();
  return (
    <>
      <p>
        <a href={urls.promise(lang, promise.id) + search}>
          <LocalizedText value={promise.action} lang={lang} />
        </a>
        {phrase ? (
          <>
            {", "}
            <q>
              <Verbatim text={phrase} lang={spoken} />
            </q>
          </>
        ) : null}
        {", "}
        {words.saidOn(saidText(promise, lang))}
      </p>
      <p className="promise-line-state">
        <StateMark promise={promise} lang={lang} />
      </p>
      <p>
        {against(said, lang)} {promise.deadline.cadence ? words.judgedApart : null}
      </p>
      {listed.length > 1 ? (
        <details className="as-table">
          <summary>{words.periods}</summary>
          <table className="year-table">
            <caption>{words.periodsCaption(plain(promise.action, lang))}</caption>
            <thead>
              <tr>
                <th scope="col">{words.period}</th>
                <th scope="col">{words.met}</th>
              </tr>
            </thead>
            <tbody>
              {listed.map(({ edtf, from, to, met, isOver, isUnknown }) => (
                <tr key={from}>
                  <th scope="row">{edtf ? formatPeriod(edtf, lang) : formatDays(from, to, lang)}</th>
                  <td>
                    {met.map(({ time }) => formatDialogueTime(time, lang)).join(", ") ||
                      (isOver ? (isUnknown ? words.unknown : words.notMet) : words.running)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {listed.length < periods.length ? (
            <p className="note">{words.earlier(periods.length - listed.length)}</p>
          ) : null}
        </details>
      ) : null}
    </>
  );
}

/** What was said against what happened, in a sentence or two. */
function against({ periods, met: meetings, after, usual }: SaidToMeet, lang: Lang): string {
  const { rhythm: words } = messages(lang);
  const over = periods.filter(({ isOver }) => isOver);
  const met =
    meetings === 0
      ? words.metNotAfter
      : after.length < meetings
        ? words.metAfterOnRecord(meetings)
        : usual
          ? words.metAfterMany(after.length, usual.median)
          : words.metAfter(after.map(middleOf));
  const kept =
    over.length > 0
      ? words.kept(
          over.filter((each) => each.met.length > 0).length,
          over.filter((each) => each.isUnknown).length,
          over.length,
        )
      : words.notOver;
  return `${met} ${kept}`;
}
