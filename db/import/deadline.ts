import type { DatasetCorrected, DatasetReading } from "../../app/domain/dataset.ts";
import { recordedDeadlines } from "../../app/domain/dataset-deadlines.ts";
import type { Day } from "../../app/domain/days.ts";
import { interpretDeadline, noDeadline, type Reading } from "../../app/domain/deadlines/interpret.ts";
import { parseEdtf } from "../../app/domain/edtf.ts";
import type { DeadlineRevision } from "../../app/domain/vocabulary.ts";
import type { DeadlineDocument } from "../record/documents.ts";
import type { Placed } from "./documents.ts";
import type { PromiseInput } from "./format.ts";

/** The deadlines of a promise that was said on a local day, in the order in which they were recorded. */
export function deadlinesOf({ deadline, quote }: PromiseInput, saidOn: Day): Placed<DeadlineDocument>[] {
  return recordedDeadlines(deadline, saidOn).map(({ said, on, revises, path }) => {
    return { document: documentOf(said, on, quote?.lang, revises), path };
  });
}

function documentOf(
  { phrase, due, source, reading }: DatasetCorrected,
  statedOn: Day,
  quoteLang: string | undefined,
  revises: DeadlineRevision | null,
): DeadlineDocument {
  const lang = reading ? reading.lang : phrase && languageOf(phrase, quoteLang);
  const words = { phrase: phrase ?? null, lang: lang ?? null };
  const read = reading ? readingAsGiven(reading, due) : readAnew(words, due, statedOn);
  const { reviewOn, cadence, event, ...days } = read;
  return { ...words, ...days, statedOn, reviewOn, revises, cadence, event, source: source ?? null };
}

/** The language of a phrase that does not say: by its script, else the quote's, else English. */
function languageOf(phrase: string, quoteLang: string | undefined): string {
  if (/\p{Script=Hangul}/u.test(phrase)) return "ko";
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(phrase)) return "ja";
  return quoteLang && quoteLang !== "ko" && quoteLang !== "ja" ? quoteLang : "en";
}

type Read = Omit<DeadlineDocument, "phrase" | "lang" | "statedOn" | "revises" | "source">;

function readingAsGiven(reading: DatasetReading, due: string | null): Read {
  return {
    edtf: due,
    earliest: reading.earliest ?? null,
    latest: reading.latest ?? null,
    precision: reading.precision ?? null,
    hardness: reading.hardness,
    basis: reading.basis,
    ruleId: reading.rule?.id ?? null,
    rulesVersion: reading.rule?.version ?? null,
    reviewOn: reading.reviewOn ?? null,
    cadence: reading.cadence ?? null,
    event: reading.event ? { number: reading.event.number ?? null } : null,
  };
}

const UNDATED = { edtf: null, earliest: null, latest: null, precision: null };

/**
 * An interval given in the file stands: by rule where the rules read the words to the same last day, else as an editor's
 * reading. Where the file gives none, the words are read only for how loose they are and never become a date.
 */
function readAnew(
  { phrase, lang }: { phrase: string | null; lang: string | null },
  due: string | null,
  statedOn: Day,
): Read {
  const reading = phrase && lang ? interpretDeadline(phrase, lang, statedOn) : noDeadline(statedOn);
  const given = due ? parseEdtf(due) : null;
  if (!due || !given) {
    const loose = dated(reading) ? noDeadline(statedOn) : reading;
    const { hardness, ruleId, rulesVersion, reviewOn, cadence, event } = loose;
    return { ...UNDATED, hardness, basis: "rule", ruleId, rulesVersion, reviewOn, cadence, event };
  }
  const starts = given.latest === null || reading.hardness === "hard_start";
  const latest = given.latest ?? endOfStart(due);
  const agrees = reading.dueTo === latest && starts === (reading.hardness === "hard_start");
  return {
    edtf: due,
    ...given,
    latest,
    hardness: starts ? "hard_start" : "hard",
    basis: agrees ? "rule" : "editor",
    ruleId: agrees ? reading.ruleId : null,
    rulesVersion: agrees ? reading.rulesVersion : null,
    reviewOn: null,
    cadence: null,
    event: null,
  };
}

const dated = ({ hardness }: Reading) => hardness === "hard" || hardness === "hard_start";

/** The last day of the period in which something was to begin: of `2026-02/..`, 28 February. */
function endOfStart(due: string): Day | null {
  return parseEdtf(due.slice(0, due.indexOf("/")))?.latest ?? null;
}
