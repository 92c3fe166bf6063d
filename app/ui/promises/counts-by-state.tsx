import type { Facet } from "../../domain/records.ts";
import { outcomeSign } from "../../domain/state-sign.ts";
import { OUTCOME_STATES, type OutcomeState, SCHEDULES } from "../../domain/vocabulary.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { Counts } from "../records/counts.tsx";
import { urls } from "../urls.ts";

interface Props {
  states: { outcome: Facet[]; schedule: Facet[] };
  /** The parameter that all of the promises have in common, and its value. */
  filter: readonly [name: string, value: string];
  lang: Lang;
  kept: URLSearchParams;
}

/** The promises of something by outcome and by deadline; each count leads to what it counts. */
export function CountsByState({ states, filter, lang, kept }: Props) {
  const { series: words, vocabulary } = messages(lang);
  const rows = <W extends "outcome" | "schedule">(
    axis: W,
    order: readonly (keyof (typeof vocabulary)[W] & string)[],
  ) =>
    order.flatMap((state) => {
      const found = states[axis].find(({ value }) => value === state);
      const name = String(vocabulary[axis][state]);
      const href = urls.promises(lang, [[...filter], [axis, state], ...kept]);
      const sign = axis === "outcome" ? { shape: outcomeSign(state as OutcomeState).shape } : {};
      return found ? [{ name, ...sign, count: found.count, href }] : [];
    });
  return (
    <div className="columns">
      <Counts caption={words.byOutcome} rows={rows("outcome", OUTCOME_STATES)} lang={lang} />
      <Counts caption={words.bySchedule} rows={rows("schedule", SCHEDULES)} lang={lang} />
    </div>
  );
}
