import { beforeEach, expect, test } from "vitest";
import { todayAsOf } from "../../app/domain/days.ts";
import type { Database } from "../client.ts";
import { type Actor, NotAllowed } from "./actor.ts";
import { proposeAssessment } from "./assessments.ts";
import { logCheck } from "./checks.ts";
import { joins, recordOf } from "./made-up-promises.ts";
import { saveProposal, settleProposal } from "./proposal-rows.ts";
import { queueOf } from "./queue.ts";
import { setOnePersonDesk } from "./settings.ts";

const AT = "2023-06-10T00:00:00.000Z";
const found = { outcome: "in_progress" as const, evidence: [{ url: "https://news.example/1" }] };

let db: Database;
let kim: Actor;
let lee: Actor;

beforeEach(() => {
  db = recordOf(
    { id: "overdue" },
    { id: "overdue-longer", deadline: { phrase: "by 20 March", due: "2023-03-20" } },
    { id: "judged-since", assessments: [{ ...found, effectiveOn: "2023-04-20" }] },
    { id: "later", deadline: { phrase: "by the end of June", due: "2023-06" } },
    { id: "soon", deadline: { phrase: "조속히", due: null } },
    {
      id: "closed",
      assessments: [
        { outcome: "delivered", effectiveOn: "2023-03-30", evidence: [{ url: "https://news.example/2" }] },
      ],
    },
  );
  kim = joins(db, "Kim");
  lee = joins(db, "Lee");
});

const shown = (actor: Actor, day = "2023-06-10", limit = 9) =>
  Object.fromEntries(
    queueOf(db, actor, todayAsOf(day), limit)
      .filter(({ count }) => count > 0)
      .map(({ section, count, items }) => [section, `${count}: ${items.map(({ id }) => id).join(" ")}`]),
  );

test("an editor sees what fell due, what went quiet, what is to be looked at and what closed promises lack, oldest first", () => {
  expect(shown(kim)).toEqual({
    due: "2: overdue-longer overdue",
    stale: "1: soon",
    checks: "1: judged-since",
    lacks: "1: closed",
  });
  expect(shown(kim, "2023-06-10", 1)).toMatchObject({ due: "2: overdue-longer" });
  expect(shown(kim, "2023-03-31")).toEqual({ due: "1: overdue-longer", lacks: "1: closed" });
});

test("what closed without a reviewer is off the list once it was judged again", () => {
  const head = joins(db, "Head", "administrator");
  setOnePersonDesk(db, head, true, AT);
  const value = {
    outcome: "delivered" as const,
    effectiveOn: "2023-03-30",
    effectiveFrom: "2023-03-30",
    effectiveTo: "2023-03-30",
    summary: { en: "Seen." },
    strength: null,
    evidence: [
      { url: "https://news.example/2", title: null, publisher: null, publishedOn: null, archivedUrl: null },
    ],
    met: [],
    occurrence: null,
    successor: null,
  };
  proposeAssessment(db, kim, { id: "proposal-1", promise: "closed", value, fields: value, at: AT });
  expect(shown(kim).lacks).toBeUndefined();
});

test("a look that found nothing takes a promise off the list until the next one is due", () => {
  logCheck(db, kim, {
    promise: "overdue",
    checkedOn: "2023-06-10",
    found: false,
    note: null,
    sources: [],
    at: AT,
  });
  expect(shown(kim).due).toBe("1: overdue-longer");
  expect(shown(kim, "2023-07-09").due).toBe("2: overdue-longer later");
  expect(shown(kim, "2023-07-10").due).toBe("3: overdue-longer overdue later");
});

test("reviews are everybody's but the proposer's; what came back is the proposer's alone", () => {
  const proposal = { id: "proposal-1", promise: "overdue", state: "in_review" as const, fields: {}, at: AT };
  saveProposal(db, { ...proposal, editorId: kim.editorId });
  expect(shown(lee).reviews).toBe("1: proposal-1");
  expect(shown(kim).reviews).toBeUndefined();
  settleProposal(db, "proposal-1", {
    state: "returned",
    reviewerId: lee.editorId,
    comment: "Name the page",
    at: AT,
  });
  expect(shown(lee).reviews).toBeUndefined();
  expect(shown(kim).returned).toBe("1: proposal-1");
});

test("tips that nobody settled wait for editors; a contributor sees what is theirs, and who was let go nothing", () => {
  db.$client.exec(`INSERT INTO tips (id, kind, subject_kind, subject_id, lang, text, received_at, state)
    VALUES ('tip-0001', 'error', 'promise', 'overdue', 'en', 'Wrong day', '${AT}', 'open'),
      ('tip-0002', 'error', 'promise', 'overdue', 'en', 'Done', '${AT}', 'taken')`);
  expect(shown(kim).tips).toBe("1: tip-0001");
  const park = joins(db, "Park", "contributor");
  expect(shown(park)).toEqual({});
  db.$client.prepare("UPDATE editors SET disabled_at = ? WHERE id = ?").run(AT, kim.editorId);
  expect(() => shown(kim)).toThrow(NotAllowed);
});
