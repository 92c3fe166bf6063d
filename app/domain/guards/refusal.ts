/** The rules that a new entry of the ledger must keep (PROMISES.md A and B), by the name that messages are found under. */
export const GUARDS = [
  "assessment_before_promise",
  "assessment_in_future",
  "evidence_missing",
  "evidence_before_promise",
  "circular_proof",
  "check_missing",
  "criteria_missing",
  "criterion_unknown",
  "criteria_unmet",
  "criteria_not_parted",
  "criteria_met_after_all",
  "window_still_open",
  "no_window",
  "successor_missing",
  "approval_missing",
  "approval_by_author",
  "occurrence_unknown",
  "check_before_promise",
  "check_in_future",
  "reply_before_promise",
  "reply_in_future",
  "extension_before_promise",
  "extension_in_future",
  "extension_not_later",
  "link_to_unknown",
  "link_to_itself",
  "link_in_circle",
  "criterion_in_use",
] as const;
export type Guard = (typeof GUARDS)[number];

/** Why an entry is not taken: the rule, the part of the entry that breaks it, and what its message names. */
export interface Refusal {
  guard: Guard;
  /** A field of the entry, as in `evidence[1]`. */
  part: string;
  /** Days as `YYYY-MM-DD`, ids and addresses as they are. */
  values: Readonly<Record<string, string>>;
}

/** How strictly an entry is taken. */
export interface Policy {
  /**
   * The entry comes from a record kept elsewhere, which may lack criteria or a reviewer (PROMISES.md B). It was judged before
   * it is recorded here, so its days are not held against this machine's clock.
   */
  imported: boolean;
  /**
   * The entry comes with the whole record that it was taken into. It was held against the promise as it stood then; deadlines,
   * criteria and citations may have been added since, so it is not judged again.
   */
  copied: boolean;
  /** The desk has one person, so that nobody else can approve; its pages then say so. */
  onePerson: boolean;
}

export function refusal(guard: Guard, part: string, values: Refusal["values"] = {}): Refusal {
  return { guard, part, values };
}
