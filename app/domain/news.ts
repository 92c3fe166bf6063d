import type { Change, ChangeDocument } from "./changes.ts";
import type { Day } from "./days.ts";
import { deadlineReadings, deadlineVersions } from "./deadline-versions.ts";
import type { Assessment, Deadline, DialogueTime, OrganizationRef, SeriesRef } from "./records.ts";
import { type PromiseState, stateOn } from "./schedule.ts";
import type { DialogueStatus, LinkKind, Outcome, OutcomeState } from "./vocabulary.ts";

/** What a line of the history is news of; the words are permanent, for feeds carry them as categories. */
export const NEWS_KINDS = [
  "dialogue-new",
  "dialogue-dated",
  "dialogue-moved",
  "dialogue-scheduled",
  "dialogue-held",
  "dialogue-postponed",
  "dialogue-cancelled",
  "dialogue-corrected",
  "promise-new",
  "promise-corrected",
  "deadline-first",
  "deadline-moved",
  "deadline-corrected",
  "outcome-changed",
  "outcome-confirmed",
  "outcome-earlier",
  "outcome-of-period",
  "promise-linked",
  "check",
  "name-new",
  "name-changed",
] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

/** What stood under a promise when a line was written, that line's own row last. */
export interface Ledger {
  saidOn: Day;
  deadlines: readonly Deadline[];
  assessments: readonly Assessment[];
}

/** A line of the history with what it is told by. */
export interface NewsLine {
  change: Change;
  /** Of the dialogue concerned, as they are today. */
  hosts: readonly OrganizationRef[];
  series: SeriesRef | null;
  /** Null for a line that is not about a promise. */
  ledger: Ledger | null;
}

export type News =
  | { what: Exclude<NewsKind, "promise-new" | "promise-linked" | `deadline-${string}` | `outcome-${string}`> }
  | { what: "promise-new" | "deadline-first"; deadline: Deadline | null }
  | { what: "deadline-moved" | "deadline-corrected"; before: Deadline | null; deadline: Deadline }
  | { what: "promise-linked"; link: LinkKind }
  | OutcomeNews;

export interface OutcomeNews {
  what: "outcome-changed" | "outcome-confirmed" | "outcome-earlier" | "outcome-of-period";
  assessment: Assessment;
  before: OutcomeState;
  after: Outcome;
  /** The promise on the day the outcome became true, with the deadline then in force; null for one period of a repeated one. */
  state: PromiseState | null;
  deadline: Deadline | null;
  /** The outcome in force: another one where this assessment is about an earlier day. */
  standing: OutcomeState;
}

/**
 * What a line is news of. It is told by what was on record when it was written, so that it stays as it was told; `until` is
 * the last day that counts, a local day of the dialogue. Throws for a line of an assessment whose row is not there.
 */
export function newsOf({ change, ledger }: NewsLine, until: Day): News {
  const { kind, before, after } = change;
  switch (kind) {
    case "dialogue":
      return { what: before ? dialogueNews(before, after) : "dialogue-new" };
    case "promise":
      if (before) return { what: "promise-corrected" };
      return { what: "promise-new", deadline: ledger?.deadlines[0] ?? null };
    case "deadline":
      return deadlineNews(ledger?.deadlines ?? []);
    case "assessment":
      return outcomeNews(ledger, until);
    case "link":
      return { what: "promise-linked", link: after?.kind as LinkKind };
    case "check":
      return { what: "check" };
    default:
      return { what: before ? "name-changed" : "name-new" };
  }
}

/** A meeting that was held can no longer move: then a new day corrects the record. */
function dialogueNews(before: ChangeDocument, after: ChangeDocument | null): `dialogue-${DialogueNews}` {
  const [old, now] = [before.status, after?.status] as [DialogueStatus, DialogueStatus];
  if (old !== now) return `dialogue-${now}`;
  const [from, to] = [before.time, after?.time] as [DialogueTime, DialogueTime];
  if (now === "held" || JSON.stringify(from) === JSON.stringify(to)) return "dialogue-corrected";
  const dated = from.precision === "month" && to.precision !== "month";
  return dated && to.day >= from.day && to.day <= from.lastDay ? "dialogue-dated" : "dialogue-moved";
}
type DialogueNews = DialogueStatus | "corrected" | "dated" | "moved";

function deadlineNews(deadlines: readonly Deadline[]): News {
  const deadline = deadlines.at(-1);
  if (!deadline || deadline.seq === 0) return { what: "deadline-first", deadline: deadline ?? null };
  const readings = deadlineReadings(deadlines);
  const place = readings.findIndex((each) => each.deadline === deadline);
  return deadline.revises === "correction"
    ? { what: "deadline-corrected", before: readings[place]?.corrected.at(-1) ?? null, deadline }
    : { what: "deadline-moved", before: readings[place - 1]?.deadline ?? null, deadline };
}

function outcomeNews(ledger: Ledger | null, until: Day): OutcomeNews {
  const { saidOn = "", deadlines = [], assessments = [] } = ledger ?? {};
  const assessment = assessments.at(-1);
  if (!assessment) throw new Error("a line of an assessment has no assessment");
  const { occurrence, outcome: after, effectiveTo } = assessment;
  const same = assessments.filter((each) => each.occurrence === occurrence);
  const terms = deadlineVersions(deadlines);
  const facts = { saidOn, terms, judgements: same };
  const before = stateOn({ ...facts, judgements: same.slice(0, -1) }, effectiveTo).outcome;
  const current = stateOn(facts, until);
  const standing = current.outcome;
  const told = { assessment, before, after, standing };
  if (occurrence !== null) return { what: "outcome-of-period", ...told, state: null, deadline: null };
  const state = stateOn(facts, effectiveTo);
  const deadline = terms.find((each) => each === state.term) ?? null;
  const changed = before === after ? "outcome-confirmed" : "outcome-changed";
  return { what: current.judgement === assessment ? changed : "outcome-earlier", ...told, state, deadline };
}
