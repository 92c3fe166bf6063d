import { addDays } from "../app/domain/days.ts";
import { median } from "./median.ts";

/** Pages that are counted anew for each day, with the day that they are asked for left open. */
const LISTS: Record<string, (day: string) => string> = {
  "promise list": (day) => `/en/promises?as_of=${day}`,
  "promise list, overdue": (day) => `/en/promises?as_of=${day}&schedule=overdue`,
  "promise list, one series": (day) => `/en/promises?as_of=${day}&series=series-7`,
  "promise list, one host": (day) => `/en/promises?as_of=${day}&host=agency-7-of-field-3`,
  "promise list, latest change": (day) => `/en/promises?as_of=${day}&sort=changed`,
  "dialogue list": (day) => `/en/dialogues?as_of=${day}`,
  overview: (day) => `/en?as_of=${day}`,
  scoreboard: (day) => `/en/scoreboard?as_of=${day}`,
};
const WARMING = 12;
const MEASURED = 31;
/** Days are counted back from here, so that each request is for a day that was not asked for before. */
const LAST_DAY = "2026-06-20";

type Note = (what: string, unit: string, value: number) => void;

/** First bytes of lists for days never asked for before, on a small and a large record, by turns. */
export async function measureLists(small: string, large: string, sizes: [number, number], note: Note) {
  for (const [name, address] of Object.entries(LISTS)) {
    const times: [number[], number[]] = [[], []];
    let found = true;
    for (let round = 0; found && round < WARMING + MEASURED; round += 1) {
      for (const [index, site] of [small, large].entries()) {
        const time = await firstByte(site + address(addDays(LAST_DAY, -round)));
        if (time === null) found = false;
        else if (round >= WARMING) times[index]?.push(time);
      }
    }
    if (!found) continue;
    const [least, most] = [median(times[0]), median(times[1])];
    note(`${name}, any day, ${sizes[0]} promises, first byte`, "ms", least);
    note(`${name}, any day, ${sizes[1]} promises, first byte`, "ms", most);
    note(`${name}, any day: growth from ${sizes[0]} to ${sizes[1]} promises`, "times", most / least);
  }
}

/** Milliseconds to the first byte, or null where there is no such page. */
async function firstByte(url: string): Promise<number | null> {
  const began = performance.now();
  const response = await fetch(url, { headers: { "accept-encoding": "identity" } });
  const time = performance.now() - began;
  await response.arrayBuffer();
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return time;
}
