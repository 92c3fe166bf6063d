import { daysBetween } from "../domain/days.ts";
import { parseEdtf } from "../domain/edtf.ts";
import { countOccurrences } from "../domain/occurrences.ts";
import type { Occurrence } from "../domain/records.ts";
import type { Stated } from "../domain/stated.ts";
import { formatDay } from "./dates.ts";
import { vocabulary as en } from "./en/vocabulary.ts";
import { vocabulary as ko } from "./ko/vocabulary.ts";
import type { Lang } from "./locale.ts";

const VOCABULARY = { en, ko };

/**
 * A promise's outcome and lateness in one line, the two kept apart by a middle dot: "Delivered · 14 days late",
 * "이행 · 14일 지연". Plain text in `lang`; days are counted to `promise.today`, a local day of its dialogue.
 */
export function stateLine(promise: Stated, lang: Lang): string {
  return joined(promise, timingText(promise, lang), lang);
}

/**
 * The same without the counts that grow from day to day, for texts that others keep: programs take an entry that differs for
 * one that was changed, and would store every overdue one anew each night.
 */
export function steadyStateLine(promise: Stated, lang: Lang): string {
  const { state } = VOCABULARY[lang];
  const { schedule, deadline } = promise;
  if (schedule === "overdue") return joined(promise, state.isOverdue, lang);
  if (schedule === "stale" && deadline.hardness !== "none") return joined(promise, state.isStale, lang);
  return stateLine(promise, lang);
}

function joined({ outcome }: Stated, timing: string | null, lang: Lang): string {
  const told = VOCABULARY[lang].outcome[outcome];
  return timing ? `${told} · ${timing}` : told;
}

/** The lateness half of the state line alone; null where there is nothing to say about time. */
export function timingText(promise: Stated, lang: Lang): string | null {
  const { state } = VOCABULARY[lang];
  const { lateness } = promise;
  switch (promise.schedule) {
    case "late":
      return lateness ? state.late(lateness.least, lateness.most) : VOCABULARY[lang].schedule.late;
    case "on_time":
      return lateness && lateness.most > 0 ? state.onTimeOrLate(lateness.most) : state.onTime;
    case "overdue":
      return lateness ? state.overdue(lateness.most) : VOCABULARY[lang].schedule.overdue;
    case "upcoming":
      return promise.deadline.meeting
        ? state.atMeetingOn(formatDay(promise.deadline.meeting.day, lang))
        : state.upcoming;
    case "window_open":
      return state.windowOpen;
    case "stale":
      // Silence is no lateness where nothing was said about time: then the want of a deadline is the news.
      return promise.deadline.hardness === "none" ? state.noDeadline : silenceText(promise, lang);
    case "none":
      return withoutDate(promise, lang);
  }
}

/** "no public update for 90 days" for a promise long without news; null for every other. */
export function silenceText(promise: Stated, lang: Lang): string | null {
  return promise.schedule === "stale" ? VOCABULARY[lang].state.stale(daysOfSilence(promise)) : null;
}

function withoutDate(
  { outcome, daysTaken, deadline, occurrences, today }: Stated,
  lang: Lang,
): string | null {
  const { state } = VOCABULARY[lang];
  if (outcome === "delivered" || outcome === "partly_delivered") {
    return daysTaken === null ? null : state.after(daysTaken);
  }
  if (outcome !== "unassessed" && outcome !== "not_started" && outcome !== "in_progress") return null;
  switch (deadline.hardness) {
    case "none":
      return state.noDeadline;
    case "soft":
      return state.looseDeadline;
    case "event":
      return deadline.eventNumber ? state.atMeetingNumber(deadline.eventNumber) : state.atMeeting;
    case "cadence":
      return recurringText(occurrences ?? [], today, lang);
    default:
      return null;
  }
}

function recurringText(occurrences: readonly Occurrence[], today: string, lang: Lang): string {
  const { state } = VOCABULARY[lang];
  const { confirmed, expected } = countOccurrences(occurrences, today);
  return expected > 0 ? state.recurringCount(confirmed, expected) : state.recurring;
}

/** Days since the latest thing known: what an assessment saw, else the saying itself. */
function daysOfSilence({ effectiveOn, saidOn, today }: Stated): number {
  const seen = effectiveOn ? parseEdtf(effectiveOn)?.latest : null;
  return Math.max(0, daysBetween(seen ?? saidOn, today));
}
