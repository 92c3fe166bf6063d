import { statusOn } from "../../app/domain/as-of.ts";
import type { Today } from "../../app/domain/days.ts";
import type { Localized } from "../../app/domain/localized.ts";
import type { DialogueTime } from "../../app/domain/records.ts";
import type { DialogueStatus } from "../../app/domain/vocabulary.ts";
import type { YearDialogue } from "../../app/domain/year/series.ts";
import type { Database } from "../client.ts";

/** `before` bounds how long a dialogue may have lasted, so that the index on the day serves both ends. */
const SQL = `SELECT d.id, d.title, d.precision, d.start, d.end, d.day, d.last_day AS lastDay, d.zone, d.status, d.number,
    d.series_id AS seriesId, s.name AS seriesName
  FROM dialogues d LEFT JOIN series s ON s.id = d.series_id
  WHERE d.state IN ('published', 'disputed') AND d.day BETWEEN @before AND @last AND d.last_day >= @first
  ORDER BY d.day, d.start, d.id`;

type Row = DialogueTime & {
  id: string;
  title: string;
  status: DialogueStatus;
  number: number | null;
  seriesId: string | null;
  seriesName: string | null;
};

/** The published dialogues on any day of a year, oldest first, without what only their own pages show. */
export function dialoguesOfYear(db: Database, year: number, today: Today): YearDialogue[] {
  const days = { before: `${year - 1}-01-01`, first: `${year}-01-01`, last: `${year}-12-31` };
  return db.$client
    .prepare<typeof days, Row>(SQL)
    .all(days)
    .map(({ id, title, status, number, seriesId, seriesName, ...time }) => {
      const series = seriesId
        ? { id: seriesId, name: JSON.parse(seriesName ?? "{}") as Localized, number }
        : null;
      const dialogue = { id, title: JSON.parse(title) as Localized, time, status, series };
      return { ...dialogue, status: statusOn(dialogue, today) };
    });
}
