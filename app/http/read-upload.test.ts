import { expect, test } from "vitest";
import { loadBundledRecord } from "../../db/bundled.ts";
import { openMemoryDatabase } from "../../db/client.ts";
import { datasetIn } from "../../db/export/dataset.ts";
import { datasetRows } from "../../db/import/intake.ts";
import { intakeOf } from "../forms/desk/intake/intake.ts";
import { datasetJson } from "../outputs/dataset/json.ts";
import { datasetZip } from "../outputs/dataset/zip.ts";
import { readUpload } from "./read-upload.ts";

const today = "2026-11-28";
const read = (text: string | Uint8Array, milliseconds?: number) =>
  readUpload({ bytes: typeof text === "string" ? Buffer.from(text) : text, today }, milliseconds);

test("the record's own tables give the dialogues that its own dataset gives, but for outcomes and extensions", () => {
  const db = openMemoryDatabase();
  loadBundledRecord(db, new Date("2026-03-08T09:00:00Z"));
  const here = (bytes: Uint8Array) => {
    const intake = intakeOf({ bytes, today, dataset: datasetRows });
    if (intake.kind === "table") throw new Error("it was taken for any table");
    return intake.rows;
  };
  const json = here(Buffer.from([...datasetJson(datasetIn(db.$client))].join("")));
  const tables = here(Buffer.concat([...datasetZip(datasetIn(db.$client))]));
  const plain = (rows: typeof json) =>
    rows.map(({ place, dialogue }) => ({
      place,
      dialogue: dialogue && {
        ...dialogue,
        promises: dialogue.promises.map(
          ({ assessments: _, checks: __, links: ___, criteria = [], deadline, ...said }) => {
            const { extensions: _x, corrected: _c, seq: _s, on: _o, ...first } = deadline;
            return { ...said, criteria, deadline: first };
          },
        ),
      },
    }));
  expect(json.length).toBeGreaterThan(5);
  expect(plain(tables)).toEqual(plain(json));
});

test("a file is read in a thread, and given up when its time is over", async () => {
  const ics = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    ...Array.from({ length: 60 }, (_, index) => [
      "BEGIN:VEVENT",
      `UID:${index}`,
      "SUMMARY:A",
      "DTSTART;VALUE=DATE:20230101",
      "RRULE:FREQ=DAILY",
      "END:VEVENT",
    ]).flat(),
    "END:VCALENDAR",
  ].join("\r\n");
  expect(await read(ics, 20)).toEqual({ ok: false, code: "too_slow", values: { seconds: 0 } });
  expect(await read(ics)).toEqual({ ok: false, code: "too_many_rows", values: { most: 5_000 } });
});

test("ten million rows are refused by their size, and those that fit by their number, soon", async () => {
  expect(await read(`a,b\n${"1,2\n".repeat(10_000_000)}`)).toEqual({
    ok: false,
    code: "too_large",
    values: { most: 20 },
  });
  const began = performance.now();
  expect(await read(`a\n${"1\n".repeat(9_900_000)}`)).toEqual({
    ok: false,
    code: "too_many_rows",
    values: { most: 5_000 },
  });
  expect(performance.now() - began).toBeLessThan(5_000);
});
