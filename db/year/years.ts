import type { Today } from "../../app/domain/days.ts";
import { dayOfNumber, UNDATED } from "../census/day-number.ts";
import { promiseMatches } from "../census/promise-matches.ts";
import { recent } from "../census/recent.ts";
import type { Database } from "../client.ts";

const years = recent<number[]>(3);

/** The years in which the record has a dialogue or a due day, as in force today; ascending. */
export function yearsOnRecord(db: Database, today: Today): number[] {
  const { census, standing, left } = promiseMatches(db, {}, today);
  return years(census, JSON.stringify([today.day, today.byZone]), () => {
    const found = new Set<number>(census.dialogues.columns.year);
    const { due } = census.promises.lists.spans.columns;
    const dues = new Set<number>();
    for (const row of left) dues.add(due[standing.span[row] as number] as number);
    dues.delete(UNDATED);
    for (const day of dues) found.add(Number(dayOfNumber(day).slice(0, 4)));
    return [...found].sort((a, b) => a - b);
  });
}
