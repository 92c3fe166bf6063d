import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasPythonIcalendar, khalList, readByPython, subscribed } from "./calendar-clients.ts";
import { expect, test } from "./fixtures.ts";
import { installed } from "./programs.ts";

/** The feeds in programs of other people, from a record that changes while they subscribe. */

test.describe("vdirsyncer and khal", () => {
  const missing = ["vdirsyncer", "khal"].filter((name) => !installed(name));
  test.skip(missing.length > 0, `${missing.join(" and ")} not installed, so no subscription was tried`);

  let folder: string;
  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "yaksok-clients-"));
  });
  test.afterEach(() => rmSync(folder, { recursive: true }));

  test("a subscriber sees every entry in Seoul's time, and follows what is called off, postponed, moved and extended", async ({
    start,
  }) => {
    const site = await start();
    const happens = (step: string) =>
      execFileSync(process.execPath, ["e2e/subscribed-record.ts", site.dataDir, step]);
    const { sync, items } = subscribed(folder, `${site.url}/ko/calendar.ics`);
    sync();
    expect(readdirSync(items)).toHaveLength(88);
    expect(khalList(folder, items, "2023-03-01", "2023-04-01")).toEqual([
      "2023-03-08|2023-03-08|CONFIRMED |제3차 인공지능 최고위 전략대화",
      "2023-03-31|2023-03-31|CONFIRMED |[약속 기한] 3월에 인공지능 최고위 전략대화 개최 — 이행",
      "2023-03-31|2023-03-31|CONFIRMED |[약속 기한] 관계부처와 함께 초거대 AI 산업 정책방향 발표 — 이행",
    ]);
    expect(khalList(folder, items, "2000-01-01", "2060-01-01")).toHaveLength(88);

    happens("announced");
    sync();
    expect(readdirSync(items)).toHaveLength(92);
    const ahead = () => khalList(folder, items, "2027-03-01", "2027-05-01").sort();
    const early = "2027-03-09 08:30|2027-03-09 10:00";
    expect(ahead()).toEqual([
      `${early}|CONFIRMED |아침 간담회; 쉼표, 그리고 \\ 표시`,
      `${early}|CONFIRMED |연기될 간담회`,
      `${early}|CONFIRMED |옮겨질 간담회`,
      `${early}|CONFIRMED |취소될 간담회`,
    ]);

    happens("changed");
    sync();
    expect(readdirSync(items)).toHaveLength(92);
    expect(ahead()).toEqual([
      `${early}|CANCELLED |[취소] 취소될 간담회`,
      `${early}|CONFIRMED |아침 간담회; 쉼표, 그리고 \\ 표시`,
      `${early}|TENTATIVE |[연기] 연기될 간담회`,
      "2027-03-10 17:00|2027-03-10 18:00|CONFIRMED |옮겨질 간담회",
      "2027-04-30|2027-04-30|CONFIRMED |[약속 기한] 관계부처와 함께 초거대 AI 산업 정책방향 발표 — 이행",
    ]);
    expect(khalList(folder, items, "2023-03-31", "2023-04-01")).toEqual([
      "2023-03-31|2023-03-31|CONFIRMED |[약속 기한] 3월에 인공지능 최고위 전략대화 개최 — 이행",
    ]);
  });

  test("a subscriber whose program leaves cancelled entries out may keep them in sight, or have them left out", async ({
    start,
  }) => {
    const site = await start();
    for (const step of ["announced", "changed"]) {
      execFileSync(process.execPath, ["e2e/subscribed-record.ts", site.dataDir, step]);
    }
    for (const [mode, lines] of [
      ["visible", ["2027-03-09 08:30|2027-03-09 10:00|CONFIRMED |[취소] 취소될 간담회"]],
      ["hide", []],
    ] as const) {
      const own = mkdtempSync(join(folder, mode));
      const { sync, items } = subscribed(
        own,
        `${site.url}/ko/dialogues.ics?from=2027-01-01&cancelled=${mode}`,
      );
      sync();
      const listed = khalList(own, items, "2027-03-09", "2027-03-10");
      expect(listed.filter((line) => line.includes("취소"))).toEqual(lines);
    }
  });
});

test.describe("python-icalendar", () => {
  test.skip(!hasPythonIcalendar(), "python3-icalendar is not installed, so no feed was read with it");

  test("finds nothing wrong in any feed, in either language", async ({ request }) => {
    const feeds = {
      "calendar.ics": 88,
      "calendar/2023-03.ics": 3,
      "dialogues.ics": 39,
      "dialogues.ics?tentative=1&alarm=P1D": 40,
      "dialogues.ics?q=nothing+like+this": 0,
      "dialogues.ics?year=never": 0,
      "dialogues/kr-msit-ai-hsd-3-2023.ics": 1,
      "organizations/msit.ics": 28,
      "people/lee-jong-ho.ics": 14,
      "promises.ics": 49,
      "promises.ics?tasks=1": 0,
      "promises/kr-msit-ai-hsd-3-2023--superlarge-ai-policy-direction.ics": 1,
      "series/kr-msit-ai-hsd.ics": 5,
    };
    for (const lang of ["ko", "en"]) {
      const counted: Record<string, number> = {};
      for (const path of Object.keys(feeds)) {
        const { problems, entries } = readByPython(await (await request.get(`/${lang}/${path}`)).body());
        expect([path, ...problems]).toEqual([path]);
        counted[path] = entries.length;
      }
      expect(counted).toEqual(feeds);
    }
  });

  test("reads days, Seoul's hours, marks, Korean and what belongs together as they were written", async ({
    start,
  }) => {
    const site = await start();
    for (const step of ["announced", "changed"]) {
      execFileSync(process.execPath, ["e2e/subscribed-record.ts", site.dataDir, step]);
    }
    const response = await fetch(`${site.url}/ko/calendar.ics?from=2023-03-01`);
    const { name, problems, entries } = readByPython(Buffer.from(await response.arrayBuffer()));
    expect([name, problems]).toEqual(["약속: 대화 일정과 약속 기한 — 시작일 2023-03-01", []]);
    const told = (id: string) => {
      const entry = entries.find(({ uid }) => uid === `${id}@yaksok.example`);
      return entry && [entry.start, entry.end, entry.status, entry.sequence, entry.summary, entry.related];
    };
    const early = ["2027-03-09 08:30", "2027-03-09 10:00"];
    expect(told("dialogue-kept")).toEqual([
      ...early,
      "CONFIRMED",
      0,
      "아침 간담회; 쉼표, 그리고 \\ 표시",
      null,
    ]);
    expect(told("dialogue-off")).toEqual([...early, "CANCELLED", 1, "[취소] 취소될 간담회", null]);
    expect(told("dialogue-later")).toEqual([...early, "TENTATIVE", 1, "[연기] 연기될 간담회", null]);
    expect(told("dialogue-moved")).toEqual([
      "2027-03-10 17:00",
      "2027-03-10 18:00",
      "CONFIRMED",
      1,
      "옮겨질 간담회",
      null,
    ]);
    expect(told("promise-kr-msit-ai-hsd-3-2023--superlarge-ai-policy-direction")).toEqual([
      "2027-04-30",
      "2027-05-01",
      "CONFIRMED",
      1,
      "[약속 기한] 관계부처와 함께 초거대 AI 산업 정책방향 발표 — 이행",
      "dialogue-kr-msit-ai-hsd-3-2023@yaksok.example",
    ]);
    const extended = entries.find(({ uid }) => uid.includes("superlarge"));
    expect(extended?.categories).toEqual(["과학기술정보통신부", "인공지능 최고위 전략대화"]);
    expect(extended?.description.split("\n")).toContain("연장되기 전 기한은 2023년 3월 31일이었습니다.");
    const moved = entries.find(({ uid }) => uid.includes("moved"));
    expect(moved?.description.split("\n")[0]).toBe("당초 일정 2027년 3월 9일 08:30 (대한민국 표준시)");
  });
});
