import type { Day } from "../../app/domain/days.ts";
import { namesBeginning, noDeadline, readLoosePhrase } from "../../app/domain/deadlines/interpret.ts";
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

/**
 * A deadline as the record keeps it, given on a local day of the dialogue. An interval given in the file stands as an
 * editor's reading; words without one are read by the rules and never become a date.
 */
function deadlineOf({ phrase, due }: Said, saidOn: Day, quoteLang: string | undefined): DeadlineDocument {
  const words = { phrase: phrase ?? null, lang: phrase ? languageOf(phrase, quoteLang) : null };
  const unrevised = { revises: null, cadence: null, event: null, source: null };
  const given = due ? parseEdtf(due) : null;
  if (due && given) {
    const start = given.latest === null || (phrase !== undefined && namesBeginning(phrase));
    return {
      ...words,
      edtf: due,
      ...given,
      hardness: start ? "hard_start" : "hard",
      basis: "editor",
      ruleId: null,
      rulesVersion: null,
      statedOn: saidOn,
      reviewOn: null,
      ...unrevised,
    };
  }
  const loose = (phrase ? readLoosePhrase(phrase, saidOn) : null) ?? noDeadline(saidOn);
  const { hardness, ruleId, rulesVersion, reviewOn } = loose;
  const undated = { ...unrevised, edtf: null, earliest: null, latest: null, precision: null };
  return { ...words, ...undated, hardness, basis: "rule", ruleId, rulesVersion, statedOn: saidOn, reviewOn };
}
