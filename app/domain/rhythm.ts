import { hasBegun } from "./as-of.ts";
import { dayIn, daysBetween, type Today } from "./days.ts";
import { expectedPeriods, type StatedPeriod } from "./expected-meetings.ts";
import { medianOf } from "./lateness.ts";
import { isAboutMeeting } from "./meeting-words.ts";
import type { PromiseDetail } from "./records.ts";
import { mayLieIn, type Numbers, type Unrecorded, unrecordedOf } from "./unrecorded.ts";
import type { DialogueStatus } from "./vocabulary.ts";
import { type Meeting, meetingOf, type YearDialogue } from "./year/series.ts";

/** Days from one meeting to the next; `least` and `most` differ where one of them is known only to the month. */
export interface Gap {
  least: number;
  most: number;
}

export interface RhythmMeeting extends Meeting {
  /** Since the meeting before; null for the first, and for one that was cancelled or postponed. */
  gap: Gap | null;
  /** Meetings within that gap that the record lacks, by their numbers. */
  over: Numbers[];
  /** It is still to come. */
  isAhead: boolean;
}

/** When a series met, up to a day. */
export interface Rhythm {
  /** All on record, oldest first, those ahead and those that did not take place too. */
  meetings: RhythmMeeting[];
  /** How often it met. */
  met: number;
  /** What the record lacks of the meetings before these, by their numbers. */
  unrecorded: Unrecorded[];
  /** Between its meetings so far, oldest first; only those with no meeting in between that the record lacks. */
  gaps: Gap[];
  /** Of more than `FEW` gaps, in days: the one in the middle, the shortest and the longest. Null of fewer. */
  usual: { median: number; shortest: number; longest: number } | null;
  /** Days since it met last; null where it has not. */
  since: number | null;
}

/** Of as few gaps as this no rhythm is told: they are named one by one. */
export const FEW = 3;

const STANDING: ReadonlySet<DialogueStatus> = new Set(["scheduled", "held"]);

/** The rhythm of a series on a day, from its dialogues as they stand, oldest first. */
export function rhythmOf(dialogues: readonly YearDialogue[], today: Today): Rhythm {
  const gaps: Gap[] = [];
  let before: YearDialogue | null = null;
  let latest: YearDialogue | null = null;
  let met = 0;
  const lacking = unrecordedOf(dialogues.map(meetingOf));
  let over: Numbers[] = [];
  const meetings = dialogues.map((dialogue, index): RhythmMeeting => {
    over.push(...(lacking[index]?.numbers ?? []));
    const isAhead = !hasBegun(dialogue, today);
    if (!STANDING.has(dialogue.status)) return { ...meetingOf(dialogue), gap: null, over: [], isAhead };
    const gap = before && gapBetween(before, dialogue);
    const within = gap ? over : [];
    over = [];
    before = dialogue;
    if (!isAhead) {
      met += 1;
      latest = dialogue;
      if (gap && within.length === 0) gaps.push(gap);
    }
    return { ...meetingOf(dialogue), gap, over: within, isAhead };
  });
  const last = latest as YearDialogue | null;
  return {
    meetings,
    met,
    unrecorded: lacking.filter(
      (each, index): each is Unrecorded => each !== null && !meetings[index]?.isAhead,
    ),
    gaps,
    usual: usualOf(gaps.map(middleOf)),
    since: last && Math.max(0, daysBetween(last.time.lastDay, dayIn(today, last.time.zone))),
  };
}

/** A gap as one number of days, the middle of what it may have been. */
export function middleOf({ least, most }: Gap): number {
  return Math.round((least + most) / 2);
}

function gapBetween({ time: a }: YearDialogue, { time: b }: YearDialogue): Gap {
  const [earliest, latest] = [b.day, b.precision === "month" ? b.lastDay : b.day];
  const before = a.precision === "month" ? a.lastDay : a.day;
  return {
    least: Math.max(0, daysBetween(before, earliest)),
    most: Math.max(0, daysBetween(a.day, latest)),
  };
}

function usualOf(days: readonly number[]): Rhythm["usual"] {
  if (days.length <= FEW) return null;
  const longest = Math.max(...days);
  const counts = new Uint32Array(longest + 1);
  for (const each of days) counts[each] = (counts[each] as number) + 1;
  return { median: medianOf(counts) ?? 0, shortest: Math.min(...days), longest };
}

/** What a promise said of the meetings to come, against those on record. */
export interface SaidToMeet {
  promise: PromiseDetail;
  /** The periods that have begun, oldest first, each with the meetings in it, and whether it is over. */
  periods: (StatedPeriod & {
    met: Meeting[];
    isOver: boolean;
    /** No meeting is on record, but one that the record lacks may have been in it. */
    isUnknown: boolean;
  })[];
  /** How often it met after it was said, as far as is on record. */
  met: number;
  /** The gaps from the meeting that it was said at to the ones after it; none that goes over unrecorded ones. */
  after: Gap[];
  usual: Rhythm["usual"];
}

/** What was said in a series of when it would meet again, in the order of saying, each against its meetings so far. */
export function saidToMeet(
  { meetings, unrecorded }: Pick<Rhythm, "meetings" | "unrecorded">,
  promises: readonly PromiseDetail[],
): SaidToMeet[] {
  const met = meetings.filter(({ isAhead, status }) => !isAhead && STANDING.has(status));
  return promises.filter(isAboutMeeting).map((promise) => {
    const { saidOn, today } = promise;
    const later = met.filter(({ time }) => time.day > saidOn);
    const after = later.flatMap(({ gap, over }) => (gap && over.length === 0 ? gap : []));
    return {
      promise,
      periods: expectedPeriods(promise)
        .filter(({ from }) => from <= today)
        .map((period) => {
          const inIt = later.filter(({ time }) => time.day <= period.to && time.lastDay >= period.from);
          return {
            ...period,
            met: inIt,
            isOver: period.to < today,
            isUnknown: inIt.length === 0 && unrecorded.some((each) => mayLieIn(period, each)),
          };
        }),
      met: later.length,
      after,
      usual: usualOf(after.map(middleOf)),
    };
  });
}
