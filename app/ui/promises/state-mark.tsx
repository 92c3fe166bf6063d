import { outcomeSign, scheduleSign, timingSign } from "../../domain/state-sign.ts";
import type { Stated } from "../../domain/stated.ts";
import type { OutcomeState, Schedule } from "../../domain/vocabulary.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { timingText } from "../../i18n/state-line.ts";
import { Shape } from "./shape.tsx";

/** A promise's state as shape and words: the same text as `stateLine`, in two parts that keep outcome and lateness apart. */
export function StateMark({ promise, lang }: { promise: Stated; lang: Lang }) {
  const timing = timingText(promise, lang);
  return (
    <span className="state">
      <OutcomeMark outcome={promise.outcome} lang={lang} />
      {timing ? (
        <>
          {" · "}
          <TimingMark promise={promise} text={timing} />
        </>
      ) : null}
    </span>
  );
}

/** The outcome alone. */
export function OutcomeMark({ outcome, lang }: { outcome: OutcomeState; lang: Lang }) {
  const { shape, tone } = outcomeSign(outcome);
  return (
    <span className={`mark tone-${tone}`}>
      <Shape name={shape} />
      {messages(lang).vocabulary.outcome[outcome]}
    </span>
  );
}

/** A kind of lateness, as the rules explain it. */
export function ScheduleMark({ schedule, lang }: { schedule: Schedule; lang: Lang }) {
  const { shape, tone } = scheduleSign(schedule);
  return (
    <span className={`mark tone-${tone}`}>
      <Shape name={shape} />
      {messages(lang).vocabulary.schedule[schedule]}
    </span>
  );
}

/** The lateness alone, where the promise stands against the line of its deadline. */
export function TimingMark({ promise, text }: { promise: Stated; text: string }) {
  const { shape, tone } = timingSign(promise);
  return (
    <span className={`mark tone-${tone}`}>
      {shape ? <Shape name={shape} /> : null}
      {text}
    </span>
  );
}
