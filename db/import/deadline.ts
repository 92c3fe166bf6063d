import type { Day } from "../../app/domain/days.ts";
import { interpretDeadline, noDeadline, type Reading } from "../../app/domain/deadlines/interpret.ts";
import { parseEdtf } from "../../app/domain/edtf.ts";
import type { DeadlineDocument } from "../record/documents.ts";
import type { PromiseInput } from "./format.ts";

/** The language of a phrase that does not say: by its script, else the quote's, else English. */
function languageOf(phrase: string, quoteLang: string | undefined): string {
  if (/\p{Script=Hangul}/u.test(phrase)) return "ko";
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(phrase)) return "ja";
  return quoteLang && quoteLang !== "ko" && quoteLang !== "ja" ? quoteLang : "en";
}

/**
 * The deadline as the record keeps it. An interval given in the file stands as an editor's reading, credited to our rule
 * where the rule reads the phrase alike; a phrase without one never becomes a hard date.
 */
export function deadlineOf({ deadline, quote }: PromiseInput, saidOn: Day): DeadlineDocument {
  const { phrase, due } = deadline;
  const lang = phrase ? languageOf(phrase, quote?.lang) : null;
  const interpretation = phrase && lang ? interpretDeadline(phrase, lang, saidOn) : null;
  const reading = interpretation?.ok ? interpretation.reading : null;
  const common = { phrase: phrase ?? null, lang, statedOn: saidOn };
  const given = due ? parseEdtf(due) : null;
  if (due && given) {
    const alike = reading !== null && reading.latest === given.latest && isHard(reading);
    const exact = alike && (reading.earliest === given.earliest || reading.earliest === null);
    return {
      ...common,
      edtf: due,
      earliest: given.earliest,
      latest: given.latest,
      precision: given.precision,
      hardness: given.latest === null ? "hard_start" : alike ? reading.hardness : "hard",
      basis: exact ? "rule" : "editor",
      ruleId: exact ? reading.ruleId : null,
      rulesVersion: exact ? reading.rulesVersion : null,
      reviewOn: null,
    };
  }
  const none = noDeadline(saidOn);
  const soft = reading && !isHard(reading) ? reading : none;
  return {
    ...common,
    edtf: null,
    earliest: null,
    latest: null,
    precision: null,
    hardness: soft.hardness,
    basis: "rule",
    ruleId: soft.ruleId,
    rulesVersion: soft.rulesVersion,
    reviewOn:
      soft.reviewOn ?? (soft.hardness === "cadence" || soft.hardness === "event" ? null : none.reviewOn),
  };
}

function isHard(reading: Reading): boolean {
  return reading.hardness === "hard" || reading.hardness === "hard_start";
}
