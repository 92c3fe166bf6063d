import { describe, expect, test } from "vitest";
import { DIALOGUE, PROMISE } from "../example-records.ts";
import { dialogueCard } from "./dialogue.ts";
import { promiseCard } from "./promise.ts";
import { siteCard } from "./site.ts";

const plain = (text: string) => ({ text, shape: null, tone: "plain" });

describe("the card of a dialogue", () => {
  test("says when, where, by whom, and how much was promised", () => {
    expect(dialogueCard(DIALOGUE, "en")).toEqual({
      lang: "en",
      kind: "Dialogue",
      title: "3rd Strategic Dialogue",
      quote: null,
      by: "Ministry of Science",
      isPath: false,
      facts: [
        { label: "When", marks: [plain("8 March 2023"), plain("14:00–15:30")], share: 5 },
        { label: "Where", marks: [plain("판교아지트, Seongnam")], share: 5 },
        { label: "Promised there", marks: [plain("1 promise")], share: 3 },
      ],
    });
  });

  test("known to the month names the month, and leaves out a place that is not known", () => {
    const time = { ...DIALOGUE.time, precision: "month" as const, start: "2024-01" };
    const { facts } = dialogueCard({ ...DIALOGUE, time, venue: null }, "ko");
    expect(facts.map(({ label, marks }) => [label, marks.map(({ text }) => text)])).toEqual([
      ["일시", ["2024년 1월"]],
      ["나온 약속", ["약속 1건"]],
    ]);
  });

  test("that was cancelled says so", () => {
    expect(dialogueCard({ ...DIALOGUE, status: "cancelled" }, "ko").facts.at(-1)).toEqual({
      label: "상태",
      marks: [{ text: "취소", shape: null, tone: "bad" }],
      share: 3,
    });
  });
});

describe("the card of a promise", () => {
  test("leads from the day it was said over the deadline to its state, with the state's sign", () => {
    expect(promiseCard(PROMISE, "ko")).toEqual({
      lang: "ko",
      kind: "약속",
      title: "정책방향 발표",
      quote: "이달 중 발표할 것",
      by: "이종호, 과기정통부",
      isPath: true,
      facts: [
        { label: "발언", marks: [plain("2023년 3월 8일")], share: 4 },
        { label: "기한", marks: [plain("2023년 3월 31일")], share: 4 },
        {
          label: "현재 상태",
          marks: [
            { text: "이행", shape: "check", tone: "good" },
            { text: "14일 지연", shape: "behind", tone: "warn" },
          ],
          share: 6,
        },
      ],
    });
  });

  test("without a hard deadline keeps the words, never a date", () => {
    const deadlineOf = (deadline: Partial<typeof PROMISE.deadline>) =>
      promiseCard({ ...PROMISE, deadline: { ...PROMISE.deadline, ...deadline } }, "en").facts[1];
    expect(deadlineOf({ hardness: "soft", phrase: "조속히" })?.marks).toEqual([plain("“조속히”")]);
    expect(deadlineOf({ hardness: "none", phrase: null, latest: null })?.marks).toEqual([
      plain("no deadline given"),
    ]);
    expect(deadlineOf({ hardness: "hard_start" })).toEqual({
      label: "To begin by",
      marks: [plain("31 March 2023")],
      share: 4,
    });
  });

  test("of eleven promisors names two and counts the rest", () => {
    const promisors = Array.from({ length: 11 }, (_, index) => ({
      person: null,
      organization: { id: `o${index}`, name: { en: `Org ${index}`, ko: `기관${index}` }, abbreviation: null },
    }));
    expect(promiseCard({ ...PROMISE, promisors }, "en").by).toBe("Org 0; Org 1 and 9 more");
    expect(promiseCard({ ...PROMISE, promisors }, "ko").by).toBe("기관0; 기관1 외 9곳");
    expect(promiseCard({ ...PROMISE, promisors: [] }, "ko").by).toBeNull();
  });

  test("of a day before it was said has no state", () => {
    const { facts } = promiseCard({ ...PROMISE, today: "2023-03-07" }, "en");
    expect(facts.map(({ marks }) => marks.map(({ text }) => text))).toEqual([
      ["8 March 2023"],
      ["On 7 March 2023 this promise had not been made yet."],
    ]);
  });
});

test("the card of the site counts what is on record", () => {
  const { title, facts } = siteCard({ dialogues: 1_200, promises: 66, delivered: 42 }, "en");
  expect(title).toBe("What governments promised at their dialogues, and what became of it.");
  expect(facts.map(({ label, marks }) => `${label} ${marks[0]?.text}`)).toEqual([
    "Dialogues 1,200",
    "Promises 66",
    "Delivered 42",
  ]);
});
