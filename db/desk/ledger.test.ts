import { beforeEach, describe, expect, test } from "vitest";
import { todayAsOf } from "../../app/domain/days.ts";
import { statedTerm } from "../../app/domain/stated-term.ts";
import type { Database } from "../client.ts";
import { documentOf } from "../made-up.ts";
import { findPromise } from "../promise-records.ts";
import type { PromiseDocument } from "../record/documents.ts";
import { RecordRefused } from "../record/refused.ts";
import { writeRecord } from "../record/writer.ts";
import { currentRevision } from "../revision.ts";
import { verifyRecord } from "../verify/verify.ts";
import { type Actor, NotAllowed } from "./actor.ts";
import { logCheck, planCheck } from "./checks.ts";
import { stateDeadline } from "./deadlines.ts";
import { joins, recordOf } from "./made-up-promises.ts";
import { attachReply, closeReply } from "./replies.ts";

const AT = "2026-11-24T03:00:00.000Z";
const TODAY = "2026-11-24";

let db: Database;
let kim: Actor;
let contributor: Actor;

beforeEach(() => {
  db = recordOf({ id: "one" });
  kim = joins(db, "Kim");
  contributor = joins(db, "Park", "contributor");
});

const found = (day = TODAY) => {
  const promise = findPromise(db, "one", todayAsOf(day));
  if (!promise) throw new Error("there is no promise");
  return promise;
};

function refusals(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    return error.entries.map(({ refusal }) => `${refusal.guard} at ${refusal.part}`);
  }
  throw new Error("it was taken");
}

describe("a look", () => {
  const look = { promise: "one", checkedOn: "2026-11-24", found: false, note: null, sources: [], at: AT };

  test("that found nothing is logged once however often it is sent, and moves the next one", () => {
    expect(found().nextCheckOn).toBe("2023-04-01");
    logCheck(db, kim, look);
    logCheck(db, kim, { ...look, at: "2026-11-24T03:00:01.000Z" });
    expect(found().checks.map(({ checkedOn, found: any }) => [checkedOn, any])).toEqual([
      ["2026-11-24", false],
    ]);
    expect(found().nextCheckOn).toBe("2026-12-24");
  });

  test("is not for a contributor, nor for tomorrow, nor for a day before the promise", () => {
    expect(() => logCheck(db, contributor, look)).toThrow(NotAllowed);
    expect(refusals(() => logCheck(db, kim, { ...look, checkedOn: "2026-11-25" }))).toEqual([
      "check_in_future at on",
    ]);
    expect(refusals(() => logCheck(db, kim, { ...look, checkedOn: "2023-03-07" }))).toEqual([
      "check_before_promise at on",
    ]);
  });

  test("is planned for a day, and left to the rules again", () => {
    planCheck(db, kim, { promise: "one", on: "2027-02-01", at: AT });
    expect(found().nextCheckOn).toBe("2027-02-01");
    planCheck(db, kim, { promise: "one", on: null, at: AT });
    expect(found().nextCheckOn).toBe("2023-04-01");
  });
});

describe("a deadline", () => {
  const extension = {
    promise: "one",
    revises: "extension" as const,
    term: statedTerm({ phrase: "by 31 May 2023", lang: "en", due: null }, "2023-03-28"),
    statedOn: "2023-03-28",
    source: "https://news.example/extended",
    reason: "The minister said so",
    at: AT,
  };

  test("is extended once, and lateness is told against both", () => {
    stateDeadline(db, kim, extension);
    stateDeadline(db, kim, extension);
    const { deadlines, deadline } = found();
    expect(deadlines.map(({ latest, revises }) => [latest, revises])).toEqual([
      ["2023-03-31", null],
      ["2023-05-31", "extension"],
    ]);
    expect(deadline.source?.url).toBe("https://news.example/extended");
    expect(found("2023-03-27").deadline.latest).toBe("2023-03-31");
  });

  test("cannot be extended to an earlier day, and is corrected from its first day on", () => {
    const term = statedTerm({ phrase: null, lang: null, due: "2023-03-20" }, "2023-03-08");
    expect(refusals(() => stateDeadline(db, kim, { ...extension, term }))).toEqual([
      "extension_not_later at due",
    ]);
    stateDeadline(db, kim, { ...extension, revises: "correction", term, statedOn: "2023-03-08" });
    expect(found().deadline).toMatchObject({ latest: "2023-03-20", basis: "editor", hardness: "hard" });
    expect(() => stateDeadline(db, contributor, extension)).toThrow(NotAllowed);
  });
});

describe("a statement of the ministry", () => {
  const statement = {
    promise: "one",
    on: "2024-05-03",
    today: TODAY,
    organization: "ministry",
    person: null,
    text: { en: "We published the plan in April." },
    source: "https://ministry.example/statement",
    reason: "The ministry asked us to",
    at: AT,
  };

  test("stands with the promise and disputes it while it is open; closed, it stays", () => {
    attachReply(db, kim, statement);
    attachReply(db, kim, statement);
    expect(found().state).toBe("disputed");
    expect(found().replies).toEqual([
      {
        position: 0,
        on: "2024-05-03",
        organization: {
          id: "ministry",
          name: { en: "Ministry of Examples", ko: "예시부" },
          abbreviation: null,
        },
        person: null,
        text: { en: "We published the plan in April." },
        source: {
          url: "https://ministry.example/statement",
          title: null,
          publisher: null,
          publishedOn: null,
          archivedUrl: null,
        },
        closedOn: null,
      },
    ]);
    const closing = { promise: "one", position: 0, today: TODAY, reason: "Looked at", at: AT };
    expect(refusals(() => closeReply(db, kim, { ...closing, closedOn: "2024-05-02" }))).toEqual([
      "reply_before_promise at on",
    ]);
    closeReply(db, kim, { ...closing, closedOn: "2024-06-01" });
    const { revision } = currentRevision(db);
    closeReply(db, kim, { ...closing, closedOn: "2024-06-02" });
    expect(currentRevision(db).revision).toBe(revision);
    expect(found().state).toBe("published");
    expect(found().replies.map(({ closedOn }) => closedOn)).toEqual(["2024-06-01"]);
    expect(verifyRecord(db.$client).findings).toEqual([]);
  });

  test("cannot be dated before the promise or ahead, nor attached by a contributor", () => {
    expect(refusals(() => attachReply(db, kim, { ...statement, on: "2023-03-07" }))).toEqual([
      "reply_before_promise at on",
    ]);
    expect(refusals(() => attachReply(db, kim, { ...statement, on: "2026-11-25" }))).toEqual([
      "reply_in_future at on",
    ]);
    expect(() => attachReply(db, contributor, statement)).toThrow(NotAllowed);
  });

  test("follows the ministry when it is merged into another record of it", () => {
    attachReply(db, kim, statement);
    writeRecord(db, { author: "Kim", recordedAt: AT, reason: "One body" }, (writer) => {
      writer.saveOrganization({
        id: "ministry-again",
        name: { en: "The Ministry" },
        abbreviation: null,
        aliases: [],
        url: null,
      });
      writer.merge("organization", "ministry", "ministry-again");
    });
    expect(found().replies.map(({ organization }) => organization?.id)).toEqual(["ministry-again"]);
    expect(verifyRecord(db.$client).findings).toEqual([]);
  });

  test("is kept by a document that does not mention it, and one without any says what it always said", () => {
    const before = documentOf<PromiseDocument>(db, "promise", "one");
    expect(Object.hasOwn(before, "replies")).toBe(false);
    attachReply(db, kim, statement);
    writeRecord(db, { author: "Lee", recordedAt: AT, reason: null }, (writer) =>
      writer.savePromise({ ...before, notes: "More" }),
    );
    expect([found().replies.length, found().state, found().notes]).toEqual([1, "disputed", "More"]);
  });
});
