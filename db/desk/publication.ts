import type { DatasetDialogue, DatasetOrganization, DatasetPerson } from "../../app/domain/dataset.ts";
import { DATASET_FORMAT } from "../../app/domain/dataset.ts";
import type { Database } from "../client.ts";
import { deadlinesOf } from "../import/deadline.ts";
import { dialogueDocument, promiseDocument } from "../import/documents.ts";
import { type DatasetInput, type DialogueInput, parseDataset } from "../import/format.ts";
import { type Names, settleNames } from "../import/names.ts";
import { disputedIn } from "../import/state.ts";
import { type Writer, writeRecord } from "../record/writer.ts";
import { note } from "./activity.ts";
import { type Actor, authorise } from "./actor.ts";
import { DraftClosed, openDraft } from "./draft-access.ts";
import { lastSeqAbout } from "./drafts.ts";
import { withIds, withPromiseIds } from "./slugs.ts";

interface Publication {
  /** The version that was read and is to be published. */
  version: number;
  dialogue: DatasetDialogue;
  organizations: DatasetOrganization[];
  people: DatasetPerson[];
  /** Why something published is changed; null for a new dialogue. */
  reason: string | null;
  /** The instant, in UTC. */
  at: string;
}

export type PublishResult =
  | { published: string }
  /** The draft was saved anew since it was read, or the record changed since the draft began. */
  | { stale: "draft" | "record" };

/** What a form became cannot stand in the record: the converter let something through. */
export class NotPublishable extends Error {
  override name = "NotPublishable";
}

/**
 * Publishes a draft as a dialogue with its promises, in one transaction and once: published again, it tells what it became.
 * @throws NotAllowed, NoDraft, DraftClosed for a discarded one, NotPublishable, RecordRefused; then nothing is written.
 */
export function publishDraft(db: Database, actor: Actor, id: string, given: Publication): PublishResult {
  return db.$client
    .transaction((): PublishResult => {
      const editor = authorise(db, actor, "publish");
      let draft: ReturnType<typeof openDraft>;
      try {
        draft = openDraft(db, actor, id);
      } catch (error) {
        if (error instanceof DraftClosed && error.draft.publishedId)
          return { published: error.draft.publishedId };
        throw error;
      }
      if (draft.version !== given.version) return { stale: "draft" };
      const { subjectId } = draft;
      if (subjectId && lastSeqAbout(db, "dialogue", subjectId) !== draft.baseSeq) return { stale: "record" };
      if (subjectId && !given.reason) throw new NotPublishable("a change of something published says why");
      const dialogue = subjectId
        ? withPromiseIds(db, { ...given.dialogue, id: subjectId })
        : withIds(db, given.dialogue);
      const input = checked({ ...given, dialogue });
      const stamp = { author: editor.name, recordedAt: given.at, reason: given.reason };
      writeRecord(db, stamp, (writer) => writeDialogue(db, writer, input));
      db.$client
        .prepare(
          "UPDATE drafts SET state = 'published', published_id = ?, reviewer_id = ?, updated_at = ? WHERE id = ?",
        )
        .run(dialogue.id, editor.id, given.at, id);
      note(db, {
        at: given.at,
        editorId: editor.id,
        action: "draft.published",
        subject: id,
        detail: { dialogue: dialogue.id },
      });
      return { published: dialogue.id };
    })
    .immediate();
}

/** What a form became, checked as any file is. */
function checked({
  dialogue,
  organizations,
  people,
}: Publication): DatasetInput & { dialogues: [DialogueInput] } {
  const json = JSON.stringify({
    format: DATASET_FORMAT,
    organizations: organizations.map(({ id, name, abbreviation }) => ({ id, name, abbreviation })),
    people,
    dialogues: [dialogue],
  });
  const parsed = parseDataset(json);
  const problems = parsed.ok ? [] : parsed.problems;
  const [first] = parsed.ok ? parsed.dialogues : [];
  if (!parsed.ok || !first)
    throw new NotPublishable(problems.map(({ path, message }) => `${path} ${message}`).join("; "));
  return { ...parsed, dialogues: [first] };
}

function writeDialogue(
  db: Database,
  writer: Writer,
  input: DatasetInput & { dialogues: [DialogueInput] },
): void {
  const [dialogue] = input.dialogues;
  const names = settleNames(db, input);
  const { resolve } = names;
  const isDisputed = disputedIn(db);
  const document = dialogueDocument(dialogue, resolve, isDisputed("dialogue", dialogue.id));
  const promises = dialogue.promises.map((promise, position) =>
    promiseDocument(
      promise,
      position,
      dialogue.id,
      document.time.day,
      resolve,
      isDisputed("promise", promise.id),
    ),
  );
  writeNamed(writer, names, {
    organizations: [
      ...document.hosts,
      ...[...document.attendances, ...promises.flatMap(({ promisors }) => promisors)].map(
        ({ organization }) => organization,
      ),
    ],
    people: [...document.attendances, ...promises.flatMap(({ promisors }) => promisors)].map(
      ({ person }) => person,
    ),
    venue: document.venue,
  });
  writer.saveDialogue(document);
  const isNew = db.$client.prepare("SELECT 1 FROM deadlines WHERE promise_id = ? LIMIT 1");
  promises.forEach((promise, position) => {
    const said = dialogue.promises[position];
    writer.savePromise(promise);
    if (!said || isNew.get(promise.id)) return;
    for (const { document: deadline } of deadlinesOf(said, promise.saidOn))
      writer.stateDeadline(promise.id, deadline);
  });
}

/** Writes what the dialogue names, and nothing else of what the record knows. */
function writeNamed(
  writer: Writer,
  names: Names,
  named: { organizations: (string | null)[]; people: (string | null)[]; venue: string | null },
): void {
  const [organizations, people] = [new Set(named.organizations), new Set(named.people)];
  for (const each of names.organizations) if (organizations.has(each.id)) writer.saveOrganization(each);
  for (const each of names.people) if (people.has(each.id)) writer.savePerson(each);
  for (const each of names.venues) if (each.id === named.venue) writer.saveVenue(each);
  for (const each of names.series) writer.saveSeries(each);
}
