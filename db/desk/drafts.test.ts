import { describe, expect, test } from "vitest";
import { openMemoryDatabase } from "../client.ts";
import { NotAllowed } from "./actor.ts";
import { DraftClosed, findDraft, NoDraft } from "./draft-access.ts";
import { saveDraft } from "./draft-saves.ts";
import { VERSIONS_KEPT } from "./draft-versions.ts";
import { beginDraft, discardDraft, listDrafts, returnDraft, submitDraft } from "./drafts.ts";
import { editorNamed } from "./made-up.ts";

const at = (second: number) => new Date(Date.UTC(2026, 10, 28, 12, 0, second)).toISOString();

function desk() {
  const db = openMemoryDatabase();
  const [ann, ben, cho] = [
    editorNamed(db, "Ann", "editor"),
    editorNamed(db, "Ben", "editor"),
    editorNamed(db, "Cho", "contributor"),
  ];
  const begin = (actor = ann, fields: object = { title: "" }, subjectId: string | null = null) =>
    beginDraft(db, actor, { kind: "dialogue", subjectId, fields, at: at(0) });
  return { db, ann, ben, cho, begin };
}

describe("drafts", () => {
  test("a new one that nobody has touched is used again by its editor, one that was written in is not", () => {
    const { db, ann, ben, begin } = desk();
    const first = begin();
    expect(begin()).toBe(first);
    expect(begin(ben)).not.toBe(first);
    saveDraft(db, ann, first, { fields: { title: "a" }, version: 1, at: at(1) });
    expect(begin()).not.toBe(first);
  });

  test("an open draft of a published dialogue is reopened, also another editor's; a contributor's own only", () => {
    const { ann, ben, cho, begin } = desk();
    const first = begin(ann, { title: "a" }, "d1");
    expect(begin(ben, { title: "a" }, "d1")).toBe(first);
    const theirs = begin(cho, { title: "a" }, "d1");
    expect(theirs).not.toBe(first);
    expect(begin(cho, { title: "a" }, "d1")).toBe(theirs);
  });

  test("a contributor sees their own drafts, an editor everybody's, and a stranger's id finds nothing", () => {
    const { db, ann, cho, begin } = desk();
    const anns = begin(ann);
    const chos = begin(cho);
    expect(listDrafts(db, cho).map(({ id }) => id)).toEqual([chos]);
    expect(
      listDrafts(db, ann)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([anns, chos].sort());
    expect(findDraft(db, cho, anns)).toBeNull();
    expect(() => saveDraft(db, cho, anns, { fields: {}, version: 1, at: at(1) })).toThrow(NoDraft);
    db.$client.exec("UPDATE editors SET disabled_at = '2026-11-28T00:00:00.000Z' WHERE name = 'Cho'");
    expect(() => findDraft(db, cho, chos)).toThrow(NotAllowed);
  });

  test("a save that says nothing new is no new version", () => {
    const { db, ann, begin } = desk();
    const id = begin();
    expect(saveDraft(db, ann, id, { fields: { title: "" }, version: 1, at: at(1) })).toMatchObject({
      version: 1,
    });
    expect(saveDraft(db, ann, id, { fields: { title: "a" }, version: 1, at: at(2) })).toMatchObject({
      version: 2,
      at: at(2),
    });
    expect(findDraft(db, ann, id)).toMatchObject({ fields: { title: "a" }, version: 2, updatedAt: at(2) });
  });

  test("two who save from the same version are merged by field, and the second hears what was taken of whom", () => {
    const { db, ann, ben, begin } = desk();
    const id = begin(ann, { title: "", place: "" });
    saveDraft(db, ben, id, { fields: { title: "Ben's", place: "" }, version: 1, at: at(1) });
    expect(saveDraft(db, ann, id, { fields: { title: "", place: "Ann's" }, version: 1, at: at(2) })).toEqual({
      saved: true,
      version: 3,
      fields: { title: "Ben's", place: "Ann's" },
      at: at(2),
      taken: [["title"]],
      by: "Ben",
    });
  });

  test("in a conflict nothing is saved until one chooses, and a choice made of an older text is asked again", () => {
    const { db, ann, ben, begin } = desk();
    const id = begin();
    saveDraft(db, ben, id, { fields: { title: "Ben's" }, version: 1, at: at(1) });
    const mine = { fields: { title: "Ann's" }, version: 1, at: at(2) };
    const conflict = {
      saved: false,
      conflicts: [{ path: ["title"], base: "", theirs: "Ben's", mine: "Ann's" }],
      fields: { title: "Ann's" },
      seen: 2,
      by: "Ben",
    };
    expect(saveDraft(db, ann, id, mine)).toEqual(conflict);
    expect(findDraft(db, ann, id)).toMatchObject({ fields: { title: "Ben's" }, version: 2 });
    saveDraft(db, ben, id, { fields: { title: "Ben's second" }, version: 2, at: at(3) });
    const chosen = { seen: 2, theirs: new Set<string>(), mine: new Set(["title"]) };
    expect(saveDraft(db, ann, id, { ...mine, chosen })).toMatchObject({ saved: false, seen: 3 });
    expect(saveDraft(db, ann, id, { ...mine, chosen: { ...chosen, seen: 3 } })).toMatchObject({
      saved: true,
      version: 4,
    });
    expect(findDraft(db, ann, id)?.fields).toEqual({ title: "Ann's" });
  });

  test("choosing theirs in a conflict takes it", () => {
    const { db, ann, ben, begin } = desk();
    const id = begin(ann, { title: "", place: "" });
    saveDraft(db, ben, id, { fields: { title: "Ben's", place: "" }, version: 1, at: at(1) });
    const chosen = { seen: 2, theirs: new Set(["title"]), mine: new Set<string>() };
    saveDraft(db, ann, id, { fields: { title: "Ann's", place: "here" }, version: 1, at: at(2), chosen });
    expect(findDraft(db, ann, id)?.fields).toEqual({ title: "Ben's", place: "here" });
  });

  test("the first version and the latest 199 are kept", () => {
    const { db, ann, begin } = desk();
    const id = begin();
    for (let version = 1; version <= VERSIONS_KEPT + 20; version += 1)
      saveDraft(db, ann, id, { fields: { title: `${version}` }, version, at: at(1) });
    const kept = db.$client
      .prepare<[], number>("SELECT version FROM draft_versions ORDER BY version")
      .pluck()
      .all();
    expect([kept.length, kept[0], kept[1], kept.at(-1)]).toEqual([200, 1, 23, 221]);
  });

  test("a draft is handed over, given back with a comment, and put away; each act is noted once", () => {
    const { db, ann, cho, begin } = desk();
    const id = begin(cho);
    submitDraft(db, cho, id, at(1));
    submitDraft(db, cho, id, at(2));
    expect(() => returnDraft(db, cho, id, { comment: "no", at: at(3) })).toThrow(NotAllowed);
    expect(findDraft(db, cho, id)).toMatchObject({ state: "in_review", submittedAt: at(1) });
    returnDraft(db, ann, id, { comment: "Name the source.", at: at(3) });
    expect(findDraft(db, cho, id)).toMatchObject({
      state: "returned",
      comment: "Name the source.",
      reviewer: "Ann",
    });
    discardDraft(db, cho, id, at(4));
    discardDraft(db, cho, id, at(5));
    expect(() => saveDraft(db, cho, id, { fields: {}, version: 1, at: at(6) })).toThrow(DraftClosed);
    expect(listDrafts(db, ann)).toEqual([]);
    const acts = db.$client.prepare<[], string>("SELECT action FROM activity ORDER BY seq").pluck().all();
    expect(acts).toEqual(["draft.begun", "draft.submitted", "draft.returned", "draft.discarded"]);
  });
});
