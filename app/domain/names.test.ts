import { expect, test } from "vitest";
import { abbreviationBeside, otherwise, unlike } from "./names.ts";

test("a name that reads the same in another language is not told a second time", () => {
  expect(otherwise({ en: "KAIST", ko: "KAIST" }, "ko")).toEqual([]);
  expect(otherwise({ en: "Kt", ko: "KT" }, "en")).toEqual([]);
  expect(otherwise({ en: "KT", ko: "케이티" }, "ko")).toEqual([{ text: "KT", lang: "en" }]);
});

test("an abbreviation that is the name in some language is not told beside it", () => {
  expect(abbreviationBeside({ en: "KAIST", ko: "한국과학기술원" }, "KAIST")).toBeNull();
  expect(abbreviationBeside({ en: "Ministry of Science and ICT" }, "MSIT")).toBe("MSIT");
  expect(abbreviationBeside({ en: "Ministry of Science and ICT" }, null)).toBeNull();
});

test("of names that read alike the first one stays, and empty ones go", () => {
  const names = ["France", "FRANCE", "", "프랑스", "Korea"].map((text) => ({ text }));
  expect(unlike(names, ["Korea"])).toEqual([{ text: "France" }, { text: "프랑스" }]);
});
