/** The closed vocabularies of the record. The database's CHECKs list the same words; a test compares them. */

/** An editor's judgement of a promise; `unassessed` is the absence of one and is never stored. */
export const OUTCOMES = [
  "not_started",
  "in_progress",
  "delivered",
  "partly_delivered",
  "not_delivered",
  "withdrawn",
  "superseded",
  "unverifiable",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const OUTCOME_STATES = ["unassessed", ...OUTCOMES] as const;
export type OutcomeState = (typeof OUTCOME_STATES)[number];

/** Outcomes after which nothing more is expected of the promisor. */
export const CLOSING_OUTCOMES = [
  "delivered",
  "partly_delivered",
  "not_delivered",
  "withdrawn",
  "superseded",
  "unverifiable",
] as const satisfies readonly Outcome[];

/** Computed from the deadline and a day; never stored as a fact. */
export const SCHEDULES = ["none", "upcoming", "window_open", "overdue", "on_time", "late", "stale"] as const;
export type Schedule = (typeof SCHEDULES)[number];

export const HARDNESSES = ["hard", "hard_start", "soft", "event", "cadence", "none"] as const;
export type Hardness = (typeof HARDNESSES)[number];

export const PRECISIONS = ["day", "week", "month", "season", "quarter", "half", "year", "range"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Where a deadline's interval comes from: the words themselves, a rule of ours, or an editor. */
export const BASES = ["stated", "rule", "editor"] as const;
export type Basis = (typeof BASES)[number];

/** A later deadline either moves the one before it, or corrects how it was read. */
export const DEADLINE_REVISIONS = ["extension", "correction"] as const;
export type DeadlineRevision = (typeof DEADLINE_REVISIONS)[number];

/** What a repeated promise is repeated by. */
export const CADENCE_UNITS = ["day", "week", "month", "quarter", "half", "year"] as const;
export type CadenceUnit = (typeof CADENCE_UNITS)[number];

/** How a closing outcome was approved: by a second editor, or by nobody else because the desk has one person. */
export const APPROVALS = ["second_editor", "one_person"] as const;
export type Approval = (typeof APPROVALS)[number];

export const DIALOGUE_STATUSES = ["scheduled", "held", "postponed", "cancelled"] as const;
export type DialogueStatus = (typeof DIALOGUE_STATUSES)[number];

export const EDITORIAL_STATES = ["draft", "in_review", "published", "disputed"] as const;
export type EditorialState = (typeof EDITORIAL_STATES)[number];

export const EVIDENCE_STRENGTHS = ["none", "promisor", "document", "independent"] as const;
export type EvidenceStrength = (typeof EVIDENCE_STRENGTHS)[number];

export const LINK_KINDS = ["restates", "supersedes", "part_of", "depends_on"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export const ROLES = ["contributor", "editor", "administrator"] as const;
export type Role = (typeof ROLES)[number];
