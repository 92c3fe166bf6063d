import { expect, test } from "vitest";
import { timeOf } from "../dialogue-time.ts";
import { deadlineOf } from "../made-up.ts";
import type { PromiseDetail } from "../records.ts";
import { seriesOfYear, type YearDialogue } from "./series.ts";

const dialogue = (id: string, start: string, series: string | null): YearDialogue => ({
  id,
  title: { en: id },
  time: timeOf(start, undefined, "Asia/Seoul"),
  status: "held",
  series: series ? { id: series, name: { en: series }, number: null } : null,
});

const halfYearly = {
  id: "x-1--meet",
  action: { en: "Meet every half-year" },
  series: { id: "x", name: { en: "x" } },
  saidOn: "2021-09-07",
  deadline: deadlineOf({ hardness: "cadence", cadence: { unit: "half", every: 1, aligned: true } }),
  occurrences: [
    ["2022-40", "2022-01-01", "2022-06-30"],
    ["2022-41", "2022-07-01", "2022-12-31"],
    ["2023-40", "2023-01-01", "2023-06-30"],
  ].map(([edtf = "", earliest = "", latest = ""]) => ({
    period: { edtf, earliest, latest },
    outcome: "unassessed",
    schedule: "overdue",
    lateness: null,
  })),
} as unknown as PromiseDetail;

test("series stand in the order of their first meeting, and what belongs to none comes last", () => {
  const found = seriesOfYear(
    2022,
    [dialogue("a", "2022-02-01", null), dialogue("b", "2022-03-01", "y"), dialogue("c", "2022-05-01", "z")],
    [],
  );
  expect(found.rows.map(({ series, meetings }) => [series?.id, meetings.map(({ id }) => id)])).toEqual([
    ["y", ["b"]],
    ["z", ["c"]],
    [undefined, ["a"]],
  ]);
  expect([found.total, found.shown]).toEqual([2, 2]);
});

test("a series that had said it would meet has a row, with the periods of the year, although it did not", () => {
  const { rows } = seriesOfYear(2022, [dialogue("b", "2022-03-01", "y")], [halfYearly]);
  expect(rows.map(({ series }) => series?.id)).toEqual(["y", "x"]);
  expect(rows[1]?.meetings).toEqual([]);
  expect(rows[1]?.expected).toEqual([
    { edtf: "2022-40", from: "2022-01-01", to: "2022-06-30", promise: "x-1--meet" },
    { edtf: "2022-41", from: "2022-07-01", to: "2022-12-31", promise: "x-1--meet" },
  ]);
});

test("of many series those that met most often are shown", () => {
  const many = Array.from({ length: 31 }, (_, index) => `s${String(index).padStart(2, "0")}`);
  const dialogues = [...many, "s30"].map((series, index) => dialogue(`d${index}`, "2022-02-01", series));
  const { rows, total, shown } = seriesOfYear(2022, dialogues, []);
  expect([total, shown, rows.length]).toEqual([31, 30, 30]);
  expect(rows.map(({ series }) => series?.id)).toContain("s30");
  expect(rows.map(({ series }) => series?.id)).not.toContain("s29");
});

test("a row has the first meetings of the year, and says how many it leaves out", () => {
  const dialogues = Array.from({ length: 30 }, (_, index) => dialogue(`d${index}`, "2022-02-01", "y"));
  const [row] = seriesOfYear(2022, dialogues, []).rows;
  expect([row?.meetings.length, row?.left]).toEqual([26, 4]);
});
