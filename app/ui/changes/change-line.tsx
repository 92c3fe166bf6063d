import type { Change, ChangeNames } from "../../domain/changes.ts";
import { HOME_ZONE } from "../../domain/days.ts";
import { formatInstants, formatNumber } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { Verbatim } from "../records/localized-text.tsx";
import { ChangeFields } from "./change-fields.tsx";
import { ChangeSubject } from "./named.tsx";

/** As many characters of a hash tell lines apart at a glance. */
const SHORT = 12;

/** One line of the history: what it is about, when and by whom, why, before and after, and its place in the chain. */
export function ChangeLine({ change, names, lang }: { change: Change; names: ChangeNames; lang: Lang }) {
  const { line } = messages(lang).changes;
  const { seq, recordedAt, author, reason, before, kind, promise, hash, previousHash } = change;
  return (
    <article className="change" id={`line-${seq}`}>
      <h2>
        <ChangeSubject change={change} names={names} lang={lang} />
      </h2>
      <p className="change-facts">
        <span>{line.number(formatNumber(seq, lang))}</span>
        <span>{before === null ? line.created : line.changed}</span>
        <time dateTime={recordedAt}>{formatInstants(recordedAt, null, HOME_ZONE, lang)}</time>
        <span>
          {line.by} <Verbatim text={author} />
        </span>
      </p>
      {reason ? (
        <p className="change-reason">
          {line.reason}: <Verbatim text={reason} />
        </p>
      ) : null}
      <ChangeFields change={change} reading={{ kind, promise, names, lang }} />
      <details>
        <summary>
          {line.chain} <code title={hash}>{hash.slice(0, SHORT)}…</code>
        </summary>
        <dl className="facts facts-tight hashes">
          <div>
            <dt>{line.hash}</dt>
            <dd>
              <code>{hash}</code>
            </dd>
          </div>
          <div>
            <dt>{line.previousHash}</dt>
            <dd>
              <code>{previousHash}</code>
            </dd>
          </div>
        </dl>
      </details>
    </article>
  );
}
