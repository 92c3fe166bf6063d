import type { ReactNode } from "react";
import type { Day } from "../../../domain/days.ts";
import { type Axis, axisOfYear, isOn, middleOn, monthTicks, yearTicks } from "../../../domain/time-axis.ts";
import { formatMonthShort } from "../../../i18n/dates.ts";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { MeetingShapes, PromiseShapes } from "./shapes.tsx";

interface Props {
  lang: Lang;
  year: number;
  home: Day;
}

/** What the year's charts share: their shapes, and the lines of the months and of today, behind every row. */
export function YearDefinitions({ year, home }: Omit<Props, "lang">) {
  return (
    <Definitions id="months" ticks={monthTicks(year)} axis={axisOfYear(year)} home={home}>
      <MeetingShapes />
      <PromiseShapes />
    </Definitions>
  );
}

/** The shapes of meetings, and the lines of the years and of today, behind the row of a series. */
export function YearsDefinitions({ axis, home }: { axis: Axis; home: Day }) {
  return (
    <Definitions id="years" ticks={yearTicks(axis)} axis={axis} home={home}>
      <MeetingShapes />
    </Definitions>
  );
}

interface DefinitionsProps {
  /** Of the lines, by which rows use them. */
  id: string;
  /** Where a line begins each month or year, in percent. */
  ticks: readonly { at: number }[];
  axis: Axis;
  home: Day;
  children: ReactNode;
}

function Definitions({ id, ticks, axis, home, children }: DefinitionsProps) {
  const today = `${middleOn(axis, home)}%`;
  return (
    <svg className="definitions" width="0" height="0" aria-hidden="true">
      <defs>
        <g id={id}>
          {ticks.map(({ at }) => (
            <line key={at} className="tick" x1={`${at}%`} x2={`${at}%`} y2="100%" />
          ))}
          <line className="tick" x1="100%" x2="100%" y2="100%" />
          {isOn(axis, home) ? <line className="tick-today" x1={today} x2={today} y2="100%" /> : null}
        </g>
        {children}
      </defs>
    </svg>
  );
}

/** The years above rows of whole years, as many as there is room for, each where it begins. */
export function YearsAxis({ axis }: { axis: Axis }) {
  return (
    <svg className="axis axis-years" width="100%" height="20" aria-hidden="true">
      {yearTicks(axis).map(({ year, at, named }) =>
        named ? (
          <text key={year} x={`${at}%`} y="14">
            {year}
          </text>
        ) : null,
      )}
    </svg>
  );
}

/** The names of the months above a year's rows, and today's where it is in the year. */
export function MonthAxis({ lang, year, home }: Props) {
  const axis = axisOfYear(year);
  return (
    <div className="axis-row">
      <svg className="axis" width="100%" height="34" aria-hidden="true">
        {monthTicks(year).map(({ month, middle }) => (
          <text key={month} x={`${middle}%`} y="28">
            {formatMonthShort(month, lang)}
          </text>
        ))}
        {isOn(axis, home) ? (
          <text className="axis-today" x={`${Math.min(96, Math.max(4, middleOn(axis, home)))}%`} y="12">
            {messages(lang).year.today}
          </text>
        ) : null}
      </svg>
    </div>
  );
}
