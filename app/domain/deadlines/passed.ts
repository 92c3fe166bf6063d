import { addDays } from "../days.ts";
import type { Mention } from "./mention.ts";
import { canBeOver, isDeadline } from "./role.ts";
import { RECENT_DAYS } from "./rules.ts";
import { type Said, saidOn } from "./span.ts";
import { wordsAsSpan } from "./spans.ts";

/**
 * True for a time without a year that ended shortly before the day said: "at the 9 October forum" in the same month is
 * that forum, not next year's.
 */
export function justPassed({ words, to, whole, early }: Mention, said: Said): boolean {
  if (!words || to || whole || early) return false;
  const named = [words.month, words.quarter, words.half, words.holiday].some((value) => value !== undefined);
  if (!named || words.yearly || words.monthly || words.yearRel !== undefined || words.fiscal) return false;
  const then = wordsAsSpan(words, saidOn(addDays(said.day, -RECENT_DAYS), said.country));
  if (typeof then === "string" || then.latest === null || then.latest >= said.day) return false;
  // In January 하반기 is the year's that has begun.
  return (
    words.month !== undefined || words.holiday !== undefined || then.latest.startsWith(String(said.year))
  );
}

/** The same where nothing makes a deadline of it: no such word, and no verb to come. */
export function isPast(mention: Mention, said: Said): boolean {
  const { bound, role } = mention;
  if (!canBeOver(mention) || role === "promise") return false;
  if (role !== "lapsed" && (isDeadline(mention) || (bound !== null && bound !== "in"))) return false;
  return justPassed(mention, said);
}
