import { expect, test } from "vitest";
import { criteriaMet } from "./criteria-met.ts";
import { lacksOf } from "./lacks.ts";
import type { Assessment } from "./records.ts";

const source = {
  url: "https://news.example/1",
  title: null,
  publisher: null,
  publishedOn: null,
  archivedUrl: null,
};
const kept = { ...source, url: "https://news.example/2", archivedUrl: "https://archive.example/2" };

const assessment = (more: Partial<Assessment>): Assessment => ({
  seq: 0,
  outcome: "in_progress",
  effectiveOn: "2023-04-14",
  effectiveFrom: "2023-04-14",
  effectiveTo: "2023-04-14",
  summary: { en: "A draft was published." },
  strength: "document",
  evidence: [kept],
  met: null,
  author: null,
  reviewer: null,
  approval: null,
  occurrence: null,
  recordedAt: "2023-05-01T00:00:00.000Z",
  ...more,
});

const criteria = [
  { key: "draft", text: { en: "A draft" } },
  { key: "law", text: { en: "A law" } },
];
const whole = { quote: { text: "곧 발표", lang: "ko" }, source: kept, criteria, checks: [] };

test("a whole record lacks nothing, and an open outcome needs no reviewer", () => {
  expect(lacksOf({ ...whole, assessments: [assessment({})] })).toEqual([]);
});

test("an imported record lacks criteria, a reviewer and archived copies, each said once", () => {
  const closed = assessment({ outcome: "delivered", evidence: [source, kept], strength: null });
  const lacks = lacksOf({ ...whole, source, criteria: [], assessments: [closed] });
  expect(lacks).toEqual([
    { lack: "criteria" },
    { lack: "strength", assessments: [closed] },
    { lack: "reviewer", assessments: [closed] },
    { lack: "archived_copy", sources: [source] },
  ]);
});

test("what a one-person desk closed lacks no reviewer, and “no start found” needs no evidence", () => {
  const alone = assessment({ outcome: "delivered", approval: "one_person" });
  const nothing = assessment({ outcome: "not_started", evidence: [], strength: "none" });
  expect(lacksOf({ ...whole, assessments: [nothing, alone] })).toEqual([]);
});

test("a criterion is met by the assessment that first found it so, as long as the latest one agrees", () => {
  const first = assessment({ met: ["draft"] });
  const second = assessment({ seq: 1, met: ["draft", "law"] });
  const reopened = assessment({ seq: 2, met: ["law"] });
  const told = (assessments: Assessment[]) =>
    criteriaMet({ criteria, assessments }).map(({ met, by }) => [met, by?.seq ?? null]);
  expect(told([])).toEqual([
    [null, null],
    [null, null],
  ]);
  expect(told([first])).toEqual([
    [true, 0],
    [false, 0],
  ]);
  expect(told([first, second])).toEqual([
    [true, 0],
    [true, 1],
  ]);
  expect(told([first, second, reopened])).toEqual([
    [false, 2],
    [true, 1],
  ]);
});
