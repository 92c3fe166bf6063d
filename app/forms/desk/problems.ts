import type { Known } from "../../domain/desk/named.ts";

/** What can be wrong with a field of the dialogue form; app/i18n has the words by these names. */
export const PROBLEMS = [
  "missing",
  "too_long",
  "too_many",
  "not_a_day",
  "not_a_moment",
  "year_out_of_range",
  "not_a_time",
  "time_without_day",
  "not_a_zone",
  "skipped_time",
  "end_before_start",
  "end_other_form",
  "not_an_address",
  "not_a_number",
  "not_a_country",
  "not_a_slug",
  "number_without_series",
  "unknown_name",
  "unknown_party",
  "until_before_from",
  "reason_missing",
  "promise_gone",
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];

/** What is wrong with one field. */
export interface Problem {
  /** As its input is called: `promises[0].action.ko`. */
  path: string;
  code: ProblemCode;
  /** The most that there may be, for what is too long or too many. */
  most?: number;
  /** For a name that is not known, whom it may mean. */
  choices?: Known[];
}

/** Problems that are there because nothing was typed yet: told when one wants to publish, not while one types. */
export function isUnfinished({ code }: Problem): boolean {
  return code === "missing" || code === "reason_missing" || code === "unknown_party";
}
