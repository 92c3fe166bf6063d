import { beforeEach, describe, expect, test } from "vitest";
import { todayAsOf } from "../../app/domain/days.ts";
import type { ProposedAssessment } from "../../app/domain/proposal.ts";
import type { Database } from "../client.ts";
import { findPromise } from "../promise-records.ts";
import { RecordRefused } from "../record/refused.ts";
import { currentRevision } from "../revision.ts";
import { type Actor, NotAllowed } from "./actor.ts";
import { approveAssessment, proposeAssessment } from "./assessments.ts";
import { logCheck } from "./checks.ts";
import { joins, recordOf } from "./made-up-promises.ts";
import { listOpenProposals, proposalOf } from "./proposals.ts";
import { amendProposal, discardProposal, returnProposal } from "./reviews.ts";
import { setOnePersonDesk } from "./settings.ts";
import { NoSuchPromise } from "./written.ts";

const NEWS = {
  url: "https://news.example/plan",
  title: "The plan is out",
  publisher: "News",
  publishedOn: "2023-04-14",
  archivedUrl: "https://archive.example/plan",
};
const delivered: ProposedAssessment = {
  outcome: "delivered",
  effectiveOn: "2023-04-14",
  effectiveFrom: "2023-04-14",
  effectiveTo: "2023-04-14",
  summary: { en: "The plan was published.", ko: "계획을 발표했다." },
  strength: "independent",
  evidence: [NEWS],
  met: ["plan", "budget"],
  occurrence: null,
  successor: null,
};
const begun: ProposedAssessment = { ...delivered, outcome: "in_progress", met: ["plan"] };
const criteria = [
  { id: "plan", text: { en: "A plan" } },
  { id: "budget", text: { en: "A budget" } },
];
const AT = "2026-11-24T03:00:00.000Z";

let db: Database;
let kim: Actor;
let lee: Actor;
let contributor: Actor;

beforeEach(() => {
  db = recordOf({ id: "one", criteria }, { id: "two" });
  kim = joins(db, "Kim");
  lee = joins(db, "Lee");
  contributor = joins(db, "Park", "contributor");
});

const propose = (actor: Actor, value: ProposedAssessment, id = "proposal-1", promise = "one") =>
  proposeAssessment(db, actor, { id, promise, value, fields: { ...value }, at: AT });
const read = (fields: object) => fields as ProposedAssessment;
const approve = (actor: Actor, version = 1, id = "proposal-1") =>
  approveAssessment(db, actor, { id, version, at: AT }, read)?.result;
const assessments = () => findPromise(db, "one", todayAsOf("2026-11-24"))?.assessments ?? [];
const outcomes = () =>
  assessments().map(({ outcome, author, reviewer, approval }) => [outcome, author, reviewer, approval]);

function refusals(work: () => unknown): string[] {
  const before = currentRevision(db).revision;
  try {
    work();
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    expect(currentRevision(db).revision).toBe(before);
    return error.entries.map(({ refusal }) => `${refusal.guard} at ${refusal.part}`);
  }
  throw new Error("it was taken");
}

describe("an editor's assessment", () => {
  test("that leaves the promise open is recorded at once, and once however often it is sent", () => {
    expect(propose(kim, begun)).toBe("recorded");
    expect(propose(kim, begun)).toBe("recorded");
    expect(outcomes()).toEqual([["in_progress", "Kim", null, null]]);
    expect(assessments()[0]).toMatchObject({ met: ["plan"], evidence: [NEWS], summary: delivered.summary });
  });

  test("that closes the promise waits for another editor, and readers see nothing of it", () => {
    const before = currentRevision(db).revision;
    expect(propose(kim, delivered)).toBe("proposed");
    expect(propose(kim, delivered)).toBe("proposed");
    expect(currentRevision(db).revision).toBe(before);
    expect(listOpenProposals(db, lee, "one").map(({ id, author }) => [id, author])).toEqual([
      ["proposal-1", "Kim"],
    ]);
  });

  test("is held against the guards when it is proposed, and nothing is kept", () => {
    const own = { ...NEWS, url: "https://ministry.example/report", publishedOn: "2023-03-08" };
    expect(refusals(() => propose(kim, { ...delivered, met: ["plan"], evidence: [own] }))).toEqual([
      "circular_proof at evidence",
      "criteria_unmet at met",
    ]);
    expect(refusals(() => propose(kim, { ...delivered, met: [] }))).toEqual(["criteria_unmet at met"]);
    expect(proposalOf(db, "proposal-1")).toBeNull();
  });

  test("that no start was found needs a look", () => {
    const looked = { ...delivered, outcome: "not_started" as const, evidence: [], met: [] };
    expect(refusals(() => propose(kim, looked))).toEqual(["check_missing at outcome"]);
    logCheck(db, kim, {
      promise: "one",
      checkedOn: "2023-04-14",
      found: false,
      note: null,
      sources: [],
      at: AT,
    });
    expect(propose(kim, looked)).toBe("recorded");
  });

  test("that is sent with the id of another one is another one", () => {
    propose(kim, begun);
    expect(propose(kim, delivered)).toBe("proposed");
    expect(propose(lee, { ...begun, met: [] })).toBe("recorded");
    expect(outcomes().map(([outcome]) => outcome)).toEqual(["in_progress", "in_progress"]);
    expect(listOpenProposals(db, lee, "one").length).toBe(1);
  });

  test("of a promise that there is not is refused", () => {
    expect(() => propose(kim, begun, "proposal-1", "nothing")).toThrow(NoSuchPromise);
  });
});

describe("a proposal", () => {
  test("is approved by a second editor, under both names, once", () => {
    propose(kim, delivered);
    expect(approve(lee)).toBe("approved");
    expect(approve(lee)).toBe("already");
    expect(approve(kim)).toBe("already");
    expect(outcomes()).toEqual([["delivered", "Kim", "Lee", "second_editor"]]);
  });

  test("is never approved by who proposed it, also under another name, nor by a contributor", () => {
    propose(kim, delivered);
    expect(refusals(() => approve(kim))).toEqual(["approval_by_author at reviewer"]);
    db.$client.prepare("UPDATE editors SET name = 'Choi' WHERE id = ?").run(kim.editorId);
    expect(refusals(() => approve(kim))).toEqual(["approval_by_author at reviewer"]);
    expect(() => approve(contributor)).toThrow(NotAllowed);
    expect(outcomes()).toEqual([]);
  });

  test("of a contributor waits for an editor whatever it says", () => {
    expect(propose(contributor, begun)).toBe("proposed");
    expect(approve(kim)).toBe("approved");
    expect(outcomes()).toEqual([["in_progress", "Park", "Kim", "second_editor"]]);
  });

  test("is approved as it was looked at", () => {
    propose(kim, delivered);
    const seen = { id: "proposal-1", version: 1, at: AT };
    expect(amendProposal(db, kim, { ...seen, value: delivered, fields: delivered })).toBe("done");
    expect(approve(lee, 1)).toBe("changed");
    expect(approve(lee, 2)).toBe("approved");
  });

  test("that an editor writes anew is theirs, so that its first author may approve it and they may not", () => {
    propose(kim, delivered);
    const value = { ...delivered, strength: "document" as const };
    amendProposal(db, lee, { id: "proposal-1", version: 1, at: AT, value, fields: value });
    expect(refusals(() => approve(lee, 2))).toEqual(["approval_by_author at reviewer"]);
    expect(approve(kim, 2)).toBe("approved");
    expect(outcomes()).toEqual([["delivered", "Lee", "Kim", "second_editor"]]);
  });

  test("goes back to its author with a comment, and comes again", () => {
    propose(kim, delivered);
    const seen = { id: "proposal-1", version: 1, at: AT };
    expect(() => returnProposal(db, kim, { ...seen, comment: "No" })).toThrow(NotAllowed);
    expect(returnProposal(db, lee, { ...seen, comment: "Name the page." })).toBe("done");
    expect(proposalOf(db, "proposal-1")).toMatchObject({
      state: "returned",
      comment: "Name the page.",
      reviewer: "Lee",
    });
    expect(approve(lee)).toBe("gone");
    expect(amendProposal(db, kim, { ...seen, value: delivered, fields: delivered })).toBe("done");
    expect(proposalOf(db, "proposal-1")).toMatchObject({ state: "in_review", comment: null, version: 2 });
  });

  test("that was thrown away cannot be approved, and only its author or an editor throws it away", () => {
    propose(kim, delivered);
    const seen = { id: "proposal-1", version: 1, at: AT };
    expect(() => discardProposal(db, contributor, seen)).toThrow(NotAllowed);
    expect(discardProposal(db, lee, seen)).toBe("done");
    expect(approve(lee)).toBe("gone");
    expect(discardProposal(db, lee, seen)).toBe("gone");
  });

  test("is held against the guards again when it is approved", () => {
    propose(kim, delivered);
    db.$client.exec(
      "INSERT INTO criteria (promise_id, key, position, text) VALUES ('one', 'law', 2, '{\"en\":\"A law\"}')",
    );
    expect(refusals(() => approve(lee))).toEqual(["criteria_unmet at met"]);
    expect(proposalOf(db, "proposal-1")?.state).toBe("in_review");
  });
});

describe("a promise that another one took the place of", () => {
  const superseded: ProposedAssessment = { ...delivered, outcome: "superseded", met: [] };

  test("needs its successor, which is linked when it is approved", () => {
    expect(refusals(() => propose(kim, superseded))).toEqual(["successor_missing at outcome"]);
    expect(refusals(() => propose(kim, { ...superseded, successor: "nothing" }))).toEqual([
      "link_to_unknown at to",
    ]);
    expect(refusals(() => propose(kim, { ...superseded, successor: "one" }))).toContain(
      "link_to_itself at to",
    );
    expect(propose(kim, { ...superseded, successor: "two" })).toBe("proposed");
    const links = () => findPromise(db, "one", todayAsOf("2026-11-24"))?.links ?? [];
    expect(links()).toEqual([]);
    expect(approve(lee)).toBe("approved");
    expect(links().map(({ kind, direction, promise }) => [kind, direction, promise.id])).toEqual([
      ["supersedes", "from", "two"],
    ]);
  });
});

describe("a desk of one person", () => {
  test("closes a promise alone, and the record says so; only an administrator says that it is one", () => {
    const head = joins(db, "Head", "administrator");
    expect(() => setOnePersonDesk(db, kim, true, AT)).toThrow(NotAllowed);
    setOnePersonDesk(db, head, true, AT);
    expect(propose(kim, delivered)).toBe("recorded");
    expect(outcomes()).toEqual([["delivered", "Kim", null, "one_person"]]);
    setOnePersonDesk(db, head, false, AT);
    expect(propose(kim, { ...delivered, outcome: "withdrawn", met: [] }, "proposal-2")).toBe("proposed");
  });
});
