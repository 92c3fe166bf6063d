import { expect, test } from "vitest";
import type { DatasetDialogue, DatasetPromise } from "../dataset.ts";
import { likeness } from "./near.ts";
import { overlaid } from "./overlay.ts";
import { unknownDialogue } from "./rows.ts";

const promise = (id: string, action: Record<string, string>): DatasetPromise => ({
  id,
  promisors: [],
  action,
  deadline: { due: null },
  assessments: [],
});
const RECORD: DatasetDialogue = {
  id: "pangyo",
  title: { ko: "제3차 전략대화" },
  series: { id: "hsd", name: { ko: "전략대화" }, number: 3 },
  start: "2023-03-08T05:00:00Z",
  end: "2023-03-08T07:00:00Z",
  timezone: "Asia/Seoul",
  status: "postponed",
  hosts: [
    {
      id: "msit",
      name: { ko: "과학기술정보통신부", en: "Ministry of Science and ICT" },
      abbreviation: "MSIT",
    },
  ],
  attendees: [],
  sources: [{ url: "https://example.org/1" }],
  promises: [promise("pangyo--policy", { ko: "초거대 인공지능 정책방향을 이달 중 발표" })],
};

test("a row that says what the record says changes nothing", () => {
  const row = {
    ...unknownDialogue("Asia/Seoul"),
    title: { ko: "제3차 전략대화" },
    start: "2023-03-08T14:00:00+09:00",
    hosts: [{ name: { en: "msit" } }],
    sources: [{ url: "https://example.org/1" }],
    promises: [promise("", { ko: "초거대 인공지능 정책방향을 이달 중 발표한다" })],
  };
  expect(overlaid(RECORD, row, false)).toEqual({ dialogue: RECORD, changes: [] });
});

test("texts are replaced in their language, lists get what they lack, and nothing is taken away", () => {
  const row = {
    ...unknownDialogue("Asia/Seoul"),
    title: { en: "Third strategic dialogue" },
    start: "2023-03-09",
    status: "cancelled" as const,
    hosts: [{ name: { ko: "네이버" } }],
    attendees: [{ person: { ko: "이종호" } }],
    promises: [promise("", { ko: "센터를 연다" })],
  };
  const { dialogue, changes } = overlaid(RECORD, row, false);
  const { end: _, ...before } = RECORD;
  expect(dialogue).toEqual({
    ...before,
    title: { ko: "제3차 전략대화", en: "Third strategic dialogue" },
    start: "2023-03-09",
    status: "cancelled",
    hosts: [...RECORD.hosts, { name: { ko: "네이버" } }],
    attendees: [{ person: { ko: "이종호" } }],
    promises: [...RECORD.promises, promise("", { ko: "센터를 연다" })],
  });
  expect(changes).toEqual([
    { part: "title", before: { ko: "제3차 전략대화" }, after: { en: "Third strategic dialogue" } },
    { part: "start", before: "2023-03-08T05:00:00Z", after: "2023-03-09" },
    { part: "status", before: "postponed", after: "cancelled" },
    { part: "host", before: null, after: { ko: "네이버" } },
    { part: "attendee", before: null, after: { ko: "이종호" } },
    { part: "promise", before: null, after: { ko: "센터를 연다" } },
  ]);
});

test("a table that only says when something was does not call it on again, a whole dataset does", () => {
  const row = { ...unknownDialogue("Asia/Seoul"), status: "held" as const };
  expect(overlaid(RECORD, row, false).dialogue.status).toBe("postponed");
  expect(overlaid(RECORD, row, true).dialogue.status).toBe("held");
});

test("two titles are alike by the pairs of letters they share, from none to all", () => {
  expect(likeness({ en: "Night" }, { en: "nacht" })).toBe(0.25);
  expect(likeness({ ko: "전략대화" }, { ko: "전략 대화!" })).toBe(1);
  expect(likeness({ en: "A" }, { ko: "가" })).toBe(0);
});
