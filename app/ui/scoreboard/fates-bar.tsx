import type { Fates } from "../../domain/scoreboard.ts";
import { formatNumber } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";

/** The parts that a whole of fallen-due promises is made of, in the order of the bar. */
const PARTS = [
  "deliveredOnTime",
  "deliveredLate",
  "partlyDelivered",
  "begun",
  "open",
  "notDelivered",
  "withdrawn",
] as const;

const WIDTH = 720;
const HEIGHT = 28;

/** What became of the promises that fell due as one bar; the table below it says the same in numbers. */
export function FatesBar({ fates, lang }: { fates: Fates; lang: Lang }) {
  const { scoreboard } = messages(lang);
  const whole = fates.fellDue.count;
  if (whole === 0) return null;
  const counts = {
    deliveredOnTime: fates.delivered.count - fates.deliveredLate.count,
    deliveredLate: fates.deliveredLate.count,
    partlyDelivered: fates.partlyDelivered.count,
    begun: fates.begun.count,
    open: fates.open.count,
    notDelivered: fates.notDelivered.count,
    withdrawn: fates.withdrawn.count,
  };
  let x = 0;
  const parts = PARTS.filter((part) => counts[part] > 0).map((part) => {
    const width = (counts[part] / whole) * WIDTH;
    const at = x;
    x += width;
    return { part, at, width, count: counts[part] };
  });
  const words = parts.map(
    ({ part, count }) => `${scoreboard.columns[part]} ${scoreboard.count(formatNumber(count, lang))}`,
  );
  return (
    <figure className="fates-bar">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={scoreboard.barLabel(words.join(", "))}
      >
        {parts.map(({ part, at, width }) => (
          <rect
            key={part}
            className={`fate fate-${part}`}
            x={at + 1}
            y={1}
            width={Math.max(1, width - 2)}
            height={HEIGHT - 2}
          />
        ))}
      </svg>
      <figcaption>
        <ul className="fates-key" aria-hidden="true">
          {parts.map(({ part, count }) => (
            <li key={part}>
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <rect className={`fate fate-${part}`} x="1" y="1" width="14" height="14" />
              </svg>
              {scoreboard.columns[part]} {formatNumber(count, lang)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
