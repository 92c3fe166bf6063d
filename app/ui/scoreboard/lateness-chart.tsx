import { boundsOf, type LateBin } from "../../domain/lateness.ts";
import type { Scoreboard } from "../../domain/scoreboard.ts";
import { formatNumber } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { FigureLink } from "./figure-link.tsx";

const STEP = 64;
const BAR = 44;
const HEIGHT = 120;
/** Room below for the words and above for the numbers. */
const [ABOVE, BELOW] = [24, 30];

/** How late the late promises were: a distribution drawn here, and the same as a table of links. */
export function LatenessChart({
  late: { late, bins, median },
  lang,
  kept,
}: {
  late: Scoreboard["daysLate"];
  lang: Lang;
  kept: URLSearchParams;
}) {
  const { scoreboard, vocabulary } = messages(lang);
  const name = (bin: LateBin) => vocabulary.late[bin];
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const words = bins.map(({ bin, count }) => `${name(bin)} ${scoreboard.count(formatNumber(count, lang))}`);
  return (
    <section aria-labelledby="lateness">
      <h2 id="lateness">{scoreboard.lateness}</h2>
      {late.count === 0 || median === null ? (
        <p>{scoreboard.latenessNone}</p>
      ) : (
        <>
          <p>{scoreboard.latenessLead(scoreboard.days(formatNumber(median, lang), median === 1))}</p>
          <figure className="lateness-chart">
            <svg
              viewBox={`0 0 ${bins.length * STEP} ${HEIGHT + ABOVE + BELOW}`}
              role="img"
              aria-label={scoreboard.latenessLabel(words.join(", "))}
            >
              <path className="axis" d={`M0 ${HEIGHT + ABOVE}H${bins.length * STEP}`} />
              {bins.map(({ bin, count }, index) => {
                const height = (count / most) * HEIGHT;
                const middle = index * STEP + STEP / 2;
                return (
                  <g key={bin}>
                    <rect
                      className="late-bar"
                      x={middle - BAR / 2}
                      y={ABOVE + HEIGHT - height}
                      width={BAR}
                      height={height}
                    />
                    <text x={middle} y={ABOVE + HEIGHT - height - 7}>
                      {formatNumber(count, lang)}
                    </text>
                    <text className="axis-text" x={middle} y={ABOVE + HEIGHT + 22}>
                      {shortBin(bin, lang)}
                    </text>
                  </g>
                );
              })}
            </svg>
          </figure>
          <table className="counts late-counts">
            <thead>
              <tr>
                <th scope="col">{scoreboard.daysLate}</th>
                <th scope="col">{scoreboard.promises}</th>
              </tr>
            </thead>
            <tbody>
              {bins.map((figure) => (
                <tr key={figure.bin}>
                  <th scope="row">{name(figure.bin)}</th>
                  <td>
                    <FigureLink figure={figure} lang={lang} kept={kept} label={name(figure.bin)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

/** "8–30", "366+": for the axis, where the words stand beside it. */
function shortBin(bin: LateBin, lang: Lang): string {
  const { least, most } = boundsOf(bin);
  if (most === Number.POSITIVE_INFINITY) return `${formatNumber(least, lang)}+`;
  return `${formatNumber(least, lang)}–${formatNumber(most, lang)}`;
}
