import type { PromiseDetail } from "../../domain/records.ts";
import { formatDay } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";

/** When somebody last looked at a promise, and when the next look is due. */
export function LooksAt({ promise, lang }: { promise: PromiseDetail; lang: Lang }) {
  const { story } = messages(lang);
  const { lastCheckedOn: last, nextCheckOn: next, today } = promise;
  return (
    <dl className="facts looks">
      <div>
        <dt>{story.lastCheck}</dt>
        <dd>
          {last ? (
            <time dateTime={last}>{formatDay(last, lang)}</time>
          ) : (
            <span className="unknown">{story.lastCheckNone}</span>
          )}
        </dd>
      </div>
      <div>
        <dt>{story.nextCheck}</dt>
        <dd>
          {next ? (
            <time dateTime={next}>
              {next <= today ? story.checkSince(formatDay(next, lang)) : formatDay(next, lang)}
            </time>
          ) : (
            <span className="unknown">{story.nextCheckNone}</span>
          )}
        </dd>
      </div>
    </dl>
  );
}
