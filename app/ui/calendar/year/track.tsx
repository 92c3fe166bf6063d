import { laterDay } from "../../../domain/days.ts";
import { type Axis, daysOn, middleOn } from "../../../domain/time-axis.ts";
import { DIALOGUE_STATUSES } from "../../../domain/vocabulary.ts";
import type { Meeting, SeriesRow } from "../../../domain/year/series.ts";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { KeyShape } from "./shapes.tsx";

/** What a row shows: meetings, and periods in which it was said that there would be one. */
type Row = Pick<SeriesRow, "meetings" | "expected">;

/** A series' periods and meetings on an axis; the table has them in words. */
export function Track({ axis, row, grid = "months" }: { axis: Axis; row: Row; grid?: string }) {
  return (
    <svg className="track" width="100%" height="28" aria-hidden="true">
      <use href={`#${grid}`} />
      {row.expected.map(({ from, to, promise }) => {
        const piece = daysOn(axis, from, to);
        return piece ? (
          <rect
            key={`${promise} ${from}`}
            className="expected"
            x={`${piece.from}%`}
            width={`${round(piece.to - piece.from)}%`}
            y="3"
            height="22"
          />
        ) : null;
      })}
      {row.meetings.map((meeting) => (
        <MeetingMark key={meeting.id} axis={axis} meeting={meeting} />
      ))}
    </svg>
  );
}

function MeetingMark({ axis, meeting: { id, time, status } }: { axis: Axis; meeting: Meeting }) {
  const piece = time.day === time.lastDay ? null : daysOn(axis, time.day, time.lastDay);
  const isMonth = time.precision === "month";
  const at = piece && isMonth ? (piece.from + piece.to) / 2 : middleOn(axis, laterDay(time.day, axis.first));
  return (
    <>
      {piece ? (
        <rect
          data-id={isMonth && status === "held" ? id : undefined}
          className={isMonth ? "span span-month" : "span"}
          x={`${piece.from}%`}
          width={`${round(piece.to - piece.from)}%`}
          y={isMonth ? "8" : "11"}
          height={isMonth ? "12" : "6"}
        />
      ) : null}
      {isMonth && status === "held" ? null : (
        <use data-id={id} href={`#m-${status}`} x={`${round(at)}%`} y="14" />
      )}
    </>
  );
}

/** What the marks mean, as far as there are such marks. */
export function MeetingKey({ lang, rows }: { lang: Lang; rows: readonly Row[] }) {
  const words = messages(lang).year.series;
  const all = rows.flatMap(({ meetings }) => meetings);
  return (
    <ul className="key">
      {DIALOGUE_STATUSES.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
        .filter((status) => all.some((each) => each.status === status))
        .map((status) => (
          <li key={status}>
            <KeyShape id={`m-${status}`} /> {words[status]}
          </li>
        ))}
      {all.some(({ time }) => time.precision === "month") ? (
        <li>
          <svg width="20" height="20" aria-hidden="true">
            <rect className="span span-month" x="1" y="4" width="18" height="12" />
          </svg>{" "}
          {words.monthOnly}
        </li>
      ) : null}
      {rows.some(({ expected }) => expected.length > 0) ? (
        <li>
          <svg width="20" height="20" aria-hidden="true">
            <rect className="expected" x="1" y="1" width="18" height="18" />
          </svg>{" "}
          {words.window}
        </li>
      ) : null}
    </ul>
  );
}

const ORDER = ["held", "scheduled", "postponed", "cancelled"];
const round = (value: number) => Math.round(value * 10) / 10;
