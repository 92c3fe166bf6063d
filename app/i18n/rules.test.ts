import { expect, test } from "vitest";
import { RULES } from "../domain/deadlines/rules.ts";
import { messages } from "./messages.ts";

test("every rule is explained in one sentence or two, in both languages, and nothing else is", () => {
  const ids = RULES.map(({ id }) => id).sort();
  for (const lang of ["en", "ko"] as const) {
    const { rules } = messages(lang);
    expect(Object.keys(rules).sort()).toEqual(ids);
    expect(Object.values(rules).filter((sentence) => !/[.]$/.test(sentence))).toEqual([]);
  }
});
