import type { CountsByState } from "../../domain/counts-by-state.ts";
import { outcomeSign, type ShapeName, scheduleSign } from "../../domain/state-sign.ts";
import { OUTCOME_STATES, SCHEDULES } from "../../domain/vocabulary.ts";
import { formatNumber } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { urls } from "../urls.ts";
import { Shape } from "./shape.tsx";

interface Props {
  counts: CountsByState;
  /** The parameter that all of the promises have in common, and its value; none where they are all there are. */
  filter?: readonly [name: string, value: string];
  lang: Lang;
  kept: URLSearchParams;
}

/** Promises by outcome and by deadline, as two tables; each count leads to what it counts. */
export function StateTables({ counts, filter, lang, kept }: Props) {
  const { promises, vocabulary } = messages(lang);
  const common = filter ? [[...filter] as [string, string]] : [];
  const href = (axis: "outcome" | "schedule", state: string) =>
    urls.promises(lang, [...common, [axis, state], ...kept]);
  const outcomes = OUTCOME_STATES.map((state) => ({
    name: vocabulary.outcome[state],
    shape: outcomeSign(state).shape,
    count: counts.outcome[state] ?? 0,
    href: href("outcome", state),
  }));
  const schedules = SCHEDULES.map((state) => ({
    name: vocabulary.schedule[state],
    shape: scheduleSign(state).shape,
    count: counts.schedule[state] ?? 0,
    href: href("schedule", state),
  }));
  return (
    <>
      <StateTable caption={promises.counts.byOutcome} rows={outcomes} lang={lang} />
      <StateTable caption={promises.counts.bySchedule} rows={schedules} lang={lang} />
    </>
  );
}

interface Row {
  name: string;
  shape: ShapeName;
  count: number;
  href: string;
}

function StateTable({ caption, rows, lang }: { caption: string; rows: readonly Row[]; lang: Lang }) {
  const { state, promises } = messages(lang).promises.counts;
  return (
    <table className="counts">
      <caption>{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{state}</th>
          <th scope="col">{promises}</th>
        </tr>
      </thead>
      <tbody>
        {rows
          .filter(({ count }) => count > 0)
          .map(({ name, shape, count, href }) => (
            <tr key={href}>
              <th scope="row">
                <Shape name={shape} />
                {name}
              </th>
              <td>
                <a href={href} aria-label={`${name}: ${formatNumber(count, lang)}`}>
                  {formatNumber(count, lang)}
                </a>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
