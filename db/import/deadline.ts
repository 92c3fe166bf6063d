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

type Said = { phrase?: string | undefined; due: string | null };

/** The deadlines of a promise that was said on a local day: the first, then the extensions that the file lists. */
export function deadlinesOf({ deadline, quote }: PromiseInput, saidOn: Day): DeadlineDocument[] {
  const extensions = (deadline.extensions ?? []).map((each) => ({
    ...deadlineOf(each, each.on, quote?.lang),
    revises: "extension" as const,
    source: each.source ?? null,
  }));
  return [deadlineOf(deadline, saidOn, quote?.lang), ...extensions];
}

const UNDATED = { edtf: null, earliest: null, latest: null, precision: null };
const FIRST = { revises: null, source: null };

/**
 * A deadline as the record keeps it, given on a local day of the dialogue. An interval given in the file stands: by rule
 * where the rules read the words to the same last day, else as an editor's reading. Where the file gives none, the words are
 * read only for how loose they are and never become a date.
 */
function deadlineOf({ phrase, due }: Said, statedOn: Day, quoteLang: string | undefined): DeadlineDocument {
  const lang = phrase ? languageOf(phrase, quoteLang) : null;
  const words = { phrase: phrase ?? null, lang };
  const reading = phrase && lang ? interpretDeadline(phrase, lang, statedOn) : noDeadline(statedOn);
  const given = due ? parseEdtf(due) : null;
  if (!due || !given) {
    const loose = dated(reading) ? noDeadline(statedOn) : reading;
    const { hardness, ruleId, rulesVersion, reviewOn, cadence, event } = loose;
    const rule = { basis: "rule" as const, ruleId, rulesVersion };
    return { ...words, ...UNDATED, hardness, ...rule, statedOn, reviewOn, ...FIRST, cadence, event };
  }
  const starts = given.latest === null || reading.hardness === "hard_start";
  const latest = given.latest ?? endOfStart(due);
  const agrees = reading.dueTo === latest && starts === (reading.hardness === "hard_start");
  return {
    ...words,
    edtf: due,
    ...given,
    latest,
    hardness: starts ? "hard_start" : "hard",
    basis: agrees ? "rule" : "editor",
    ruleId: agrees ? reading.ruleId : null,
    rulesVersion: agrees ? reading.rulesVersion : null,
    statedOn,
    reviewOn: null,
    ...FIRST,
    cadence: null,
    event: null,
  };
}

const dated = ({ hardness }: Reading) => hardness === "hard" || hardness === "hard_start";

/** The last day of the period in which something was to begin: of `2026-02/..`, 28 February. */
function endOfStart(due: string): Day | null {
  return parseEdtf(due.slice(0, due.indexOf("/")))?.latest ?? null;
}
