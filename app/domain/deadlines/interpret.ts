import { addMonths, type Day } from "../days.ts";
import type { Hardness } from "../vocabulary.ts";
import { LOOSE_RULES, NO_DEADLINE, RULES_VERSION } from "./rules.ts";

/** What the words of a deadline say where they name no date. */
export interface LooseReading {
  hardness: Extract<Hardness, "soft" | "event" | "cadence" | "none">;
  ruleId: string;
  rulesVersion: string;
  /** Local day after which silence counts as stale; null where silence is not the question. */
  reviewOn: Day | null;
}

/** Words beyond this are no deadline phrase; the rules are not tried on them. */
const LONGEST = 1_000;

/**
 * Reads a deadline phrase that names no date, said on a local day of the dialogue. Null where no rule knows the words:
 * they are then kept verbatim and treated as no deadline, never as a date (PROMISES: deadlines).
 */
export function readLoosePhrase(phrase: string, saidOn: Day): LooseReading | null {
  if (phrase.length > LONGEST) return null;
  const words = phrase.normalize("NFKC");
  const rule = LOOSE_RULES.find(({ pattern }) => pattern.test(words));
  if (!rule) return null;
  const { hardness, id, reviewMonths } = rule;
  const reviewOn = reviewMonths === null ? null : addMonths(saidOn, reviewMonths);
  return { hardness, ruleId: id, rulesVersion: RULES_VERSION, reviewOn };
}

/** A promise without a deadline: looked at again half a year after it was said. */
export function noDeadline(saidOn: Day): LooseReading {
  const { id, reviewMonths } = NO_DEADLINE;
  return {
    hardness: "none",
    ruleId: id,
    rulesVersion: RULES_VERSION,
    reviewOn: addMonths(saidOn, reviewMonths),
  };
}

/** Words that name a beginning ("내년 초부터", "from July"): the promise must have begun by the period's last day. */
export function namesBeginning(phrase: string): boolean {
  return /부터/u.test(phrase) || /\b(from|starting|beginning|as of)\b/iu.test(phrase);
}
