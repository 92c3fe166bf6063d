import { describe, expect, test } from "vitest";
import { type Column, csvHead, csvLines, csvText } from "./csv.ts";

interface Row {
  text: string | null;
  count: number;
  found: boolean;
}

const columns: Column<Row>[] = [
  { name: "text", value: (row) => row.text },
  { name: "count", value: (row) => row.count },
  { name: "found", value: (row) => row.found },
];

const row = (text: string | null, count = 1): Row => ({ text, count, found: true });

describe("a CSV text", () => {
  test("begins with a byte order mark and the names, and ends every line with CR LF", () => {
    const rows = [
      { text: "약속", count: 2, found: true },
      { text: null, count: 0, found: false },
    ];
    expect(csvText(columns, rows)).toBe("\uFEFFtext,count,found\r\n약속,2,true\r\n,0,false\r\n");
  });

  test("without rows is its first line", () => {
    expect(csvText(columns, [])).toBe("\uFEFFtext,count,found\r\n");
  });

  test("quotes commas, quotes and line breaks", () => {
    const text = csvLines(columns, [row('He said "soon", once'), row("two\nlines"), row("two\r\nlines")]);
    expect(text).toBe('"He said ""soon"", once",1,true\r\n"two\nlines",1,true\r\n"two\r\nlines",1,true\r\n');
  });

  test("holds no cell that a spreadsheet would run", () => {
    const rows = ["=1+1", "+82 2 123", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("http://x")', "＝1"].map(
      (each) => row(each),
    );
    expect(csvLines(columns, rows)).toBe(
      [
        "'=1+1,1,true",
        "'+82 2 123,1,true",
        "'-1,1,true",
        "'@SUM(A1),1,true",
        "'\t=1,1,true",
        `"'=HYPERLINK(""http://x"")",1,true`,
        "'＝1,1,true",
        "",
      ].join("\r\n"),
    );
    expect(csvLines(columns, [row("\r=1")])).toBe(`"'\r=1",1,true\r\n`);
  });

  test("keeps the sign of a number, and a sign within a text", () => {
    expect(csvLines(columns, [row("a=b", -5)])).toBe("a=b,-5,true\r\n");
  });

  test("is the same written at once or in parts", () => {
    const rows = [row("a"), row("b")];
    expect(csvHead(columns) + csvLines(columns, rows.slice(0, 1)) + csvLines(columns, rows.slice(1))).toBe(
      csvText(columns, rows),
    );
    expect(csvLines(columns, [])).toBe("");
  });
});
