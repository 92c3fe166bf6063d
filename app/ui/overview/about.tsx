import { OUTCOME_STATES } from "../../domain/vocabulary.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { OutcomeMark } from "../promises/state-mark.tsx";
import { Sentence } from "../records/sentence.tsx";
import { urls } from "../urls.ts";

/** Where the record comes from, how a state is decided, and how to say that something is wrong; `search` carries a past day. */
export function AboutRecord({ lang, search }: { lang: Lang; search: string }) {
  const { overview, tips, methodology, data, changes, shell } = messages(lang);
  return (
    <div className="about">
      <section aria-labelledby="sources">
        <h2 id="sources">{overview.sources}</h2>
        <p>{overview.sourcesText}</p>
        <p>
          <a href={urls.data(lang)}>{data.title}</a>
        </p>
      </section>
      <section aria-labelledby="judged">
        <h2 id="judged">{overview.judged}</h2>
        <p>{overview.judgedText}</p>
        <ul className="about-marks" aria-label={overview.marks}>
          {OUTCOME_STATES.map((outcome) => (
            <li key={outcome}>
              <OutcomeMark outcome={outcome} lang={lang} />
            </li>
          ))}
        </ul>
        <p>
          <a href={urls.methodology(lang) + search}>{methodology.title}</a>
        </p>
      </section>
      <section aria-labelledby="wrong">
        <h2 id="wrong">{overview.wrong}</h2>
        <p>
          <Sentence
            text={overview.wrongText}
            values={{
              dialogues: <a href={urls.dialogues(lang) + search}>{shell.dialogues}</a>,
              promises: <a href={urls.promises(lang) + search}>{shell.promises}</a>,
              link: <strong>{tips.link}</strong>,
            }}
          />
        </p>
        <p>
          <a href={urls.changes(lang)}>{changes.footer}</a>
        </p>
      </section>
    </div>
  );
}
