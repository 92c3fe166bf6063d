import { describe, expect, test } from "vitest";
import { loadBundledRecord } from "../../../../db/bundled.ts";
import { type Database, openMemoryDatabase } from "../../../../db/client.ts";
import { openDirectory } from "../../../../db/desk/directory.ts";
import { findDraft } from "../../../../db/desk/draft-access.ts";
import { rebase, saveDraft } from "../../../../db/desk/draft-saves.ts";
import { beginDraft } from "../../../../db/desk/drafts.ts";
import { editorNamed } from "../../../../db/desk/made-up.ts";
import { type PublishResult, publishDraft } from "../../../../db/desk/publication.ts";
import { findPublished } from "../../../../db/desk/published.ts";
import { datasetIn } from "../../../../db/export/dataset.ts";
import {
  BLANK,
  type DialogueFields,
  emptyDialogue,
  NEW,
  NO_NAME,
} from "../../../domain/desk/dialogue-fields.ts";
import { dialogueOf } from "../../../forms/desk/dialogue.ts";
import { fieldsOfDialogue } from "../../../forms/desk/fields-of-dialogue.ts";
import { recordChanges } from "./rebase.ts";

const at = "2026-11-28T12:00:00.000Z";

function desk() {
  const db = openMemoryDatabase();
  loadBundledRecord(db, new Date("2026-11-24T00:00:00Z"));
  return { db, ann: editorNamed(db, "Ann", "editor"), cho: editorNamed(db, "Cho", "contributor") };
}

const named = (name: string, more: object = {}) => ({ ...NO_NAME, name, ...more });

/** A new dialogue of a ministry that the record knows, with somebody new and a promise. */
function newDialogue(): DialogueFields {
  return {
    ...emptyDialogue(),
    title: { ko: "인공지능 간담회", en: "Meeting on AI" },
    start: { day: "2026-12-01", time: "14:00" },
    end: { day: "", time: "15:30" },
    status: "scheduled",
    hosts: [{ key: "h1", ...named("msit") }],
    attendees: [
      {
        ...BLANK.attendees,
        key: "a1",
        person: named("Jane Roe", { id: NEW, other: "제인 로" }),
        organization: named("과학기술정보통신부"),
        role: { ko: "국장", en: "Director" },
      },
    ],
    sources: [{ ...BLANK.sources, key: "s1", url: "https://example.org/meeting" }],
    promises: [
      {
        ...BLANK.promises,
        key: "p1",
        action: { ko: "", en: "Publish a plan" },
        promisors: [{ ...BLANK.promisors, key: "q1", party: "attendee:a1" }],
        deadline: { ...BLANK.promises.deadline, phrase: "연내" },
        criteria: [{ key: "c1", text: { ko: "", en: "The plan is public" } }],
      },
    ],
  };
}

function publish(db: Database, actor: { editorId: number }, id: string): PublishResult {
  const draft = findDraft(db, actor, id);
  if (!draft) throw new Error("no draft");
  const fields = draft.fields as unknown as DialogueFields;
  const published = draft.subjectId ? (findPublished(db, actor, draft.subjectId)?.dialogue ?? null) : null;
  const read = dialogueOf(fields, { directory: openDirectory(db, actor), published });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const reason = fields.reason || null;
  return publishDraft(db, actor, id, { ...read.fragment, version: draft.version, reason, at });
}

describe("from a form to the record", () => {
  test("every dialogue of the bundled record is the same after it went through the form", () => {
    const { db, ann } = desk();
    const directory = openDirectory(db, ann);
    for (const published of datasetIn(db.$client).dialogues) {
      const fields = { ...fieldsOfDialogue(published), reason: "to see" };
      const read = dialogueOf(fields, { directory, published });
      const promises = published.promises.map(({ assessments: _, checks: __, links: ___, ...rest }) => rest);
      const { previousStart: _, ...dialogue } = published;
      const seen = read.ok && {
        ...read.fragment.dialogue,
        promises: read.fragment.dialogue.promises.map(({ assessments: _, ...rest }) => rest),
      };
      expect(read.problems).toEqual([]);
      expect(seen).toEqual({ ...dialogue, promises });
    }
  });

  test("publishing an edit in which nothing was changed writes nothing", () => {
    const { db, ann } = desk();
    const { dialogue } = findPublished(db, ann, "kr-msit-ai-hsd-3-2023") ?? {};
    if (!dialogue) throw new Error("not in the bundled record");
    const fields = { ...fieldsOfDialogue(dialogue), reason: "to see" };
    const id = beginDraft(db, ann, { kind: "dialogue", subjectId: dialogue.id, fields, at });
    const lines = db.$client.prepare<[], number>("SELECT count(*) FROM changes").pluck();
    const before = lines.get();
    expect(publish(db, ann, id)).toEqual({ published: dialogue.id });
    expect(lines.get()).toBe(before);
  });

  test("a new dialogue is published once, with readable ids, its deadline, and whoever is new", () => {
    const { db, ann } = desk();
    const id = beginDraft(db, ann, { kind: "dialogue", subjectId: null, fields: newDialogue(), at });
    expect(publish(db, ann, id)).toEqual({ published: "meeting-on-ai-2026-12-01" });
    const version = findDraft(db, ann, id)?.version ?? 0;
    const again = { version, dialogue: {} as never, organizations: [], people: [], reason: null, at };
    expect(publishDraft(db, ann, id, again)).toEqual({ published: "meeting-on-ai-2026-12-01" });
    const found = findPublished(db, ann, "meeting-on-ai-2026-12-01")?.dialogue;
    expect(found).toMatchObject({
      title: { en: "Meeting on AI", ko: "인공지능 간담회" },
      start: "2026-12-01T05:00:00Z",
      end: "2026-12-01T06:30:00Z",
      timezone: "Asia/Seoul",
      status: "scheduled",
      hosts: [{ abbreviation: "MSIT" }],
      attendees: [{ person: { en: "Jane Roe", ko: "제인 로" }, role: { en: "Director", ko: "국장" } }],
      promises: [
        {
          id: "meeting-on-ai-2026-12-01--publish-a-plan",
          deadline: {
            phrase: "연내",
            due: "2026",
            reading: { latest: "2026-12-31", hardness: "hard", basis: "rule" },
          },
          criteria: [{ id: "the-plan-is-public", text: { en: "The plan is public" } }],
        },
      ],
    });
    expect(found?.attendees[0]?.organization?.id).toBe(found?.hosts[0]?.id);
    const author = db.$client
      .prepare<[], string>("SELECT author FROM changes ORDER BY seq DESC LIMIT 1")
      .pluck()
      .get();
    expect(author).toBe("Ann");
  });

  test("somebody new of a name that the record has already is somebody else, with an id of their own", () => {
    const { db, ann } = desk();
    const fields = newDialogue();
    const namesake = named("이종호", { id: NEW, other: "Lee Jongho" });
    fields.attendees = [{ ...BLANK.attendees, key: "a1", person: namesake }];
    const id = beginDraft(db, ann, { kind: "dialogue", subjectId: null, fields, at });
    const count = db.$client
      .prepare<[], number>("SELECT count(*) FROM person_names WHERE text = '이종호'")
      .pluck();
    expect(count.get()).toBe(1);
    publish(db, ann, id);
    expect(count.get()).toBe(2);
  });

  test("a contributor cannot publish, and a draft that was saved since it was read is not published", () => {
    const { db, ann, cho } = desk();
    const id = beginDraft(db, cho, { kind: "dialogue", subjectId: null, fields: newDialogue(), at });
    expect(() => publish(db, cho, id)).toThrow("may not publish");
    const { version = 0 } = findDraft(db, ann, id) ?? {};
    saveDraft(db, cho, id, { fields: { ...newDialogue(), notes: "more" }, version, at });
    const stale = { version, dialogue: {} as never, organizations: [], people: [], reason: null, at };
    expect(publishDraft(db, ann, id, stale)).toEqual({ stale: "draft" });
  });

  test("a start that is changed leaves the earlier one in the record, and the reason in the history", () => {
    const { db, ann } = desk();
    const first = beginDraft(db, ann, { kind: "dialogue", subjectId: null, fields: newDialogue(), at });
    publish(db, ann, first);
    const there = findPublished(db, ann, "meeting-on-ai-2026-12-01");
    if (!there) throw new Error("not published");
    const fields = fieldsOfDialogue(there.dialogue);
    const moved = {
      ...fields,
      start: { day: "2026-12-08", time: "14:00" },
      end: { day: "", time: "" },
      reason: "The ministry moved it.",
    };
    const id = beginDraft(db, ann, { kind: "dialogue", subjectId: there.dialogue.id, fields, at });
    saveDraft(db, ann, id, { fields: moved, version: 1, at });
    publish(db, ann, id);
    expect(findPublished(db, ann, there.dialogue.id)?.dialogue).toMatchObject({
      start: "2026-12-08T05:00:00Z",
      previousStart: "2026-12-01T05:00:00Z",
      status: "scheduled",
    });
    const reason = db.$client
      .prepare<[], string>("SELECT reason FROM changes ORDER BY seq DESC LIMIT 1")
      .pluck()
      .get();
    expect(reason).toBe("The ministry moved it.");
  });

  test("a record that changed since the edit began is not written over, but taken into the draft", () => {
    const { db, ann, cho } = desk();
    const there = findPublished(db, ann, "kr-msit-ai-hsd-3-2023");
    if (!there) throw new Error("not in the bundled record");
    const fields = fieldsOfDialogue(there.dialogue);
    const subjectId = there.dialogue.id;
    const begin = (actor: { editorId: number }) =>
      beginDraft(db, actor, { kind: "dialogue", subjectId, fields, at });
    const own = begin(ann);
    const contributed = begin(cho);
    expect(contributed).not.toBe(own);
    const place = { city: "Seoul", country: "KR" };
    saveDraft(db, cho, contributed, {
      fields: { ...fields, notes: "Cho's", place, reason: "Found it." },
      version: 1,
      at,
    });
    saveDraft(db, ann, own, {
      fields: { ...fields, notes: "Ann's", number: "4", reason: "Counted again." },
      version: 1,
      at,
    });
    publish(db, ann, own);
    expect(publish(db, ann, contributed)).toEqual({ stale: "record" });

    const draft = findDraft(db, ann, contributed);
    const changes = draft && recordChanges(db, ann, draft);
    if (!changes) throw new Error("the record did not change");
    expect(changes.taken).toEqual([["number"]]);
    expect(changes.conflicts.map(({ path, theirs, mine }) => [path, theirs, mine])).toEqual([
      [["notes"], "Ann's", "Cho's"],
    ]);
    const { base, seq } = changes;
    rebase(db, cho, contributed, { base, fields: changes.tree as object, seq, at });
    expect(publish(db, ann, contributed)).toEqual({ published: subjectId });
    expect(findPublished(db, ann, subjectId)?.dialogue).toMatchObject({
      notes: "Cho's",
      series: { number: 4 },
      place,
    });
  });

  test("what came from a file without ids is what the record has of that name, else new", () => {
    const { db, ann } = desk();
    const fields = fieldsOfDialogue({
      id: "",
      title: { en: "From a file" },
      start: "2024-05-01",
      timezone: "Asia/Seoul",
      status: "held",
      venue: { name: { ko: "새 회의장" }, city: "세종" },
      hosts: [{ name: { ko: "과학기술정보통신부" } }, { name: { en: "A New Body" }, abbreviation: "ANB" }],
      attendees: [],
      sources: [{ url: "https://example.org/file" }],
      promises: [],
    });
    const id = beginDraft(db, ann, { kind: "dialogue", subjectId: null, fields, at });
    expect(publish(db, ann, id)).toEqual({ published: "from-a-file-2024-05-01" });
    expect(findPublished(db, ann, "from-a-file-2024-05-01")?.dialogue).toMatchObject({
      venue: { name: { ko: "새 회의장" }, city: "세종" },
      hosts: [{ abbreviation: "MSIT" }, { id: "anb", name: { en: "A New Body" }, abbreviation: "ANB" }],
    });
  });

  test("a criterion that an assessment counted cannot be dropped, and nothing of the draft is published then", () => {
    const { db, ann } = desk();
    const promise = db.$client
      .prepare<[], { id: string; dialogue: string }>(
        `SELECT p.id, p.dialogue_id AS dialogue FROM promises p JOIN assessments a ON a.promise_id = p.id
         WHERE a.met IS NOT NULL AND a.met <> '[]' LIMIT 1`,
      )
      .get();
    if (!promise) throw new Error("no assessment of the bundled record counts criteria");
    const there = findPublished(db, ann, promise.dialogue);
    if (!there) throw new Error("not published");
    const fields = { ...fieldsOfDialogue(there.dialogue), reason: "to see" };
    const promises = fields.promises.map((each) =>
      each.id === promise.id ? { ...each, criteria: [] } : each,
    );
    const id = beginDraft(db, ann, {
      kind: "dialogue",
      subjectId: promise.dialogue,
      fields: { ...fields, promises, notes: "x" },
      at,
    });
    expect(() => publish(db, ann, id)).toThrow("criterion_in_use");
    expect(findDraft(db, ann, id)?.state).toBe("draft");
    expect(findPublished(db, ann, promise.dialogue)?.dialogue.notes).toBe(there.dialogue.notes);
  });
});
