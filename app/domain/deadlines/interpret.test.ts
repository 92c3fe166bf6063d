import { expect, test } from "vitest";
import { namesBeginning, noDeadline, readLoosePhrase } from "./interpret.ts";

const said = "2023-03-08";
const read = (phrase: string) => {
  const reading = readLoosePhrase(phrase, said);
  return reading && `${reading.hardness} ${reading.ruleId} ${reading.reviewOn}`;
};

test("soon is looked at again after three months, in Korean and in English", () => {
  expect(read("soon")).toBe("soft soft.soon.en 2023-06-08");
  expect(read("조속한 시일 내로")).toBe("soft soft.soon.ko 2023-06-08");
  expect(read("빠른 시일 내에")).toBe("soft soft.soon.ko 2023-06-08");
});

test("coming weeks and coming months have horizons of their own", () => {
  expect(read("in coming weeks")).toBe("soft soft.weeks.en 2023-05-08");
  expect(read("in the next few months")).toBe("soft soft.months.en 2023-09-08");
});

test("a repetition is a cadence and a named meeting an event, and silence is not their measure", () => {
  expect(read("반기마다")).toBe("cadence cadence.ko null");
  expect(read("격월")).toBe("cadence cadence.ko null");
  expect(read("제2차 전체회의에서")).toBe("event event.ko null");
  expect(read("at the next meeting")).toBe("event event.en null");
});

test("words that no rule knows are not guessed at, however long they are", () => {
  expect(read("단계적으로")).toBeNull();
  expect(readLoosePhrase("soon ".repeat(20_000), said)).toBeNull();
});

test("a missing deadline is looked at again after six months, held at the month's end", () => {
  expect(noDeadline("2023-08-31").reviewOn).toBe("2024-02-29");
});

test("부터 and from name a beginning, 까지 and by do not", () => {
  expect(namesBeginning("내년 초부터")).toBe(true);
  expect(namesBeginning("starting this summer")).toBe(true);
  expect(namesBeginning("오는 10월까지")).toBe(false);
  expect(namesBeginning("by summer 2024")).toBe(false);
});
