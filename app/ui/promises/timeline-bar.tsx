import type { Day } from "../../domain/days.ts";
import type { PromiseDetail } from "../../domain/records.ts";
import { type BarMark, barOf } from "../../domain/timeline-bar.ts";
import { formatDay } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { stateLine, timingText } from "../../i18n/state-line.ts";

const PATHS: Record<BarMark["kind"], string> = {
  said: "M0-5a5 5 0 1 0 0 10a5 5 0 1 0 0-10",
  due: "M0-10V10",
  extended: "M0-10V10M4-10V10",
  closed: "M0-7 7 0 0 7-7 0z",
  today: "M-6-10H6L0-1z",
};

/** A promise's life drawn to scale, so that lateness is seen; its label and the timeline below it say the same in words. */
export function TimelineBar({
  promise,
  lang,
  isAsOf,
}: {
  promise: PromiseDetail;
  lang: Lang;
  isAsOf: boolean;
}) {
  const bar = barOf(promise);
  if (!bar) return null;
  const { story } = messages(lang);
  const words = (kind: BarMark["kind"], day: Day) => {
    const text = formatDay(day, lang);
    return kind === "today" && isAsOf ? story.markAsOf(text) : story.marks[kind](text);
  };
  const told = bar.marks.map(({ kind, day }) => ({ kind, text: words(kind, day) }));
  const isLate = bar.stretches.some(({ kind }) => kind === "late");
  const label = story.bar(stateLine(promise, lang), told.map(({ text }) => text).join(", "));
  return (
    <figure className="bar">
      <svg className="bar-drawing" role="img" aria-label={label} width="100%" height="24">
        <svg y="12" overflow="visible" aria-hidden="true">
          {bar.stretches.map(({ kind, from, to }) => (
            <line
              key={kind}
              className={`stretch stretch-${kind}`}
              x1={`${from}%`}
              x2={`${to}%`}
              y1="0"
              y2="0"
            />
          ))}
          {bar.marks.map(({ kind, day, at }) => (
            <svg key={`${kind} ${day}`} x={`${at}%`} overflow="visible" aria-hidden="true">
              <path className={`bar-mark bar-mark-${kind}`} d={PATHS[kind]} />
            </svg>
          ))}
        </svg>
      </svg>
      <ul className="bar-key" aria-hidden="true">
        {told.map(({ kind, text }) => (
          <li key={text}>
            <svg viewBox="-10 -12 20 24" width="16" height="19" aria-hidden="true">
              <path className={`bar-mark bar-mark-${kind}`} d={PATHS[kind]} />
            </svg>
            {text}
          </li>
        ))}
        {isLate ? (
          <li>
            <svg viewBox="0 -12 20 24" width="16" height="19" aria-hidden="true">
              <line className="stretch stretch-late" x1="0" x2="20" y1="0" y2="0" />
            </svg>
            {timingText(promise, lang)}
          </li>
        ) : null}
      </ul>
    </figure>
  );
}
