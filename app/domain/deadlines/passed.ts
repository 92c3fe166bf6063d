import { addDays } from "../days.ts";
import type { Mention } from "./mention.ts";
import { canBeOver, isDeadline } from "./role.ts";
import { RECENT_DAYS } from "./rules.ts";
import { type Said, saidOn } from "./span.ts";
import { wordsAsSpan } from "./spans.ts";

/**
 * True for a time without a year that ended shortly before the day said, where no word makes it a deadline: "at the 9
 * October forum" said in the same month is that forum, not next year's.
 */
export function hasJustPassed(mention: Mention, said: Said): boolean {
  const { words, bound, to, role, whole, early } = mention;
  if (!words || to || whole || early || role === "promise" || isDeadline(mention) || !canBeOver(mention))
    return false;
  if (bound !== null && bound !== "in") return false;
  if (words.month === undefined && words.quarter === undefined && words.half === undefined && !words.holiday)
    return false;
  if (words.yearly || words.monthly || words.yearRel !== undefined || words.fiscal) return false;
  const then = wordsAsSpan(words, saidOn(addDays(said.day, -RECENT_DAYS), said.country));
  return typeof then !== "string" && then.latest !== null && then.latest < said.day;
}
