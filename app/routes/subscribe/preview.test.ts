import fc from "fast-check";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadBundledRecord } from "../../../db/bundled.ts";
import { type Database, openMemoryDatabase } from "../../../db/client.ts";
import { todayAsOf } from "../../domain/days.ts";
import { FEED_LISTS } from "../../domain/feeds.ts";
import { feedParams, parseSubscription, type Subscription } from "../../forms/subscription.ts";
import type { PreviewEntry } from "../../ui/subscribe/feed-preview.tsx";
import { loader as calendar } from "../formats/calendar.ts";
import { loader as dialogues } from "../formats/dialogues.ts";
import { loader as promises } from "../formats/promises.ts";
import { newsPreview } from "./news-preview.ts";
import { calendarPreview } from "./preview.ts";

const now = new Date("2026-11-24T00:00:00Z");
const publicUrl = "https://yaksok.example";
const loaders = { calendar, dialogues, promises };

let db: Database;
beforeAll(() => {
  db = openMemoryDatabase();
  loadBundledRecord(db, now);
  db.$client.exec("UPDATE dialogues SET status = 'cancelled' WHERE id = 'kr-msit-ai-hsd-3-2023'");
});
afterAll(() => db.$client.close());

function asked(query: string): Subscription {
  const parsed = parseSubscription(new URLSearchParams(query), { lang: "ko", publicUrl });
  if (!parsed.ok) throw new Error(`refused ${parsed.parameter}`);
  return parsed.subscription;
}
const preview = (query: string, day = "2026-11-24") => calendarPreview(db, asked(query), todayAsOf(day));

const told = (entries: readonly PreviewEntry[]) => entries.map(({ when, title }) => `${when}: ${title}`);

/** The summaries of the feed itself, its entries being events and tasks. */
async function summariesOf(subscription: Subscription): Promise<string[]> {
  const { list } = subscription;
  const request = new Request(`${publicUrl}/ko/${list}.ics?${feedParams(subscription)}`);
  const context = { db, now, today: { ...todayAsOf("2026-11-24"), asOf: false }, publicUrl };
  const text = await loaders[list]({ request, params: { lang: "ko" }, context }).text();
  const whole = new ICAL.Component(ICAL.parse(text));
  const entries = [...whole.getAllSubcomponents("vevent"), ...whole.getAllSubcomponents("vtodo")];
  return entries.map((each) => String(each.getFirstPropertyValue("summary")));
}

describe("the preview of a calendar", () => {
  test("shows the next entries by date, dialogues and deadlines together, as the calendar tells them", () => {
    const { side, entries } = preview("", "2023-03-20");
    expect([side, ...told(entries)]).toEqual([
      "ahead",
      "2023년 3월 31일: [약속 기한] 3월에 인공지능 최고위 전략대화 개최 — 이행",
      "2023년 3월 31일: [약속 기한] 관계부처와 함께 초거대 AI 산업 정책방향 발표 — 평가 전",
      "2023년 4월 29일~30일: G7 Digital and Tech Ministers' Meeting in Takasaki, Gunma",
      "2023년 6월 26일: 제3차 AI 반도체 최고위 전략대화",
      "2023년 6월 30일: 제1차 한-EU 디지털 파트너십 협의회",
    ]);
    expect(entries.map(({ lang }) => lang)).toEqual([null, null, "en", null, null]);
  });

  test("shows the latest entries first where nothing lies ahead, and says so", () => {
    const { total, side, entries } = preview("feed=dialogues&series=kr-msit-ai-hsd");
    expect([total, side, ...told(entries)]).toEqual([
      3,
      "latest",
      "2024년 1월 19일: 제5차 인공지능 최고위 전략대화",
      "2023년 3월 8일: [취소] 제3차 인공지능 최고위 전략대화",
      "2021년 9월 7일: 제1회 인공지능 최고위 전략대화",
    ]);
  });

  test("marks what was cancelled, and leaves it out for those who ask", () => {
    const of = (query: string) => told(preview(`feed=dialogues&host=msit&to=2023-03-31&${query}`).entries)[0];
    expect(of("")).toMatch(/^2023년 3월 8일: \[취소\] /);
    expect(of("cancelled=hide")).not.toContain("[취소]");
  });

  test("puts a dialogue of which only the month is known on its first day, for those who ask", () => {
    const of = (query: string) =>
      told(preview(`feed=dialogues&from=2024-01-01&to=2024-01-31&${query}`).entries).filter((each) =>
        each.includes("[날짜 미정]"),
      );
    expect(of("tentative=1")).toEqual([
      "2024년 1월 1일: [날짜 미정] Launch of the Strategic Dialogue on the Future of EU Agriculture",
    ]);
    expect(of("")).toEqual([]);
  });

  test("is empty where nothing fits", () => {
    expect(preview("feed=promises&kind=soft")).toEqual({ total: 0, side: "latest", entries: [] });
  });

  test("counts what the feed holds and shows what stands in it, whatever is asked", async () => {
    const choice = (name: string, ...values: string[]) =>
      fc.constantFrom("", ...values.map((value) => `${name}=${encodeURIComponent(value)}`));
    const query = fc
      .tuple(
        fc.constantFrom(...FEED_LISTS).map((list) => `feed=${list}`),
        choice("q", "AI", "인공지능"),
        choice("host", "msit", "never"),
        choice("series", "kr-msit-ai-hsd"),
        choice("kind", "soft", "hard"),
        choice("from", "2024-01-01"),
        choice("cancelled", "visible", "hide"),
        choice("tentative", "1"),
        choice("tasks", "1"),
      )
      .map((parts) => parts.filter(Boolean).join("&"));
    await fc.assert(
      fc.asyncProperty(query, async (given) => {
        const subscription = asked(given);
        const { total, entries } = calendarPreview(db, subscription, {
          ...todayAsOf("2026-11-24"),
          asOf: false,
        });
        const inFeed = await summariesOf(subscription);
        expect(total).toBe(inFeed.length);
        expect(entries.length > 0).toBe(total > 0);
        expect(inFeed).toEqual(expect.arrayContaining(entries.map(({ title }) => title)));
      }),
      { numRuns: 60 },
    );
  });
});

describe("the preview of a news feed", () => {
  /** The titles of the feed itself, all its pages together. */
  async function titlesOf(subscription: Subscription): Promise<string[]> {
    const { list } = subscription;
    const context = { db, now, today: { ...todayAsOf("2026-11-24"), asOf: false }, publicUrl };
    const titles: string[] = [];
    let next: string | undefined = `${publicUrl}/ko/${list}.atom?${feedParams(subscription)}`;
    while (next) {
      const text: string = await loaders[list]({
        request: new Request(next),
        params: { lang: "ko" },
        context,
      }).text();
      const entries = text.match(/<entry>.*?<\/entry>/gs) ?? [];
      titles.push(...entries.map((entry) => plain(/<title[^>]*>(.*?)<\/title>/s.exec(entry)?.[1])));
      next = plain(/<link rel="next"[^>]*href="([^"]*)"/.exec(text)?.[1]) || undefined;
    }
    return titles;
  }
  const plain = (xml = "") => xml.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

  test.each([
    "feed=calendar",
    "feed=dialogues&host=msit",
    "feed=promises&promisor=msit&kind=soft",
    "q=never",
  ])("counts the entries of all pages and shows the newest first: %s", async (query) => {
    const subscription = asked(`${query}&format=atom`);
    const { total, side, entries } = newsPreview(db, subscription, {
      ...todayAsOf("2026-11-24"),
      asOf: false,
    });
    const titles = await titlesOf(subscription);
    expect([total, side]).toEqual([titles.length, "newest"]);
    expect(entries.map(({ title }) => title)).toEqual(titles.slice(0, 5));
  });
});
