import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeCursor, encodeCursor } from "./cursor.ts";
import {
  addDays,
  addMonths,
  dayBeganAt,
  dayIn,
  dayInZone,
  daysBetween,
  isDay,
  isMonth,
  todayAsOf,
  todayAt,
  weekday,
} from "./days.ts";
import { parseEdtf } from "./edtf.ts";
import { koreanHoliday } from "./holidays.ts";
import { monthGrid } from "./month.ts";
import { nameKey, slug } from "./names.ts";

test("half an hour past midnight in Seoul is still yesterday in Los Angeles, whatever zone the machine is in", () => {
  const instant = new Date("2023-03-31T15:30:00Z");
  expect(dayInZone(instant, "Asia/Seoul")).toBe("2023-04-01");
  expect(dayInZone(instant, "UTC")).toBe("2023-03-31");
  expect(dayInZone(instant, "America/Los_Angeles")).toBe("2023-03-31");
});

test("a day began at its first instant, also where midnight is left out or comes twice", () => {
  const began = (instant: string, zone: string) => dayBeganAt(new Date(instant), zone).toISOString();
  expect(began("2026-11-24T14:59:59Z", "Asia/Seoul")).toBe("2026-11-23T15:00:00.000Z");
  expect(began("2026-11-24T15:00:00Z", "Asia/Seoul")).toBe("2026-11-24T15:00:00.000Z");
  // Havana sets its clocks at midnight: on 10 March 2024 the day begins at 01:00, on 3 November 00:30 comes twice.
  expect(began("2024-03-10T12:00:00Z", "America/Havana")).toBe("2024-03-10T05:00:00.000Z");
  expect(began("2024-11-03T05:30:00Z", "America/Havana")).toBe("2024-11-03T04:00:00.000Z");
});

test("today is a day for each zone, and one and the same day where a reader names it", () => {
  const today = todayAt(new Date("2025-03-19T23:30:00Z"), [
    "Europe/Brussels",
    "Asia/Seoul",
    "America/New_York",
  ]);
  expect([today.day, dayIn(today, "Europe/Brussels"), dayIn(today, "America/New_York")]).toEqual([
    "2025-03-20",
    "2025-03-20",
    "2025-03-19",
  ]);
  expect(dayIn(todayAsOf("2023-04-05"), "America/New_York")).toBe("2023-04-05");
});

test("days and months that do not exist are none", () => {
  expect([isDay("2023-02-30"), isDay("2024-02-29"), isDay("2023-3-1"), isDay("")]).toEqual([
    false,
    true,
    false,
    false,
  ]);
  expect([isMonth("2023-13"), isMonth("0000-00"), isMonth("9999-12"), isMonth("2023-03")]).toEqual([
    false,
    false,
    false,
    true,
  ]);
});

test("months are added within the month's end", () => {
  expect([addMonths("2023-08-31", 6), addMonths("2024-01-31", 1), addMonths("2023-11-15", 2)]).toEqual([
    "2024-02-29",
    "2024-02-29",
    "2024-01-15",
  ]);
  expect(daysBetween("2023-03-08", "2023-08-03")).toBe(148);
});

test("EDTF is read to inclusive days", () => {
  expect(parseEdtf("2023-03")).toEqual({ earliest: "2023-03-01", latest: "2023-03-31", precision: "month" });
  expect(parseEdtf("2025-33")).toEqual({
    earliest: "2025-01-01",
    latest: "2025-03-31",
    precision: "quarter",
  });
  expect(parseEdtf("2025-40")).toEqual({ earliest: "2025-01-01", latest: "2025-06-30", precision: "half" });
  expect(parseEdtf("2024-22")).toEqual({ earliest: "2024-06-21", latest: "2024-09-22", precision: "season" });
  expect(parseEdtf("../2025-11-30")).toEqual({ earliest: null, latest: "2025-11-30", precision: "range" });
  expect(parseEdtf("2025-01/2025-03")).toEqual({
    earliest: "2025-01-01",
    latest: "2025-03-31",
    precision: "range",
  });
  expect(["2023-02-30", "2023-19", "soon", "../..", "2024/2023"].map(parseEdtf)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test("a month's grid holds each of its days once, in whole weeks that begin where they should", () => {
  const month = fc
    .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => `${year}-${String(number).padStart(2, "0")}`);
  fc.assert(
    fc.property(month, fc.constantFrom(1 as const, 7 as const), (each, first) => {
      const weeks = monthGrid(each, first);
      const days = weeks.flat();
      expect(weeks.every((week) => week.length === 7 && weekday(week[0] ?? "") === first)).toBe(true);
      expect(days.every((day, index) => index === 0 || day === addDays(days[index - 1] ?? "", 1))).toBe(true);
      expect(days.filter((day) => day.endsWith("-01") && day.startsWith(each))).toHaveLength(1);
      expect(
        weeks[0]?.some((day) => day.startsWith(each)) && weeks.at(-1)?.some((day) => day.startsWith(each)),
      ).toBe(true);
    }),
  );
});

test("Korean holidays are those of the gazette, substitutes and one-off days among them", () => {
  expect(koreanHoliday("2023-01-24")).toEqual({
    ko: "대체공휴일(설날)",
    en: "Substitute holiday (Seollal (Lunar New Year))",
  });
  expect(koreanHoliday("2023-10-02")).toEqual({ ko: "임시공휴일", en: "Temporary holiday" });
  expect(koreanHoliday("2024-09-17")?.en).toBe("Chuseok");
  expect(koreanHoliday("2025-01-27")?.ko).toBe("임시공휴일");
  expect(koreanHoliday("2023-03-08")).toBeNull();
});

test("a cursor comes back as it was, and nothing else is one", () => {
  const cursor = fc.record({
    direction: fc.constantFrom("after" as const, "before" as const),
    key: fc.array(fc.string(), { minLength: 1, maxLength: 4 }),
  });
  fc.assert(
    fc.property(cursor, (each) => {
      expect(decodeCursor(encodeCursor(each))).toEqual(each);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => decodeCursor(text)).not.toThrow();
    }),
  );
  expect([decodeCursor(""), decodeCursor("abc"), decodeCursor("%00")]).toEqual([null, null, null]);
});

test("names compare without case, spaces and punctuation, and slugs are readable", () => {
  expect(nameKey("LG AI연구원")).toBe(nameKey("lg ai 연구원"));
  expect([
    slug("Ministry of Science and ICT"),
    slug("쿠팡이츠"),
    slug("Stéphane Séjourné"),
    slug("—"),
  ]).toEqual(["ministry-of-science-and-ict", "kupangicheu", "stephane-sejourne", ""]);
});
