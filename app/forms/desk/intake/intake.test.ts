import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { IntakeRefused, type IntakeRow } from "../../../domain/intake/rows.ts";
import { tableOf } from "./csv.ts";
import { eventsOf } from "./ics.ts";
import { intakeOf } from "./intake.ts";
import { filesIn } from "./unzip.ts";

const TODAY = "2026-11-28";

/** Why a file is refused. */
function refusal(work: () => unknown): [string, object] | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof IntakeRefused) return [error.code, error.values];
    throw error;
  }
}

describe("A table", () => {
  test("has its delimiter and byte order mark found, and quotes read", () => {
    const text = '\uFEFFtitle;date;"a;b"\r\n"Round;table";2023-03-08;"two\r\nlines"\r\n;;\r\n';
    expect(tableOf(strToU8(text))).toEqual({
      head: ["title", "date", "a;b"],
      lines: [["Round;table", "2023-03-08", "two\nlines"]],
      encoding: "utf-8",
      delimiter: ";",
    });
    expect(tableOf(strToU8("a\tb\n1\t2,5\n3\n"))).toEqual({
      head: ["a", "b"],
      lines: [
        ["1", "2,5"],
        ["3", ""],
      ],
      encoding: "utf-8",
      delimiter: "\t",
    });
  });

  test("is read in EUC-KR, with the letters of CP949, and in UTF-16", () => {
    // "제목,일자" and "똠방각하,2023-03-08" as Korean spreadsheets write them: the first syllable is one of CP949's.
    const head = [0xc1, 0xa6, 0xb8, 0xf1, 0x2c, 0xc0, 0xcf, 0xc0, 0xda, 0x0a];
    const line = [0x8c, 0x63, 0xb9, 0xe6, 0xb0, 0xa2, 0xc7, 0xcf, ...strToU8(",2023-03-08\n")];
    const read = { head: ["제목", "일자"], lines: [["똠방각하", "2023-03-08"]], delimiter: "," };
    expect(tableOf(new Uint8Array([...head, ...line]))).toEqual({ ...read, encoding: "euc-kr" });
    const wide = Buffer.from("\uFEFF제목,일자\n똠방각하,2023-03-08\n", "utf16le");
    expect(tableOf(wide)).toEqual({ ...read, encoding: "utf-16le" });
  });

  test("keeps a formula as a text, and takes away the apostrophe that kept it from running", () => {
    expect(tableOf(strToU8("a,b\n'=1+1,=1+1\n'tis,-5\n")).lines).toEqual([
      ["=1+1", "=1+1"],
      ["'tis", "-5"],
    ]);
  });

  test("is refused for too many rows, a cell that does not end, and bytes that are no text", () => {
    const rows = strToU8(`title,date\n${"x,2023-03-08\n".repeat(1_000_000)}`);
    expect(refusal(() => tableOf(rows))).toEqual(["too_many_rows", { most: 5_000 }]);
    expect(refusal(() => tableOf(strToU8(`title\n"${"x\n".repeat(500_000)}`)))?.[0]).toBe("not_csv");
    expect(refusal(() => tableOf(strToU8(`title\n${"x".repeat(20_001)}\n`)))?.[0]).toBe("too_long");
    expect(refusal(() => tableOf(strToU8(`a${",".repeat(200)}\nx\n`)))?.[0]).toBe("too_many_columns");
    expect(refusal(() => tableOf(new Uint8Array([0xff, 0x00, 0x80, 0x81])))?.[0]).toBe("not_text");
    expect(refusal(() => tableOf(strToU8("title,date\n")))?.[0]).toBe("empty");
  });
});

const calendar = (...lines: string[]) =>
  strToU8(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test", ...lines, "END:VCALENDAR", ""].join("\r\n"));
const event = (...lines: string[]) => [
  "BEGIN:VEVENT",
  "UID:1@example.org",
  "DTSTAMP:20230101T000000Z",
  ...lines,
  "END:VEVENT",
];

describe("A calendar", () => {
  test("gives a dialogue for each event, with all that it says", () => {
    const bytes = calendar(
      ...event(
        "SUMMARY:제3차 전략대화",
        "DTSTART;TZID=Asia/Seoul:20230308T140000",
        "DTEND;TZID=Asia/Seoul:20230308T160000",
        "LOCATION:판교 제2테크노밸리",
        "URL:https://example.org/event",
        "ORGANIZER;CN=과학기술정보통신부:mailto:desk@example.org",
        "ATTENDEE;CN=이종호:mailto:lee@example.org",
        "DESCRIPTION:인공지능 반도체\\n둘째 줄",
        "STATUS:CANCELLED",
      ),
    );
    expect(eventsOf(bytes, TODAY)).toEqual([
      {
        place: "1",
        problems: [],
        dialogue: {
          id: "",
          title: { ko: "제3차 전략대화" },
          start: "2023-03-08T05:00:00Z",
          end: "2023-03-08T07:00:00Z",
          timezone: "Asia/Seoul",
          status: "cancelled",
          venue: { name: { ko: "판교 제2테크노밸리" } },
          hosts: [{ name: { ko: "과학기술정보통신부" } }],
          attendees: [{ person: { ko: "이종호" } }],
          summary: { ko: "인공지능 반도체\n둘째 줄" },
          sources: [{ url: "https://example.org/event" }],
          promises: [],
        },
      },
    ]);
  });

  const when = ({ dialogue }: IntakeRow) =>
    dialogue && [dialogue.start, dialogue.end ?? null, dialogue.timezone, dialogue.status];

  test("has whole days that end a day before their end, times in UTC, and zones by other programs' names", () => {
    const bytes = calendar(
      ...event("SUMMARY:A", "DTSTART;VALUE=DATE:20270308", "DTEND;VALUE=DATE:20270310"),
      ...event("SUMMARY:B", "DTSTART;VALUE=DATE:20230308", "DTEND;VALUE=DATE:20230309"),
      ...event("SUMMARY:C", "DTSTART:20230308T050000Z", "DURATION:PT1H"),
      ...event("SUMMARY:D", "DTSTART;TZID=Korea Standard Time:20230308T140000"),
      ...event("SUMMARY:E", "DTSTART;TZID=My Zone:20230308T140000"),
    );
    const rows = eventsOf(bytes, TODAY);
    expect(rows.map(when)).toEqual([
      ["2027-03-08", "2027-03-09", "Asia/Seoul", "scheduled"],
      ["2023-03-08", null, "Asia/Seoul", "held"],
      ["2023-03-08T05:00:00Z", "2023-03-08T06:00:00Z", "Asia/Seoul", "held"],
      ["2023-03-08T05:00:00Z", null, "Asia/Seoul", "held"],
      ["2023-03-08T05:00:00Z", null, "Asia/Seoul", "held"],
    ]);
    expect(rows[4]?.problems).toEqual([
      { code: "zone_guessed", values: { value: "My Zone", zone: "Asia/Seoul" } },
      { code: "no_host" },
      { code: "no_source" },
    ]);
  });

  test("without a start, an event is there with what is wrong", () => {
    const [row] = eventsOf(calendar(...event("SUMMARY:No day")), TODAY);
    expect([row?.dialogue?.start, row?.problems]).toEqual([
      "",
      [{ code: "no_start" }, { code: "no_host" }, { code: "no_source" }],
    ]);
  });

  test("repeats an event at most a hundred times and for two years, without what was taken out or moved", () => {
    const daily = eventsOf(
      calendar(...event("SUMMARY:A", "DTSTART;VALUE=DATE:20230101", "RRULE:FREQ=DAILY")),
      TODAY,
    );
    expect([daily.length, daily.at(-1)?.dialogue?.start]).toEqual([100, "2023-04-10"]);
    expect(daily.at(-1)?.problems.at(-1)).toEqual({
      code: "recurrence_cut",
      values: { most: 100, years: 2 },
    });
    const yearly = eventsOf(
      calendar(...event("SUMMARY:A", "DTSTART;VALUE=DATE:20230101", "RRULE:FREQ=YEARLY")),
      TODAY,
    );
    expect(yearly.map((row) => row.dialogue?.start)).toEqual(["2023-01-01", "2024-01-01", "2025-01-01"]);
    const monthly = eventsOf(
      calendar(
        ...event(
          "SUMMARY:A",
          "DTSTART:20230108T050000Z",
          "RRULE:FREQ=MONTHLY;COUNT=4",
          "EXDATE:20230208T050000Z",
        ),
        ...event("SUMMARY:Moved", "RECURRENCE-ID:20230308T050000Z", "DTSTART:20230309T050000Z"),
      ),
      TODAY,
    );
    expect(monthly.map((row) => [row.place, row.dialogue?.start])).toEqual([
      ["1.1", "2023-01-08T05:00:00Z"],
      ["1.2", "2023-04-08T05:00:00Z"],
      ["2", "2023-03-09T05:00:00Z"],
    ]);
  });

  test("that repeats an event each second is refused, as is what is no calendar", () => {
    const bytes = calendar(...event("SUMMARY:Tick", "DTSTART:20230308T050000Z", "RRULE:FREQ=SECONDLY"));
    expect(refusal(() => eventsOf(bytes, TODAY))).toEqual([
      "recurs_too_often",
      { rule: "SECONDLY", title: "Tick" },
    ]);
    expect(refusal(() => eventsOf(strToU8("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nnonsense"), TODAY))?.[0]).toBe(
      "not_ics",
    );
  });
});

describe("An archive", () => {
  const zip = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  const dataset = (json: string): IntakeRow[] => [{ place: json, dialogue: null, problems: [] }];

  test("of one file is read as that file", () => {
    const bytes = zip({ "data/list.csv": "title,date\nA,2023-03-08\n", "__MACOSX/._list.csv": "x" });
    expect(intakeOf({ bytes, today: TODAY, dataset })).toEqual({
      kind: "table",
      table: { head: ["title", "date"], lines: [["A", "2023-03-08"]], encoding: "utf-8", delimiter: "," },
    });
  });

  test("that holds far more than it weighs is left as soon as that shows", () => {
    const bomb = zipSync({ "a.csv": new Uint8Array(200_000_000) }, { level: 9 });
    const began = performance.now();
    expect(refusal(() => filesIn(bomb))).toEqual(["zip_bomb", { most: 60 }]);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  test("is refused for too many files, none that can be read, an archive within, and bytes that are none", () => {
    const many = zip(
      Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`${index}.csv`, "a\n1\n"])),
    );
    const read = (bytes: Uint8Array) => refusal(() => intakeOf({ bytes, today: TODAY, dataset }))?.[0];
    expect(read(many)).toBe("zip_many_files");
    expect(read(zip({ "[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>" }))).toBe("zip_nothing");
    expect(read(zipSync({ "a.csv": zip({ "b.csv": "a\n1\n" }) }))).toBe("unknown_kind");
    expect(read(strToU8("PK\u0003\u0004nothing"))).toBe("not_zip");
    expect(read(strToU8("%PDF-1.7"))).toBe("unknown_kind");
    expect(read(new Uint8Array())).toBe("empty");
  });
});
