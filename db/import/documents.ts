import type { Day } from "../../app/domain/days.ts";
import { startOf, timeOf } from "../../app/domain/dialogue-time.ts";
import { parseEdtf } from "../../app/domain/edtf.ts";
import { byLanguage, type Localized } from "../../app/domain/localized.ts";
import type {
  AssessmentDocument,
  CheckDocument,
  DialogueDocument,
  Disputed,
  PromiseDocument,
  SourceDocument,
} from "../record/documents.ts";
import type { DialogueInput, PromiseInput, SourceInput } from "./format.ts";
import type { Resolver } from "./names.ts";

const sorted = (value: Localized | undefined): Localized | null => (value ? byLanguage(value) : null);

/** What is said of the state, else what the record says already. */
const stateOf = (said: "published" | "disputed" | undefined, isDisputed: boolean): Disputed | null =>
  said === "disputed" || (said === undefined && isDisputed) ? "disputed" : null;

function sourceOf({ url, title, publisher, published, archived }: SourceInput): SourceDocument {
  return {
    url,
    title: title ?? null,
    publisher: publisher ?? null,
    publishedOn: published ?? null,
    archivedUrl: archived ?? null,
  };
}

function partyOf(party: PromiseInput["promisors"][number], resolve: Resolver) {
  return {
    person: party.person ? resolve.person({ id: party.personId, name: party.person }) : null,
    organization: party.organization ? resolve.organization(party.organization) : null,
  };
}

/** A dialogue of a file as the record keeps it; `isDisputed` tells how the record has it. */
export function dialogueDocument(
  input: DialogueInput,
  resolve: Resolver,
  isDisputed: boolean,
): DialogueDocument {
  return {
    id: input.id,
    title: byLanguage(input.title),
    series: input.series ? { id: input.series.id, number: input.series.number ?? null } : null,
    time: timeOf(input.start, input.end, input.timezone),
    status: input.status,
    venue: input.venue ? resolve.venue({ id: input.venue.id, name: input.venue.name }) : null,
    place: input.place ? { city: input.place.city ?? null, country: input.place.country ?? null } : null,
    hosts: input.hosts.map((host) => resolve.organization(host)),
    attendances: input.attendees.map((attendee) => ({
      ...partyOf(attendee, resolve),
      role: sorted(attendee.role),
      note: attendee.note ?? null,
    })),
    summary: sorted(input.summary),
    notes: input.notes ?? null,
    sources: input.sources.map(sourceOf),
    previousStart: input.previousStart ? startOf(input.previousStart) : null,
    state: stateOf(input.state, isDisputed),
  };
}

/** A promise of a file; `day` is the dialogue's first local day. */
export function promiseDocument(
  input: PromiseInput,
  position: number,
  dialogue: string,
  day: Day,
  resolve: Resolver,
  isDisputed: boolean,
): PromiseDocument {
  return {
    id: input.id,
    dialogue,
    position,
    action: byLanguage(input.action),
    quote: input.quote ?? null,
    saidOn: input.saidOn ?? day,
    promisors: input.promisors.map((each) => partyOf(each, resolve)),
    criteria: input.criteria?.map(({ id, text }) => ({ key: id, text: byLanguage(text) })) ?? [],
    source: input.source ?? null,
    notes: input.notes ?? null,
    termEndsOn: input.termEnds ?? null,
    nextCheckOn: input.nextCheck ?? null,
    state: stateOf(input.state, isDisputed),
    ...(input.replies && {
      replies: input.replies.map((each) => ({
        on: each.on,
        organization: each.organization ? resolve.organization(each.organization) : null,
        person: each.person ? resolve.person({ id: each.personId, name: each.person }) : null,
        text: byLanguage(each.text),
        source: each.source ?? null,
        closedOn: each.closed ?? null,
      })),
    }),
  };
}

/** An entry of the ledger with its place below the promise, for messages. */
export interface Placed<T> {
  document: T;
  path: string;
}

/** The assessments of a promise, oldest first as the file lists them. */
export function assessmentDocuments(input: PromiseInput): Placed<AssessmentDocument>[] {
  return input.assessments.map((each, index) => {
    const { earliest, latest } = effectiveDays(each.effectiveOn);
    const document: AssessmentDocument = {
      outcome: each.outcome,
      effectiveOn: each.effectiveOn,
      effectiveFrom: earliest,
      effectiveTo: latest,
      summary: sorted(each.summary),
      strength: each.strength ?? null,
      met: each.met ?? null,
      evidence: each.evidence.map(sourceOf),
      author: each.author ?? null,
      reviewer: each.reviewer ?? null,
      approval: each.approval ?? (each.reviewer ? "second_editor" : null),
      occurrence: each.occurrence ?? null,
    };
    return { document, path: `.assessments[${index}]` };
  });
}

/** The checks of a promise that a file lists. */
export function listedChecks(input: PromiseInput): Placed<CheckDocument>[] {
  return (input.checks ?? []).map((each, index) => ({
    document: {
      checkedOn: each.on,
      found: each.found ?? false,
      note: sorted(each.note),
      sources: each.sources?.map(sourceOf) ?? [],
      author: each.author ?? null,
    },
    path: `.checks[${index}]`,
  }));
}

/** The look that a "not started" reports: with its sources, on its last day, unless the file lists a check by then. */
export function reportedLooks(
  { document, path }: Placed<AssessmentDocument>,
  listed: readonly Placed<CheckDocument>[],
): Placed<CheckDocument>[] {
  const { outcome, effectiveTo: checkedOn, evidence: sources, summary: note, author } = document;
  if (outcome !== "not_started" || sources.length === 0) return [];
  if (listed.some((check) => check.document.checkedOn <= checkedOn)) return [];
  return [{ document: { checkedOn, found: false, note, sources, author }, path }];
}

function effectiveDays(edtf: string): { earliest: Day; latest: Day } {
  const interval = parseEdtf(edtf);
  if (!interval?.earliest || !interval.latest) throw new Error(`${edtf} is not a day, a month or a year`);
  return { earliest: interval.earliest, latest: interval.latest };
}
