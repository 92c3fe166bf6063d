import type {
  DatasetAssessment,
  DatasetCheck,
  DatasetDialogue,
  DatasetParty,
  DatasetPromise,
  DatasetReply,
} from "../../domain/dataset.ts";
import { type RecordedDeadline, recordedDeadlines } from "../../domain/dataset-deadlines.ts";
import type { Day } from "../../domain/days.ts";
import { timeOf } from "../../domain/dialogue-time.ts";
import type { Localized } from "../../domain/localized.ts";
import type { LinkKind } from "../../domain/vocabulary.ts";
import { cell, table, text } from "./table.ts";

/** Promises, and what stands under each. */

interface Said {
  promise: DatasetPromise;
  dialogue: string;
  position: number;
  saidOn: Day;
}

function saidAt({ id, start, end, timezone, promises }: DatasetDialogue): Said[] {
  const { day } = timeOf(start, end, timezone);
  return promises.map((promise, position) => {
    return { promise, dialogue: id, position, saidOn: promise.saidOn ?? day };
  });
}

const promises = table<DatasetDialogue, Said>(
  "promises",
  [
    cell("id", ({ promise }) => promise.id),
    cell("dialogue_id", ({ dialogue }) => dialogue),
    cell("position", ({ position }) => position),
    text("action", ({ promise }) => promise.action),
    cell("quote", ({ promise }) => promise.quote?.text),
    cell("quote_lang", ({ promise }) => promise.quote?.lang),
    cell("said_on", ({ saidOn }) => saidOn),
    cell("source_url", ({ promise }) => promise.source),
    cell("term_ends_on", ({ promise }) => promise.termEnds),
    cell("next_check_on", ({ promise }) => promise.nextCheck),
    cell("notes", ({ promise }) => promise.notes),
    cell("state", ({ promise }) => promise.state ?? "published"),
  ],
  saidAt,
);

interface Under<T> {
  promise: string;
  seq: number;
  item: T;
}

function under<T>(list: (promise: DatasetPromise, saidOn: Day) => readonly T[] | undefined) {
  return (dialogue: DatasetDialogue): Under<T>[] =>
    saidAt(dialogue).flatMap(({ promise, saidOn }) =>
      (list(promise, saidOn) ?? []).map((item, seq) => ({ promise: promise.id, seq, item })),
    );
}

const promiseId = cell("promise_id", ({ promise }: Under<unknown>) => promise);
const position = cell("position", ({ seq }: Under<unknown>) => seq);
const seq = cell("seq", (each: Under<unknown>) => each.seq);

const promisors = table<DatasetDialogue, Under<DatasetParty>>(
  "promisors",
  [
    promiseId,
    position,
    cell("person_id", ({ item }) => item.personId),
    cell("organization_id", ({ item }) => item.organization?.id),
  ],
  under(({ promisors }) => promisors),
);

const criteria = table<DatasetDialogue, Under<{ id: string; text: Localized }>>(
  "criteria",
  [promiseId, position, cell("criterion_id", ({ item }) => item.id), text("text", ({ item }) => item.text)],
  under(({ criteria }) => criteria),
);

const deadlines = table<DatasetDialogue, Under<RecordedDeadline>>(
  "deadlines",
  [
    promiseId,
    seq,
    cell("revises", ({ item }) => item.revises),
    cell("corrected", ({ item }) => item.isCorrected),
    cell("stated_on", ({ item }) => item.on),
    cell("phrase", ({ item }) => item.said.phrase),
    cell("lang", ({ item }) => item.said.reading?.lang),
    cell("due", ({ item }) => item.said.due),
    cell("earliest", ({ item }) => item.said.reading?.earliest),
    cell("latest", ({ item }) => item.said.reading?.latest),
    cell("precision", ({ item }) => item.said.reading?.precision),
    cell("hardness", ({ item }) => item.said.reading?.hardness),
    cell("basis", ({ item }) => item.said.reading?.basis),
    cell("rule", ({ item }) => item.said.reading?.rule?.id),
    cell("rules_version", ({ item }) => item.said.reading?.rule?.version),
    cell("review_on", ({ item }) => item.said.reading?.reviewOn),
    cell("cadence_unit", ({ item }) => item.said.reading?.cadence?.unit),
    cell("cadence_every", ({ item }) => item.said.reading?.cadence?.every),
    cell("cadence_aligned", ({ item }) => item.said.reading?.cadence?.aligned),
    cell("event_number", ({ item }) => item.said.reading?.event?.number),
    cell("source_url", ({ item }) => item.said.source),
  ],
  under(({ deadline }, saidOn) => recordedDeadlines(deadline, saidOn)),
);

const assessments = table<DatasetDialogue, Under<DatasetAssessment>>(
  "assessments",
  [
    promiseId,
    seq,
    cell("outcome", ({ item }) => item.outcome),
    cell("effective_on", ({ item }) => item.effectiveOn),
    text("summary", ({ item }) => item.summary),
    cell("strength", ({ item }) => item.strength),
    cell("met_recorded", ({ item }) => item.met !== undefined),
    cell("met", ({ item }) => item.met?.join(" ")),
    cell("author", ({ item }) => item.author),
    cell("reviewer", ({ item }) => item.reviewer),
    cell("approval", ({ item }) => item.approval ?? (item.reviewer ? "second_editor" : null)),
    cell("occurrence", ({ item }) => item.occurrence),
  ],
  under(({ assessments }) => assessments),
);

const checks = table<DatasetDialogue, Under<DatasetCheck>>(
  "checks",
  [
    promiseId,
    seq,
    cell("checked_on", ({ item }) => item.on),
    cell("found", ({ item }) => item.found ?? false),
    text("note", ({ item }) => item.note),
    cell("author", ({ item }) => item.author),
  ],
  under(({ checks }) => checks),
);

const links = table<DatasetDialogue, Under<{ kind: LinkKind; to: string }>>(
  "links",
  [
    cell("from_promise_id", ({ promise }) => promise),
    cell("kind", ({ item }) => item.kind),
    cell("to_promise_id", ({ item }) => item.to),
  ],
  under(({ links }) => links),
);

const replies = table<DatasetDialogue, Under<DatasetReply>>(
  "replies",
  [
    promiseId,
    position,
    cell("person_id", ({ item }) => item.personId),
    cell("organization_id", ({ item }) => item.organization?.id),
    cell("stated_on", ({ item }) => item.on),
    text("text", ({ item }) => item.text),
    cell("source_url", ({ item }) => item.source),
    cell("closed_on", ({ item }) => item.closed),
  ],
  under(({ replies }) => replies),
);

export const promiseTables = [promises, promisors, criteria, deadlines, assessments, checks, links, replies];
