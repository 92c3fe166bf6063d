import type { PastName } from "../../domain/connections.ts";
import type { CountsByState } from "../../domain/counts-by-state.ts";
import type { Day } from "../../domain/days.ts";
import type { DialogueSummary, SeriesRef } from "../../domain/records.ts";
import type { Rhythm, SaidToMeet } from "../../domain/rhythm.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { DialogueLine } from "../dialogues/dialogue-line.tsx";
import { StateTables } from "../promises/state-tables.tsx";
import { RecordTitle } from "../records/record-title.tsx";
import { FollowFeeds } from "../subscribe/follow-feeds.tsx";
import { urls } from "../urls.ts";
import { FormerNames } from "./former-names.tsx";
import { Meetings } from "./meetings.tsx";
import { SeriesRhythm } from "./rhythm.tsx";

interface Props {
  series: SeriesRef;
  next: DialogueSummary | null;
  latest: DialogueSummary | null;
  /** Oldest first. */
  dialogues: DialogueSummary[];
  states: CountsByState;
  rhythm: Rhythm;
  said: SaidToMeet[];
  /** Names that it had before. */
  former: PastName[];
  /** Today in Seoul, or the past day asked for. */
  home: Day;
  lang: Lang;
  /** Carries a past day into every link, as parameters and as text. */
  kept: URLSearchParams;
  search: string;
}

/** A series: its next and latest dialogue, the brief, its dialogues, its promises by state, and its calendars. */
export function SeriesRecord(props: Props) {
  const { series, next, latest, dialogues, states, lang, kept, search } = props;
  const { series: words } = messages(lang);
  const filter: [string, string] = ["series", series.id];
  return (
    <>
      <RecordTitle title={series.name} lang={lang} />
      <FormerNames name={series.name} past={props.former} lang={lang} />
      <Meetings next={next} latest={latest} lang={lang} search={search} />
      <p className="follow">
        <a href={urls.brief(lang, series.id) + search}>{words.toBrief}</a>
      </p>
      <SeriesRhythm {...props} name={series.name} />
      <section aria-labelledby="dialogues">
        <h2 id="dialogues">{words.dialogues}</h2>
        {dialogues.length > 0 ? (
          <>
            <ol className="lines">
              {[...dialogues].reverse().map((dialogue) => (
                <li key={dialogue.id}>
                  <DialogueLine dialogue={dialogue} lang={lang} search={search} />
                </li>
              ))}
            </ol>
            <p className="more">
              <a href={urls.dialogues(lang, [filter, ...kept])}>{words.allDialogues}</a>
            </p>
          </>
        ) : (
          <p>{words.dialoguesNone}</p>
        )}
      </section>
      <section aria-labelledby="promises">
        <h2 id="promises">{words.promises}</h2>
        {states.total > 0 ? (
          <>
            <div className="columns">
              <StateTables counts={states} filter={filter} lang={lang} kept={kept} />
            </div>
            <p className="more">
              <a href={urls.promises(lang, [filter, ...kept])}>{words.allPromises}</a>
            </p>
          </>
        ) : (
          <p>{words.promisesNone}</p>
        )}
      </section>
      <section aria-labelledby="follow">
        <h2 id="follow">{words.follow}</h2>
        <FollowFeeds filters={{ calendar: filter, dialogues: filter, promises: filter }} lang={lang} />
      </section>
    </>
  );
}
