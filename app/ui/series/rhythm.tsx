import type { Day } from "../../domain/days.ts";
import type { Localized } from "../../domain/localized.ts";
import { type Gap, middleOf, type Rhythm, type RhythmMeeting, type SaidToMeet } from "../../domain/rhythm.ts";
import { axisOfYears } from "../../domain/time-axis.ts";
import { formatDialogueTime } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { YearsAxis, YearsDefinitions } from "../calendar/year/axis.tsx";
import { MeetingKey, Track } from "../calendar/year/track.tsx";
import { plain } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";
import { SaidOfMeetings } from "./said-of-meetings.tsx";

interface Props {
  name: Localized;
  rhythm: Rhythm;
  said: readonly SaidToMeet[];
  home: Day;
  lang: Lang;
  search: string;
}

/** The table has as many meetings as this, the latest ones; the list of dialogues has all. */
const MOST_LISTED = 24;

/** When a series met, in a sentence, on one axis of years and as a table; and what had been said of it. */
export function SeriesRhythm({ name, rhythm, said, home, lang, search }: Props) {
  const { rhythm: words } = messages(lang);
  const { meetings } = rhythm;
  const expected = said.flatMap(({ promise, periods }) =>
    periods.map((period) => ({ ...period, promise: promise.id })),
  );
  const axis = axisOfYears([
    ...meetings.flatMap(({ time }) => [time.day, time.lastDay]),
    ...expected.map(({ from }) => from),
    ...(meetings.length > 0 ? [home] : []),
  ]);
  const listed = meetings.slice(-MOST_LISTED).reverse();
  return (
    <section aria-labelledby="rhythm">
      <h2 id="rhythm">{words.title}</h2>
      <p>
        {inWords(rhythm, lang)} {rhythm.since === null ? null : words.since(rhythm.since)}
      </p>
      {axis && meetings.length > 0 ? (
        <>
          <figure className="tracks rhythm">
            <YearsDefinitions axis={axis} home={home} />
            <YearsAxis axis={axis} />
            <Track axis={axis} row={{ meetings, expected }} grid="years" />
            <MeetingKey lang={lang} rows={[{ meetings, expected }]} />
          </figure>
          <details className="as-table">
            <summary>{words.asTable}</summary>
            <table className="year-table">
              <caption>{words.table(plain(name, lang))}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.number}</th>
                  <th scope="col">{words.day}</th>
                  <th scope="col">{words.gap}</th>
                </tr>
              </thead>
              <tbody>
                {listed.map((meeting) => (
                  <Row
                    key={meeting.id}
                    meeting={meeting}
                    isFirst={meeting === meetings[0]}
                    lang={lang}
                    search={search}
                  />
                ))}
              </tbody>
            </table>
            {listed.length < meetings.length ? (
              <p className="note">{words.some(listed.length, meetings.length)}</p>
            ) : null}
          </details>
        </>
      ) : null}
      {said.length > 0 ? <SaidOfMeetings said={said} lang={lang} search={search} /> : null}
    </section>
  );
}

function Row({
  meeting,
  isFirst,
  lang,
  search,
}: { meeting: RhythmMeeting; isFirst: boolean } & Pick<Props, "lang" | "search">) {
  const { rhythm: words, vocabulary } = messages(lang);
  const { id, number, time, title, status, gap, over } = meeting;
  return (
    <tr data-id={id}>
      <td>{number ?? ""}</td>
      <th scope="row">
        <a
          href={urls.dialogue(lang, id) + search}
          aria-label={`${formatDialogueTime(time, lang)}, ${plain(title, lang)}`}
        >
          {formatDialogueTime(time, lang)}
        </a>
        {status === "held" ? null : ` (${vocabulary.status[status]})`}
      </th>
      <td>
        {gap ? gapText(gap, lang) : isFirst ? words.firstKnown : words.noGap}
        {over.length > 0 ? ` ${words.over(over)}` : null}
      </td>
    </tr>
  );
}

/** As many runs of numbers are named; of more only how many meetings they are. */
const MOST_RUNS = 6;

function inWords({ met, gaps, usual, unrecorded }: Rhythm, lang: Lang): string {
  const { rhythm: words } = messages(lang);
  if (met === 0) return words.metNever;
  const lacking = unrecorded.flatMap(({ numbers }) => numbers);
  if (lacking.length > 0) {
    const told =
      lacking.length <= MOST_RUNS
        ? words.unrecorded(lacking)
        : words.unrecordedMany(lacking.reduce((sum, { first, last }) => sum + last - first + 1, 0));
    return `${words.onRecord(met)} ${told} ${met > 1 ? betweenNumbered(gaps, usual, lang) : ""}`.trim();
  }
  if (met === 1) return words.metOnce;
  return usual
    ? words.usual(met, usual.median, usual.shortest, usual.longest)
    : words.metFew(met, gaps.map(middleOf));
}

function betweenNumbered(gaps: readonly Gap[], usual: Rhythm["usual"], lang: Lang): string {
  const { rhythm: words } = messages(lang);
  if (gaps.length === 0) return words.gapsNone;
  return usual
    ? words.gapsUsual(usual.median, usual.shortest, usual.longest)
    : words.gapsFew(gaps.map(middleOf));
}

function gapText({ least, most }: Gap, lang: Lang): string {
  const { rhythm: words } = messages(lang);
  return least === most ? words.days(least) : words.range(least, most);
}
