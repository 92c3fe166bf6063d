import type { Cadence, Period } from "./cadence.ts";
import type { Day } from "./days.ts";
import type { Localized } from "./localized.ts";
import type { Lateness } from "./schedule.ts";
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
  OutcomeState,
  Precision,
  Schedule,
} from "./vocabulary.ts";

/** What the database hands to pages and feeds: plain values, days as `YYYY-MM-DD`, instants as ISO 8601 in UTC. */

export interface OrganizationRef {
  id: string;
  name: Localized;
  abbreviation: string | null;
}

export interface PersonRef {
  id: string;
  name: Localized;
}

/** A person, an organisation, or a person for an organisation. */
export interface Party {
  person: PersonRef | null;
  organization: OrganizationRef | null;
}

export interface Attendance extends Party {
  role: Localized | null;
  note: string | null;
}

export interface SeriesRef {
  id: string;
  name: Localized;
}

export interface Venue {
  id: string;
  name: Localized;
  address: string | null;
  city: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
}

export interface Source {
  url: string;
  title: string | null;
  publisher: string | null;
  publishedOn: string | null;
  archivedUrl: string | null;
}

/** When a dialogue is: a day, a month, or an instant. `day` and `lastDay` are local days of `zone` for sorting and grids. */
export interface DialogueTime {
  precision: "month" | "day" | "instant";
  /** `YYYY-MM`, `YYYY-MM-DD` or an ISO instant in UTC. */
  start: string;
  end: string | null;
  day: Day;
  lastDay: Day;
  zone: string;
}

export interface DialogueSummary {
  id: string;
  title: Localized;
  time: DialogueTime;
  status: DialogueStatus;
  series: (SeriesRef & { number: number | null }) | null;
  hosts: OrganizationRef[];
  venue: Venue | null;
  /** Where it was when no venue is known. */
  place: { city: string | null; country: string | null } | null;
  promiseCount: number;
}

export interface DialogueDetail extends DialogueSummary {
  /** What was said there; null too on a past day before it began. */
  summary: Localized | null;
  notes: string | null;
  attendances: Attendance[];
  sources: Source[];
  promises: PromiseSummary[];
  previous: DialogueSummary | null;
  next: DialogueSummary | null;
  state: EditorialState;
  previousStart: string | null;
  sequence: number;
  createdAt: string;
  updatedAt: string;
}

export interface Deadline {
  /** 0 for the first; later ones are extensions. */
  seq: number;
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
  /** The day it became the deadline. */
  statedOn: Day;
  /** Soft and missing deadlines: the day after which silence counts as stale. */
  reviewOn: Day | null;
  /** Null for the first; an extension moves it, a correction replaces a wrong reading. */
  revises: DeadlineRevision | null;
  cadence: Cadence | null;
  /** The number of the meeting that the words name, null for the next one. */
  eventNumber: number | null;
  /** The meeting at which it falls due, once it is on the calendar; `earliest` and `latest` are then its days. */
  meeting: { id: string; title: Localized; day: Day } | null;
  /** Where an extension was said. */
  source: Source | null;
}

export interface Criterion {
  key: string;
  text: Localized;
}

export interface Assessment {
  seq: number;
  outcome: Outcome;
  /** EDTF as recorded: a day, a month or a year. */
  effectiveOn: string;
  effectiveFrom: Day;
  effectiveTo: Day;
  summary: Localized | null;
  strength: EvidenceStrength | null;
  evidence: Source[];
  /** Keys of the criteria met; null when that was not recorded. */
  met: string[] | null;
  author: string | null;
  reviewer: string | null;
  /** How a closing outcome was approved; null where that is not on record. */
  approval: Approval | null;
  /** The period of a repeated promise that it is about, in EDTF; null for the promise itself. */
  occurrence: string | null;
  recordedAt: string;
}

/** One time that a repeated promise was to be kept, as it stands on the day asked for. */
export interface Occurrence {
  period: Period;
  outcome: OutcomeState;
  schedule: Schedule;
  lateness: Lateness | null;
}

export interface Check {
  checkedOn: Day;
  /** False for a look that found nothing. */
  found: boolean;
  note: Localized | null;
  sources: Source[];
}

export interface PromiseLink {
  kind: LinkKind;
  direction: "to" | "from";
  promise: {
    id: string;
    action: Localized;
    saidOn: Day;
    dialogue: { id: string; title: Localized; precision: DialogueTime["precision"] };
  };
}

/** What a body that a promise is about says of it. */
export interface Reply extends Party {
  /** Its place in the record, from 0. */
  position: number;
  on: Day;
  text: Localized;
  source: Source | null;
  /** The day on which the matter was closed; null while it is open. */
  closedOn: Day | null;
}

/** One promise with what is true of it on the day asked for. */
export interface PromiseSummary {
  id: string;
  action: Localized;
  quote: { text: string; lang: string } | null;
  promisors: Party[];
  dialogue: { id: string; title: Localized; day: Day; zone: string; precision: DialogueTime["precision"] };
  series: SeriesRef | null;
  saidOn: Day;
  deadline: Deadline;
  outcome: OutcomeState;
  effectiveOn: string | null;
  schedule: Schedule;
  /** Days past the deadline, or null where there is nothing to be late against. */
  lateness: Lateness | null;
  /** Days from the saying to the delivery, for promises without a hard date. */
  daysTaken: number | null;
  /** The local day that states were computed for. */
  today: Day;
}

export interface PromiseDetail extends PromiseSummary {
  dialogueSummary: DialogueSummary;
  deadlines: Deadline[];
  criteria: Criterion[];
  assessments: Assessment[];
  checks: Check[];
  links: PromiseLink[];
  /** For a repeated promise, the occurrences that have begun and the next one, oldest first. */
  occurrences: Occurrence[];
  source: Source | null;
  notes: string | null;
  state: EditorialState;
  /** Statements under the right of reply, oldest first. */
  replies: Reply[];
  /** The latest day on which somebody looked; null where nobody has. */
  lastCheckedOn: Day | null;
  /** The day to look again, an editor's or by rule; null where nothing is left to look for. */
  nextCheckOn: Day | null;
  termEndsOn: Day | null;
  sequence: number;
  createdAt: string;
  updatedAt: string;
}

/** A page of a list under keyset pagination; a cursor is opaque and null at either end. */
export interface Page<T> {
  items: T[];
  total: number;
  next: string | null;
  previous: string | null;
}

/** A filter's values with how many rows each would leave. */
export interface Facet {
  value: string;
  label: Localized | null;
  count: number;
}
