import { addMonths, type Day } from "../days.ts";
import type { Hardness, Precision } from "../vocabulary.ts";
export interface Reading {
  kind: string;
  earliest: Day | null;
  latest: Day | null;
  edtf: string | null;
  precision: Precision | null;
  hardness: Hardness;
  ruleId: string;
  rulesVersion: string;
  reviewOn: Day | null;
}
export type Interpretation = { ok: true; reading: Reading } | { ok: false; reason: string; part: string };
export function interpretDeadline(phrase: string, _lang: string, saidOn: Day): Interpretation {
  if (/soon|빠른/.test(phrase))
    return {
      ok: true,
      reading: { ...noDeadline(saidOn), hardness: "soft", ruleId: "soft", reviewOn: addMonths(saidOn, 3) },
    };
  return { ok: false, reason: "cannot_tell", part: phrase };
}
export function noDeadline(saidOn: Day): Reading {
  return {
    kind: "none",
    earliest: null,
    latest: null,
    edtf: null,
    precision: null,
    hardness: "none",
    ruleId: "none",
    rulesVersion: "1",
    reviewOn: addMonths(saidOn, 6),
  };
}
