import type { Day } from "./days.ts";

/** Numbers that follow one another, both ends inclusive. */
export interface Numbers {
  first: number;
  last: number;
}

/** Meetings that a series' own numbers tell of and that the record lacks, with the days between which they were. */
export interface Unrecorded {
  numbers: Numbers[];
  /** The meeting on record before them began on this day; null where there is none. */
  after: Day | null;
  /** The meeting on record after them ended on this day. */
  before: Day;
}

interface Numbered {
  number: number | null;
  time: { day: Day; lastDay: Day };
}

/**
 * The meetings that must lie before `meeting`, by its number and that of the one before it on record; null where none does.
 * One without a number in between may be any of them: then nothing is claimed. Numbers that begin again leave no gap.
 */
function unrecordedBefore(
  meeting: Numbered & { number: number },
  before: Numbered | null,
  known: ReadonlySet<number>,
): Unrecorded | null {
  const numbers: Numbers[] = [];
  let next = (before?.number ?? 0) + 1;
  const inside = [...known].filter((each) => each >= next && each < meeting.number).sort((a, b) => a - b);
  for (const stop of [...inside, meeting.number]) {
    if (stop > next) numbers.push({ first: next, last: stop - 1 });
    next = stop + 1;
  }
  return numbers.length > 0
    ? { numbers, after: before?.time.day ?? null, before: meeting.time.lastDay }
    : null;
}

/** What the record lacks of a series by the numbers of its meetings, in the order of time: for each meeting, what lies before it. */
export function unrecordedOf(meetings: readonly Numbered[]): (Unrecorded | null)[] {
  const known = new Set(meetings.flatMap(({ number }) => number ?? []));
  let before: Numbered | null = null;
  let isDoubtful = false;
  return meetings.map((meeting) => {
    const { number } = meeting;
    if (number === null) {
      isDoubtful = true;
      return null;
    }
    const found: Unrecorded | null = isDoubtful
      ? null
      : unrecordedBefore({ ...meeting, number }, before, known);
    before = meeting;
    isDoubtful = false;
    return found;
  });
}

/** Whether an unrecorded meeting may have been in a period; days inclusive. */
export function mayLieIn(period: { from: Day; to: Day }, { after, before }: Unrecorded): boolean {
  return (after === null || period.to >= after) && period.from <= before;
}

/** Whether two meetings, by their numbers, do not follow one another directly. False where a number is not known. */
export function areApart(a: number | null | undefined, b: number | null | undefined): boolean {
  return typeof a === "number" && typeof b === "number" && Math.abs(b - a) > 1;
}
