import { expect, test } from "vitest";
import { GUARDS } from "../domain/guards/refusal.ts";
import { guards as english } from "./en/guards.ts";
import { guards as korean } from "./ko/guards.ts";

test("every guard has a sentence in both languages that names what it speaks of", () => {
  const values = {
    day: "DAY",
    saidOn: "SAID",
    today: "TODAY",
    url: "URL",
    key: "KEY",
    due: "DUE",
    closes: "CLOSES",
    days: "DAYS",
    reviewer: "WHO",
    occurrence: "PERIOD",
    moved: "MOVED",
    to: "TO",
    path: "PATH",
  };
  for (const guard of GUARDS) {
    const named = (text: string) => [...new Set(text.match(/[A-Z]{2,}/g))].sort();
    expect([guard, named(korean[guard](values))]).toEqual([guard, named(english[guard](values))]);
  }
});
