import { afterAll, describe, expect, test } from "vitest";
import { todayAsOf, todayAt } from "../app/domain/days.ts";
import { loadBundledRecord } from "./bundled.ts";
import { openMemoryDatabase } from "./client.ts";
import {
  findSeries,
  listDialoguesOfSeries,
  listPromisesOfSeries,
  listSeries,
  listSeriesInTime,
} from "./series.ts";

const now = new Date("2026-11-24T00:00:00Z");
const db = openMemoryDatabase();
loadBundledRecord(db, now);
afterAll(() => db.$client.close());
const today = todayAt(now, ["Asia/Seoul"]);

describe("series", () => {
  test("are listed with their published dialogues and promises, the one that met latest first", () => {
    const list = listSeries(db, today);
    expect(list).toHaveLength(20);
    expect(list[0]?.id).toBe("kr-naisc-plenary");
    expect(list.find(({ id }) => id === "kr-msit-ai-hsd")).toEqual({
      id: "kr-msit-ai-hsd",
      name: { en: "AI High-Level Strategic Dialogue", ko: "인공지능 최고위 전략대화" },
      dialogues: 3,
      promises: 6,
      firstDay: "2021-09-07",
      lastDay: "2024-01-19",
    });
  });

  test("on a past day are those that had met by then", () => {
    expect(
      listSeries(db, todayAsOf("2022-12-31")).map(({ id, dialogues, promises }) => [id, dialogues, promises]),
    ).toEqual([
      ["kr-msit-telecom-ceos", 1, 3],
      ["kr-msit-platform-ceos", 1, 1],
      ["kr-msit-ai-hsd", 1, 2],
    ]);
  });

  test("hold their dialogues oldest first, and their promises in the order of the record", () => {
    expect(listDialoguesOfSeries(db, "kr-msit-ai-hsd").map(({ id }) => id)).toEqual([
      "kr-msit-ai-hsd-1-2021",
      "kr-msit-ai-hsd-3-2023",
      "kr-msit-ai-hsd-5-2024",
    ]);
    expect(listPromisesOfSeries(db, "kr-msit-ai-hsd", today).map(({ id }) => id.split("--")[1])).toEqual([
      "meet-every-half-year",
      "new-rd-project",
      "superlarge-ai-policy-direction",
      "pipc-policy-direction",
      "pipc-informal-tf",
      "naver-samsung-ai-chip-prototype",
    ]);
  });

  test("that have nothing published are not there, those that have nothing at all are", () => {
    const { $client } = db;
    $client.exec(
      "INSERT INTO series (id, name) VALUES ('empty', '{\"en\":\"Empty\"}'), ('secret', '{\"en\":\"Secret\"}')",
    );
    $client.exec(
      "UPDATE dialogues SET state = 'draft', series_id = 'secret' WHERE id = 'kr-naisc-steering-1-2025'",
    );
    expect(findSeries(db, "empty")?.name).toEqual({ en: "Empty" });
    expect(findSeries(db, "secret")).toBeNull();
    expect(findSeries(db, "never")).toBeNull();
    expect(listSeries(db, today).some(({ id }) => id === "secret" || id === "empty")).toBe(false);
    expect(listDialoguesOfSeries(db, "secret")).toEqual([]);
    expect(listPromisesOfSeries(db, "secret", today)).toEqual([]);
  });
});

describe("series in time", () => {
  const fresh = openMemoryDatabase();
  loadBundledRecord(fresh, now);
  afterAll(() => fresh.$client.close());
  const of = (id: string, day: string) =>
    listSeriesInTime(fresh, todayAsOf(day)).find((each) => each.id === id);

  test("have the days they met on, the latest and the next", () => {
    const whole = of("kr-msit-ai-hsd", "2026-11-24");
    expect(whole?.days).toEqual([
      { day: "2021-09-07", status: "held" },
      { day: "2023-03-08", status: "held" },
      { day: "2024-01-19", status: "held" },
    ]);
    expect([whole?.latest?.day, whole?.next]).toEqual(["2024-01-19", null]);
    const before = of("kr-msit-ai-hsd", "2023-03-08");
    expect([before?.days.length, before?.latest?.day, before?.next?.day]).toEqual([
      2,
      "2023-03-08",
      "2024-01-19",
    ]);
  });
});
