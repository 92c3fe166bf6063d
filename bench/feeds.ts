import { readFileSync, writeFileSync } from "node:fs";
import { ICalCalendar } from "ical-generator";
import { ask } from "../e2e/http.ts";
import { median } from "./median.ts";
import { ours } from "./servers.ts";
import { syntheticDialogues } from "./synthetic.ts";

type Note = (what: string, unit: string, value: number) => void;

/** Events in the long feed. */
export const LONG = 50_000;
/** Rounds that do not count, until the code is compiled as it stays. */
const WARMING = 60;
const ROUNDS = 31;
const LONG_WARMING = 3;
const LONG_ROUNDS = 7;

/**
 * Calendars that nobody asked for before, whole and over HTTP, from a record of `few` dialogues and one of `many`: how long
 * they take, and how much memory the long one takes at its peak. Beside them ical-generator alone, writing as many events.
 */
export async function measureFeeds(small: string, large: string, [few, many]: [number, number], note: Note) {
  const events = syntheticDialogues(few);
  const one = await ours(small);
  const [feed, reference]: [number[], number[]] = [[], []];
  for (let round = 0; round < WARMING + ROUNDS; round += 1) {
    const took = await fetched(`${one.url}/ko/dialogues.ics?n=${round}`, few);
    const began = performance.now();
    plainCalendar(events);
    if (round < WARMING) continue;
    feed.push(took);
    reference.push(performance.now() - began);
  }
  await one.stop();
  note(`feed of ${few} events, never asked for before`, "ms", median(feed));
  note(`reference: ical-generator alone, ${few} plain events`, "ms", median(reference));

  const from = many > LONG ? syntheticDialogues(many)[many - LONG]?.start : "";
  const other = await ours(large);
  // A short feed first, so that what is read at the first request does not count.
  await fetched(`${other.url}/ko/dialogues.ics?from=2026-06-01&n=0`);
  const idle = memory(other.pid, "VmRSS");
  resetPeak(other.pid);
  const times: number[] = [];
  for (let round = 0; round < LONG_WARMING + LONG_ROUNDS; round += 1) {
    const url = `${other.url}/ko/dialogues.ics?from=${from}&n=${round}`;
    const took = await fetched(url, Math.min(many, LONG));
    // It is kept compressed: this waits for that to be done, so that it does not slow down the next round.
    await ask(url, { "accept-encoding": "gzip" });
    if (round >= LONG_WARMING) times.push(took);
  }
  const peak = memory(other.pid, "VmHWM");
  await other.stop();
  note(`feed of ${Math.min(many, LONG)} events, never asked for before`, "ms", median(times));
  if (idle !== null && peak !== null) {
    note(
      `feed of ${Math.min(many, LONG)} events: memory above what the server takes idle`,
      "MB",
      peak - idle,
    );
  }
}

/** Milliseconds until the last byte, of a calendar that holds so many events. */
async function fetched(url: string, events?: number): Promise<number> {
  const began = performance.now();
  const { status, body } = await ask(url);
  const took = performance.now() - began;
  if (events !== undefined && count(body, "BEGIN:VEVENT") < events) {
    throw new Error(`${url} answered ${status} with too few events`);
  }
  return took;
}

function count(bytes: Buffer, text: string): number {
  let found = 0;
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) found += 1;
  return found;
}

/** What somebody would write with the library alone, without what the library cannot say. */
function plainCalendar(dialogues: ReturnType<typeof syntheticDialogues>): string {
  const calendar = new ICalCalendar({ prodId: "//Yaksok//Reference//EN" });
  for (const { id, title, start, summary, hosts, promises } of dialogues) {
    const lines = [...hosts.map(({ name }) => name.ko), ...promises.map(({ action }) => action.ko)];
    calendar.createEvent({
      id: `${id}@yaksok.example`,
      stamp: new Date("2026-11-01T00:00:00Z"),
      start: new Date(start),
      allDay: true,
      summary: title.ko ?? "",
      description: `${summary?.ko}\n- ${lines.join("\n- ")}\n\nhttps://yaksok.example/ko/dialogues/${id}`,
    });
  }
  return calendar.toString();
}

/** A line of /proc/PID/status in megabytes; null where the system has none. */
function memory(pid: number, line: "VmRSS" | "VmHWM"): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(new RegExp(`^${line}:\\s+(\\d+) kB`, "m").exec(status)?.[1]) / 1_024;
  } catch {
    return null;
  }
}

/** Lets the peak begin anew (proc(5), clear_refs), where that is allowed. */
function resetPeak(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, "5");
  } catch {
    // Then the peak is that since the start, which is no less.
  }
}
