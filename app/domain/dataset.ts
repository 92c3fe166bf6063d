import type { Cadence } from "./cadence.ts";
import type { Named } from "./changes.ts";
import type { Day } from "./days.ts";
import type { Localized } from "./localized.ts";
import type {
  Approval,
  Basis,
  DialogueStatus,
  EvidenceStrength,
  Hardness,
  LinkKind,
  Outcome,
  Precision,
} from "./vocabulary.ts";

/**
 * The record as `yaksok-dataset/1` holds it (docs/dataset.md): facts only, nothing that depends on a day. A part that is not
 * known is not there. Days are local to the dialogue; an `id` may be missing in a file that people wrote.
 */

export const DATASET_FORMAT = "yaksok-dataset/1";

/** What the record may be used under. */
export const LICENCE = { id: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/" } as const;

/** The record as tables: one of them. */
export type TableName =
  | "dialogues"
  | "hosts"
  | "attendances"
  | "promises"
  | "promisors"
  | "criteria"
  | "deadlines"
  | "assessments"
  | "checks"
  | "links"
  | "replies"
  | "sources"
  | "organizations"
  | "people"
  | "venues"
  | "series";

export interface Dataset {
  /** The counter that every published change raises. */
  revision: number;
  /** The instant, in UTC, of the latest published change. */
  publishedAt: string;
  organizations: Iterable<DatasetOrganization>;
  people: Iterable<DatasetPerson>;
  redirects: Iterable<DatasetRedirect>;
  /** By first day, then id. */
  dialogues: Iterable<DatasetDialogue>;
}

/** A further name that something is found by. */
export interface DatasetAlias {
  lang?: string;
  text: string;
}

export interface DatasetOrganization {
  id: string;
  name: Localized;
  abbreviation?: string;
  url?: string;
  /** `former` for a name that it had. */
  aliases?: (DatasetAlias & { former?: boolean })[];
}

export interface DatasetPerson {
  id: string;
  name: Localized;
  aliases?: DatasetAlias[];
}

/** An id that was renamed or merged, and where it leads. */
export interface DatasetRedirect {
  kind: Named;
  from: string;
  to: string;
}

export interface DatasetMention {
  id?: string;
  name: Localized;
  abbreviation?: string;
}

/** A person, an organisation, or a person for an organisation. */
export interface DatasetParty {
  personId?: string;
  person?: Localized;
  organization?: DatasetMention;
}

export interface DatasetAttendee extends DatasetParty {
  role?: Localized;
  note?: string;
}

export interface DatasetVenue {
  id?: string;
  name: Localized;
  address?: string;
  city?: string;
  country?: string;
  latitude?: number;
  longitude?: number;
}

export interface DatasetSource {
  url: string;
  title?: string;
  publisher?: string;
  published?: Day;
  archived?: string;
}

/** How the words of a deadline were read. Without one, the words are read anew. */
export interface DatasetReading {
  lang?: string;
  earliest?: Day;
  latest?: Day;
  precision?: Precision;
  hardness: Hardness;
  basis: Basis;
  rule?: { id: string; version: string };
  reviewOn?: Day;
  cadence?: Cadence;
  /** Due at a meeting of the series: the one of this number, or the next one. */
  event?: { number?: number };
}

/** A reading that a correction took the place of. */
export interface DatasetCorrected {
  /** Its place, from 0, in the order in which the promise's deadlines were recorded. */
  seq?: number;
  phrase?: string;
  due: string | null;
  source?: string;
  reading?: DatasetReading;
}

export interface DatasetExtension extends DatasetCorrected {
  /** The day it was given. */
  on: Day;
  corrected?: DatasetCorrected[];
}

export interface DatasetDeadline extends DatasetCorrected {
  /** The day it was given; the day the promise was said where it is missing. */
  on?: Day;
  /** Wrong readings of it, oldest first. */
  corrected?: DatasetCorrected[];
  extensions?: DatasetExtension[];
}

export interface DatasetAssessment {
  outcome: Outcome;
  effectiveOn: string;
  summary?: Localized;
  evidence: DatasetSource[];
  met?: string[];
  strength?: EvidenceStrength;
  author?: string;
  reviewer?: string;
  approval?: Approval;
  occurrence?: string;
}

export interface DatasetCheck {
  on: Day;
  found?: boolean;
  note?: Localized;
  sources?: DatasetSource[];
  author?: string;
}

/** A statement of a body that a promise is about; the promise is disputed while it is open. */
export interface DatasetReply extends DatasetParty {
  on: Day;
  text: Localized;
  source?: string;
  /** The day on which the matter was closed. */
  closed?: Day;
}

export interface DatasetPromise {
  id: string;
  /** `disputed` while a right of reply is open. */
  state?: "published" | "disputed";
  promisors: DatasetParty[];
  action: Localized;
  quote?: { text: string; lang: string };
  /** The first day of the dialogue where it is missing. */
  saidOn?: Day;
  deadline: DatasetDeadline;
  criteria?: { id: string; text: Localized }[];
  assessments: DatasetAssessment[];
  checks?: DatasetCheck[];
  links?: { kind: LinkKind; to: string }[];
  termEnds?: Day;
  nextCheck?: Day;
  source?: string;
  notes?: string;
  /** Right of reply, oldest first. */
  replies?: DatasetReply[];
}

export interface DatasetDialogue {
  id: string;
  state?: "published" | "disputed";
  title: Localized;
  series?: { id: string; name: Localized; number?: number };
  /** A day, a month, or an instant with its offset; so are `end` and `previousStart`. */
  start: string;
  end?: string;
  timezone: string;
  status: DialogueStatus;
  /** Where it was moved: the start before this one. */
  previousStart?: string;
  venue?: DatasetVenue;
  place?: { city?: string; country?: string };
  hosts: DatasetMention[];
  attendees: DatasetAttendee[];
  summary?: Localized;
  notes?: string;
  sources: DatasetSource[];
  promises: DatasetPromise[];
}
