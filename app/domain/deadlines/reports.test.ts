import { expect, test } from "vitest";
import { interpretDeadline } from "./interpret.ts";
import reports from "./reports.tsv?raw";

/** Rows that words alone cannot settle. */
const UNDECIDABLE: Record<string, string> = {
  "60일 이내": "The report counts from an application, which the phrase does not name.",
};

const rows = reports
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [phrase = "", lang = "", said = "", edtf = "", earliest = "", latest = "", kind = ""] =
      line.split("\t");
    return { phrase, lang, said, wanted: [kind, edtf, earliest, latest].join(" ") };
  });

test("every phrase of the reports is read as the careful reader read it, but for those that name too little", () => {
  const wrong = rows.filter(({ phrase, lang, said, wanted }) => {
    const { kind, edtf, earliest, latest } = interpretDeadline(phrase, lang, said);
    return [kind, edtf ?? "", earliest ?? "", latest ?? ""].join(" ") !== wanted;
  });
  expect(rows).toHaveLength(106);
  expect(wrong.map(({ phrase }) => phrase)).toEqual(Object.keys(UNDECIDABLE));
});

test("no vague, recurring or conditional phrase of the reports becomes a hard date", () => {
  const loose = rows.filter(({ wanted }) => /^(vague|recurring|conditional|none) /.test(wanted));
  const hard = loose.filter(({ phrase, lang, said }) =>
    interpretDeadline(phrase, lang, said).hardness.startsWith("hard"),
  );
  expect(loose).toHaveLength(21);
  expect(hard).toEqual([]);
});
