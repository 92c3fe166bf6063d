import { expect, test } from "vitest";
import { groupsInOrder } from "./groups.ts";
import type { NamedFound, SearchResults } from "./results.ts";

const nothing = { items: [], total: 0, counted: true };
const some = <T>(item: object) => ({ items: [item as T], total: 1, counted: true });
const ministry = (by: NamedFound["by"] = null): NamedFound => ({
  id: "msit",
  name: { ko: "과학기술정보통신부", en: "Ministry of Science and ICT" },
  abbreviation: "MSIT",
  by,
  dialogues: 3,
});
const results = (found: Partial<SearchResults>): SearchResults => ({
  dialogue: some({
    title: { ko: "제3차 인공지능 최고위 전략대화", en: "3rd AI High-Level Strategic Dialogue" },
  }),
  promise: some({ action: { ko: "초거대 AI 산업 정책방향 발표" } }),
  organization: nothing,
  person: nothing,
  series: nothing,
  venue: nothing,
  loosened: false,
  cut: false,
  ...found,
});

test("an organisation comes first when it is called what was typed, in either language or for short", () => {
  const called = results({ organization: some(ministry()) });
  expect(groupsInOrder(called, "과학기술 정보통신부")).toEqual(["organization", "dialogue", "promise"]);
  expect(groupsInOrder(called, "msit")[0]).toBe("organization");
  const short = results({ organization: some(ministry({ text: "과학기술정보통신부", kind: "short" })) });
  expect(groupsInOrder(short, "과기정통부")[0]).toBe("organization");
  expect(groupsInOrder(short, "과부")[0]).toBe("dialogue");
});

test("a person comes first when named with a role, with an ending, or with the words in another order", () => {
  const lee = { ...ministry(), name: { ko: "이종호", en: "Lee Jong-ho" }, abbreviation: null };
  const found = results({ person: some(lee) });
  for (const typed of ["이종호 장관", "이종호장관", "Minister Lee Jong-ho", "jong ho lee", "이종호의"]) {
    expect([typed, groupsInOrder(found, typed)[0]]).toEqual([typed, "person"]);
  }
  expect(groupsInOrder(found, "장관")[0]).toBe("dialogue");
  const called = results({ organization: some(ministry()) });
  expect(groupsInOrder(called, "Ministry of Science")[0]).toBe("organization");
  expect(groupsInOrder(called, "과학기술")[0]).toBe("dialogue");
});

test("promises come before dialogues when more of their titles hold every word", () => {
  const found = results({ organization: some(ministry()) });
  expect(groupsInOrder(found, "초거대 AI")).toEqual(["promise", "dialogue", "organization"]);
  expect(groupsInOrder(found, "전략대화")).toEqual(["dialogue", "promise", "organization"]);
});

test("what was not found is no group", () => {
  expect(groupsInOrder(results({ dialogue: nothing, promise: nothing }), "AI")).toEqual([]);
});
