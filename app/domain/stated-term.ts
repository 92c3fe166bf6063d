import type { Cadence } from "./cadence.ts";
import type { Day } from "./days.ts";
import { interpretDeadline, noDeadline, type Reading } from "./deadlines/interpret.ts";
import { parseEdtf } from "./edtf.ts";
import type { Basis, Hardness, Precision } from "./vocabulary.ts";

/** The words of a deadline with what they were read as, as the record keeps both. */
export interface StatedTerm {
  phrase: string | null;
  lang: string | null;
  edtf: string | null;
  earliest: Day | null;
  latest: Day | null;
  precision: Precision | null;
  hardness: Hardness;
  basis: Basis;
  ruleId: string | null;
  rulesVersion: string | null;
  reviewOn: Day | null;
  cadence: Cadence | null;
  event: { number: number | null } | null;
}

/** What an editor writes down of a deadline. */
export interface Words {
  phrase: string | null;
  lang: string | null;
  /** The interval in EDTF where the editor reads the words otherwise than the rules do; null leaves it to the rules. */
  due: string | null;
}

/**
 * The deadline that words give when said on a local day of the dialogue, by the published rules. An interval that an editor
 * gives stands as theirs, unless the rules say the same.
 */
export function statedTerm({ phrase, lang, due }: Words, saidOn: Day): StatedTerm {
  const reading = phrase && lang ? interpretDeadline(phrase, lang, saidOn) : noDeadline(saidOn);
  const words = { phrase, lang: phrase ? lang : null };
  return { ...words, ...(due && due !== reading.edtf ? asGiven(due) : byRule(reading)) };
}

type Read = Omit<StatedTerm, "phrase" | "lang">;

function byRule(reading: Reading): Read {
  const { edtf, earliest, latest, dueTo, precision, hardness } = reading;
  const { ruleId, rulesVersion, reviewOn, cadence, event } = reading;
  return {
    edtf,
    earliest,
    latest: dueTo ?? latest,
    precision,
    hardness,
    basis: "rule",
    ruleId,
    rulesVersion,
    reviewOn,
    cadence,
    event,
  };
}

/** An open end is a beginning: of `2026-02/..`, to be begun by 28 February. */
function asGiven(due: string): Read {
  const given = parseEdtf(due);
  if (!given) throw new RangeError(`${due} is no interval in EDTF`);
  const starts = given.latest === null;
  return {
    edtf: due,
    ...given,
    latest: given.latest ?? parseEdtf(due.slice(0, due.indexOf("/")))?.latest ?? null,
    hardness: starts ? "hard_start" : "hard",
    basis: "editor",
    ruleId: null,
    rulesVersion: null,
    reviewOn: null,
    cadence: null,
    event: null,
  };
}
