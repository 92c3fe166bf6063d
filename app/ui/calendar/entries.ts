import { addDays, type Day, lastDayOfMonth, laterDay, type Month } from "../../domain/days.ts";
import type { DialogueSummary, PromiseSummary } from "../../domain/records.ts";

/** What happens on one day. */
export interface DayEntries {
  dialogues: DialogueSummary[];
  due: PromiseSummary[];
}

/** Entries by local day within a month; a dialogue of several days stands on each of them. */
export function entriesByDay(
  dialogues: readonly DialogueSummary[],
  due: readonly PromiseSummary[],
  month: Month,
): Map<Day, DayEntries> {
  const days = new Map<Day, DayEntries>();
  const at = (day: Day): DayEntries => {
    const known = days.get(day) ?? { dialogues: [], due: [] };
    days.set(day, known);
    return known;
  };
  const [first, last] = [`${month}-01`, lastDayOfMonth(month)];
  for (const dialogue of dialogues) {
    const { day: from, lastDay: until } = dialogue.time;
    for (let day = laterDay(from, first); day <= until && day <= last; day = addDays(day, 1)) {
      at(day).dialogues.push(dialogue);
    }
  }
  for (const promise of due) if (promise.deadline.latest) at(promise.deadline.latest).due.push(promise);
  return new Map([...days].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a cell with room for `most` entries shows, dialogues first; of more, one fewer, and how many are left. */
export function shownOf({ dialogues, due }: DayEntries, most: number): DayEntries & { more: number } {
  const count = dialogues.length + due.length;
  const room = count > most ? most - 1 : most;
  const shown = {
    dialogues: dialogues.slice(0, room),
    due: due.slice(0, Math.max(0, room - dialogues.length)),
  };
  return { ...shown, more: count - shown.dialogues.length - shown.due.length };
}
