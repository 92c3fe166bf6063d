import type { OutcomeState } from "../../domain/vocabulary.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { type Stated, timingText } from "../../i18n/state-line.ts";
import { Shape, shapeOf } from "./shape.tsx";

type Tone = "good" | "warn" | "bad" | "muted" | "plain";

const OUTCOME_TONES: Record<OutcomeState, Tone> = {
  unassessed: "plain",
  not_started: "warn",
  in_progress: "plain",
  delivered: "good",
  partly_delivered: "warn",
  not_delivered: "bad",
  withdrawn: "bad",
  superseded: "muted",
  unverifiable: "muted",
};

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
  return (
    <span className={`mark tone-${OUTCOME_TONES[outcome]}`}>
      <Shape name={shapeOf(outcome)} />
      {messages(lang).vocabulary.outcome[outcome]}
    </span>
  );
}

/** The lateness alone; a clock stands before it where the promise is late, overdue or silent. */
export function TimingMark({ promise, text }: { promise: Stated; text: string }) {
  const tone = toneOf(promise);
  return (
    <span className={`mark tone-${tone}`}>
      {tone === "muted" ? null : <Shape name="clock" />}
      {text}
    </span>
  );
}

function toneOf({ schedule, deadline }: Stated): Tone {
  if (schedule === "overdue") return "bad";
  if (schedule === "late" || (schedule === "stale" && deadline.hardness !== "none")) return "warn";
  return "muted";
}
