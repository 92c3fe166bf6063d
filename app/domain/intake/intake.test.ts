import { describe, expect, test } from "vitest";
import { mappedRows } from "./mapped.ts";
import { asMapping, proposeMapping } from "./mapping.ts";
import { momentOf, readTime, readWall } from "./moments.ts";
import type { IntakeTable } from "./rows.ts";

describe("A day or time that people wrote", () => {
  test("is read in Korean, English and ISO forms", () => {
    const day = (text: string) => {
      const wall = readWall(text);
      return wall && [wall.day, wall.time, wall.offset];
    };
    expect(day("2023-03-08")).toEqual(["2023-03-08", null, null]);
    expect(day("2023. 3. 8.")).toEqual(["2023-03-08", null, null]);
    expect(day("2023.3.8.(수) 14:00")).toEqual(["2023-03-08", "14:00", null]);
    expect(day("2023년 3월 8일 오후 2시 30분")).toEqual(["2023-03-08", "14:30", null]);
    expect(day("20230308")).toEqual(["2023-03-08", null, null]);
    expect(day("8 March 2023, 2:30 pm")).toEqual(["2023-03-08", "14:30", null]);
    expect(day("Mar 8, 2023")).toEqual(["2023-03-08", null, null]);
    expect(day("2023-03-08T14:00:00+0900")).toEqual(["2023-03-08", "14:00", "+09:00"]);
    expect(day("2023년 3월")).toEqual(["2023-03", null, null]);
    expect(day("March 2023")).toEqual(["2023-03", null, null]);
  });

  test("is not read where it has two readings, does not exist, or is a spreadsheet's number", () => {
    expect(
      ["03/08/2023", "2023-02-30", "44993", "soon", "2023-03-08 25:00", "2023-03 14:00"].map(readWall),
    ).toEqual([null, null, null, null, null, null]);
    expect(readTime("14")).toBe(null);
    expect(readTime("12 am")).toEqual({ time: "00:00", offset: null });
  });

  test("is an instant by the clocks of its zone, and none for a time that they skip", () => {
    const wall = { day: "2024-03-31", time: "02:30", offset: null };
    expect(momentOf(wall, "Asia/Seoul")).toBe("2024-03-30T17:30:00Z");
    expect(momentOf(wall, "Europe/Brussels")).toBe(null);
    expect(momentOf({ ...wall, offset: "-05:00" }, "Asia/Seoul")).toBe("2024-03-31T07:30:00Z");
  });
});

describe("The columns of a table", () => {
  test("are known by their names in Korean and English, each target once", () => {
    expect(
      proposeMapping([
        "회의명",
        "개최일시",
        "장소",
        "주최기관",
        "참석자",
        "후속조치",
        "이행 기한",
        "보도자료 링크",
        "담당자 연락처",
      ]),
    ).toEqual(["title", "start", "venue", "hosts", "attendees", "promise", "phrase", "source", null]);
    expect(
      proposeMapping([
        "Title (ko)",
        "Title (en)",
        "Date",
        "Start time",
        "Host(s)",
        "Source URL",
        "Deadline",
        "Date",
      ]),
    ).toEqual(["titleKo", "titleEn", "start", "startTime", "hosts", "source", "phrase", null]);
  });

  test("are taken as an editor says, unknown words and second ones left", () => {
    expect(asMapping(["start", "title", "start", "constructor"], 5)).toEqual([
      "start",
      "title",
      null,
      null,
      null,
    ]);
  });
});

const table = (head: string[], ...lines: string[][]): IntakeTable => ({
  head,
  lines,
  encoding: "utf-8",
  delimiter: ",",
});

describe("The rows of a table", () => {
  test("are dialogues, with a promise for each row that repeats one", () => {
    const given = table(
      ["id", "제목", "일시", "장소", "주최", "참석", "회의체", "회차", "출처", "약속", "기한"],
      [
        "",
        "제3차 전략대화",
        "2023-03-08 14:00",
        "판교",
        "과기정통부; 네이버",
        "이종호 (장관)",
        "전략대화",
        "제3차",
        "https://example.org/1",
        "정책을 내놓는다",
        "이달 중",
      ],
      [
        "",
        "제3차 전략대화",
        "2023. 3. 8. 14:00",
        "판교",
        "과기정통부; 네이버",
        "",
        "전략대화",
        "3",
        "https://example.org/1",
        "센터를 연다",
        "연내",
      ],
      ["", "", "", "", "", "", "", "", "", "", ""],
    );
    const mapping = proposeMapping(given.head);
    const host = { name: { ko: "과기정통부" } };
    const said = (action: string, phrase: string) => ({
      id: "",
      promisors: [],
      action: { ko: action },
      deadline: { phrase, due: null },
      assessments: [],
    });
    expect(mappedRows(given, mapping, "2026-11-28")).toEqual([
      {
        place: "2",
        problems: [],
        dialogue: {
          id: "",
          title: { ko: "제3차 전략대화" },
          series: { id: "", name: { ko: "전략대화" }, number: 3 },
          start: "2023-03-08T05:00:00Z",
          timezone: "Asia/Seoul",
          status: "held",
          venue: { name: { ko: "판교" } },
          hosts: [host, { name: { ko: "네이버" } }],
          attendees: [{ person: { ko: "이종호" }, role: { ko: "장관" } }],
          sources: [{ url: "https://example.org/1" }],
          promises: [said("정책을 내놓는다", "이달 중"), said("센터를 연다", "연내")],
        },
      },
    ]);
  });

  test("say what is wrong with them, and keep what is right", () => {
    const given = table(
      ["Title", "Date", "End", "Time zone", "Number", "Source", "Country", "Notes", "Host"],
      [
        "Roundtable",
        "03/08/2023",
        "2023-03-09",
        "Seoul",
        "three",
        "javascript:alert(1)",
        "Korea",
        '=HYPERLINK("https://evil.example")',
        "",
      ],
      ["", "2030-01-02", "2030-01-01", "Europe/Paris", "", "www.example.org/a", "FR", "", "OECD"],
    );
    const [first, second] = mappedRows(given, proposeMapping(given.head), "2026-11-28");
    expect(first?.problems).toEqual([
      { code: "formula", values: { value: '=HYPERLINK("https://evil.example")' } },
      { code: "bad_zone", values: { value: "Seoul" } },
      { code: "bad_start", values: { value: "03/08/2023" } },
      { code: "bad_end", values: { value: "2023-03-09" } },
      { code: "number_without_series", values: { value: "three" } },
      { code: "bad_country", values: { value: "Korea" } },
      { code: "no_host" },
      { code: "bad_source", values: { value: "javascript:alert(1)" } },
      { code: "no_source" },
    ]);
    expect(first?.dialogue?.notes).toBe('=HYPERLINK("https://evil.example")');
    expect(second).toEqual({
      place: "3",
      problems: [{ code: "no_title" }, { code: "end_before_start", values: { value: "2030-01-01" } }],
      dialogue: {
        id: "",
        title: {},
        start: "2030-01-02",
        timezone: "Europe/Paris",
        status: "scheduled",
        place: { country: "FR" },
        hosts: [{ name: { en: "OECD" } }],
        attendees: [],
        sources: [{ url: "https://www.example.org/a" }],
        promises: [],
      },
    });
  });
});
