import type { LoaderFunctionArgs } from "@remix-run/node";
import { afterAll, expect, test } from "vitest";
import { loadBundledRecord } from "../../../db/bundled.ts";
import { openMemoryDatabase } from "../../../db/client.ts";
import { saveFeed } from "../../../db/saved-feeds.ts";
import { todayAsOf } from "../../domain/days.ts";
import { loader as calendar } from "./calendar.ts";
import { loader as dialogues } from "./dialogues.ts";
import { loader as promises } from "./promises.ts";
import { loader as saved } from "./saved.ts";

const now = new Date("2026-11-24T00:00:00Z");
const publicUrl = "https://yaksok.example";
const db = openMemoryDatabase();
loadBundledRecord(db, now);
const rename = db.$client.prepare("INSERT INTO former_ids (kind, former_id, id) VALUES (?, ?, ?)");
rename.run("organization", "old-msit", "msit");
rename.run("series", "old-series", "kr-msit-ai-hsd");
afterAll(() => db.$client.close());

type Loader = (args: LoaderFunctionArgs) => Response;

function ask(loader: Loader, path: string, params: Record<string, string>): Promise<string> {
  const request = new Request(publicUrl + path);
  return loader({ request, params, context: { db, now, today: todayAsOf("2026-11-24"), publicUrl } }).text();
}
const sourceOf = (text: string) =>
  /^SOURCE;VALUE=URI:(.*(?:\r\n .*)*)/m.exec(text)?.[1]?.replace(/\r\n /g, "");
const withoutSource = (text: string) => text.replace(/^SOURCE.*(?:\r\n .*)*\r\n/m, "");
const events = (text: string) => text.split("BEGIN:VEVENT").length - 1;

const LISTS: Record<string, Loader> = { calendar, dialogues, promises };

test.each([
  ["ko", "promises", "promisor=msit&outcome=delivered&alarm=P1D", 7],
  ["en", "dialogues", "q=AI&host=msit&tentative=1", 12],
  ["ko", "calendar", "series=kr-msit-ai-hsd&cancelled=hide&tasks=1", 3],
  ["en", "calendar", "", 88],
])(
  "a saved feed in %s of the %s is what the long address answers, but for its own address",
  async (lang, list, query, count) => {
    const id = saveFeed(db, { lang, list, query }, now);
    const short = await ask(saved, `/f/${id}/any-name.ics`, { id: id ?? "", file: "any-name.ics" });
    const loader = LISTS[list] as Loader;
    const long = await ask(loader, `/${lang}/${list}.ics${query && `?${query}`}`, { lang });
    expect(events(short)).toBe(count);
    expect(withoutSource(short)).toBe(withoutSource(long));
    expect(sourceOf(short)).toBe(`https://yaksok.example/f/${id}/any-name.ics`);
  },
);

function statusOf(path: string, id: string): number {
  try {
    void ask(saved, path, { id, file: path.split("/").at(-1) ?? "" });
  } catch (thrown) {
    if (thrown instanceof Response) return thrown.status;
    throw thrown;
  }
  return 200;
}

test("an id that was never given, and a form that no feed has, are a 404", () => {
  const id = saveFeed(db, { lang: "ko", list: "calendar", query: "" }, now) ?? "";
  expect(statusOf(`/f/${id}/x.ics`, id)).toBe(200);
  expect(statusOf("/f/aaaaaaaa/x.ics", "aaaaaaaa")).toBe(404);
  expect(statusOf(`/f/${id}/x.pdf`, id)).toBe(404);
  expect(statusOf(`/f/${id}/x.csv`, id)).toBe(404);
});

test.each(["atom", "json"])(
  "a saved feed is told as %s too, as the long address tells it",
  async (format) => {
    const query = "promisor=msit&outcome=delivered";
    const id = saveFeed(db, { lang: "ko", list: "promises", query }, now) ?? "";
    const short = await ask(saved, `/f/${id}/msit.${format}`, { id, file: `msit.${format}` });
    const long = await ask(promises, `/ko/promises.${format}?${query}`, { lang: "ko" });
    const self =
      { atom: `/f/${id}/msit.atom"`, json: `"self":"${publicUrl}/f/${id}/msit.json"` }[format] ?? "";
    expect(short).toContain(self);
    const alike = (text: string) =>
      text.replace(/ href="[^"]*\.atom[^"]*"/g, "").replace(/"(self|page)":"[^"]*",/g, "");
    expect(alike(short)).toBe(alike(long));
    expect(alike(short).length).toBeGreaterThan(1_000);
  },
);

test("a long answer is read page by page under the short address", async () => {
  const id = saveFeed(db, { lang: "en", list: "dialogues", query: "host=msit" }, now) ?? "";
  const page = async (path: string) => JSON.parse(await ask(saved, path, { id, file: "msit.json" }));
  const first = await page(`/f/${id}/msit.json?size=10&host=nipa`);
  expect([first.self, first.total, first.items.length]).toEqual([
    `https://yaksok.example/f/${id}/msit.json?size=10`,
    16,
    10,
  ]);
  const second = await page(first.next.replace(publicUrl, ""));
  expect(second.items).toHaveLength(6);
  expect(second.next).toBeNull();
});

test("the same name without an ending leads to the page of the list", () => {
  const id = saveFeed(db, { lang: "en", list: "dialogues", query: "host=msit" }, now) ?? "";
  const request = new Request(`${publicUrl}/f/${id}/msit`);
  const context = { db, now, today: todayAsOf("2026-11-24"), publicUrl };
  const { status, headers } = saved({ request, params: { id, file: "msit" }, context });
  expect([status, headers.get("Location")]).toEqual([302, "/en/dialogues?host=msit"]);
});

test("a program that saves a file of it calls it by the name that the address has", () => {
  const id = saveFeed(db, { lang: "en", list: "dialogues", query: "host=msit" }, now) ?? "";
  const request = new Request(`${publicUrl}/f/${id}/과기정통부"x.ics`);
  const context = { db, now, today: todayAsOf("2026-11-24"), publicUrl };
  const { headers } = saved({ request, params: { id, file: '과기정통부"x.ics' }, context });
  expect(headers.get("Content-Disposition")).toBe(
    'inline; filename="%EA%B3%BC%EA%B8%B0%EC%A0%95%ED%86%B5%EB%B6%80%22x.ics"',
  );
});

test("a feed goes on when what it names gets another id", async () => {
  const of = async (loader: Loader, path: string) => events(await ask(loader, path, { lang: "ko" }));
  expect(await of(dialogues, "/ko/dialogues.ics?host=old-msit")).toBe(16);
  expect(await of(promises, "/ko/promises.ics?promisor=old-msit&outcome=delivered")).toBe(7);
  expect(await of(calendar, "/ko/calendar.ics?series=old-series")).toBe(
    await of(calendar, "/ko/calendar.ics?series=kr-msit-ai-hsd"),
  );
  const id = saveFeed(db, { lang: "ko", list: "dialogues", query: "host=old-msit" }, now);
  expect(events(await ask(saved, `/f/${id}/msit.ics`, { id: id ?? "", file: "msit.ics" }))).toBe(16);
  expect(await of(dialogues, "/ko/dialogues.ics?host=never")).toBe(0);
});
