import type { Cadence } from "../../app/domain/cadence.ts";
import type { Day } from "../../app/domain/days.ts";
import type { Localized } from "../../app/domain/localized.ts";
import type { DialogueTime } from "../../app/domain/records.ts";
import type {
  Approval,
  Basis,
  DeadlineRevision,
  DialogueStatus,
  EditorialState,
  EvidenceStrength,
  Hardness,
  LinkKind,
  Outcome,
  Precision,
} from "../../app/domain/vocabulary.ts";

/**
 * What is written, one document a subject, and what the public history shows as before and after. Every key is always
 * there, in this order, so that equal documents are equal as text.
 */

export interface OrganizationDocument {
  id: string;
  name: Localized;
  abbreviation: string | null;
  /** Further names it is found by, each unlike `name` and `abbreviation`. */
  aliases: AliasDocument[];
  /** Its official page. */
  url: string | null;
}

export interface AliasDocument {
  lang: string | null;
  text: string;
  /** There, and true, for a name that it had. */
  former?: true;
}

export interface PersonDocument {
  id: string;
  name: Localized;
  aliases: { lang: string | null; text: string }[];
}

export interface VenueDocument {
  id: string;
  name: Localized;
  address: string | null;
  city: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
}

export interface SeriesDocument {
  id: string;
  name: Localized;
}

export interface SourceDocument {
  url: string;
  title: string | null;
  publisher: string | null;
  publishedOn: Day | null;
  archivedUrl: string | null;
}

export interface PartyDocument {
  person: string | null;
  organization: string | null;
}

export interface DialogueDocument {
  id: string;
  title: Localized;
  series: { id: string; number: number | null } | null;
  time: DialogueTime;
  status: DialogueStatus;
  venue: string | null;
  place: { city: string | null; country: string | null } | null;
  hosts: string[];
  attendances: (PartyDocument & { role: Localized | null; note: string | null })[];
  summary: Localized | null;
  notes: string | null;
  sources: SourceDocument[];
  /** Where it was moved: the start before this one. The writer knows it of a dialogue that the record has. */
  previousStart: string | null;
  /** Null where it stands as published. */
  state: Disputed | null;
}

/** What a body that a promise is about says of it (right of reply). Every key is always there, in this order. */
export interface ReplyDocument {
  /** The statement's day. */
  on: Day;
  organization: string | null;
  person: string | null;
  text: Localized;
  /** The statement's address. */
  source: string | null;
  /** The day on which the matter was closed; null while it is open. */
  closedOn: Day | null;
}

/** Said of what a right of reply is open on. */
export type Disputed = Extract<EditorialState, "disputed">;

export interface PromiseDocument {
  id: string;
  dialogue: string;
  position: number;
  action: Localized;
  quote: { text: string; lang: string } | null;
  saidOn: Day;
  promisors: PartyDocument[];
  criteria: { key: string; text: Localized }[];
  source: string | null;
  notes: string | null;
  /** The day the promisor's term or mandate ends. */
  termEndsOn: Day | null;
  /** The day an editor means to look again; null where the rules' own day stands. */
  nextCheckOn: Day | null;
  /** Null where it stands as published. */
  state: Disputed | null;
  /** Oldest first. Left out, the record keeps those it has; none has ever been there in a line without them. */
  replies?: ReplyDocument[];
}

export interface DeadlineDocument {
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
  statedOn: Day;
  reviewOn: Day | null;
  /** Null for the first deadline. */
  revises: DeadlineRevision | null;
  cadence: Cadence | null;
  /** For a deadline at a meeting: the meeting's number in the dialogue's series, null number for the next one. */
  event: { number: number | null } | null;
  /** Where it was given. */
  source: string | null;
}

export interface AssessmentDocument {
  outcome: Outcome;
  effectiveOn: string;
  effectiveFrom: Day;
  effectiveTo: Day;
  summary: Localized | null;
  strength: EvidenceStrength | null;
  met: string[] | null;
  evidence: SourceDocument[];
  author: string | null;
  reviewer: string | null;
  approval: Approval | null;
  /** The period, in EDTF, of a repeated promise that this is about; null where it is about the promise. */
  occurrence: string | null;
}

export interface CheckDocument {
  checkedOn: Day;
  /** False for a look that found nothing. */
  found: boolean;
  note: Localized | null;
  sources: SourceDocument[];
  author: string | null;
}

export interface LinkDocument {
  from: string;
  kind: LinkKind;
  to: string;
}
