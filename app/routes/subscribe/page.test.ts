import type { LoaderFunctionArgs } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadBundledRecord } from "../../../db/bundled.ts";
import { type Database, openMemoryDatabase } from "../../../db/client.ts";
import { NEW_PER_DAY, saveFeed } from "../../../db/saved-feeds.ts";
import { todayAsOf } from "../../domain/days.ts";
import { action, loader } from "./page.tsx";

const now = new Date("2026-11-24T00:00:00Z");
const publicUrl = "https://yaksok.example";
let db: Database;
beforeAll(() => {
  db = openMemoryDatabase();
  loadBundledRecord(db, now);
});
afterAll(() => db.$client.close());

function argsOf(path: string, init: RequestInit = {}): LoaderFunctionArgs {
  const request = new Request(publicUrl + path, init);
  const lang = path.split("/")[1] ?? "";
  const context = { db, now, today: { ...todayAsOf("2026-11-24"), asOf: false }, publicUrl };
  return { request, params: { lang }, context };
}

function answered<T>(answer: () => T): T | Response {
  try {
    return answer();
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}
const send = (path: string, headers: Record<string, string> = {}, method = "POST") =>
  answered(() => action(argsOf(path, { method, headers }))) as Response;
const count = () => db.$client.prepare("SELECT count(*) FROM saved_feeds").pluck().get();

describe("a filter that is sent to be saved", () => {
  test("leads to its page by its short id, the same each time and in whatever order it is written", () => {
    const first = send("/ko/subscribe?feed=promises&outcome=delivered&promisor=msit");
    const second = send("/ko/subscribe?promisor=msit&outcome=delivered&feed=promises&sort=said&utm=x");
    expect([first.status, first.headers.get("Location")]).toEqual([303, "/ko/subscribe?saved=5v2z5hdh#feed"]);
    expect(second.headers.get("Location")).toBe("/ko/subscribe?saved=5v2z5hdh#feed");
    expect(count()).toBe(1);
  });

  test("is refused, with nothing written, where a value cannot be read", async () => {
    const before = count();
    const response = send("/ko/subscribe?feed=promises&outcome=kept");
    expect([response.status, await response.json()]).toEqual([400, { parameter: "outcome" }]);
    expect(send("/fr/subscribe").status).toBe(404);
    expect(count()).toBe(before);
  });

  test("is refused by any other method", () => {
    expect(send("/ko/subscribe?q=other", {}, "DELETE").status).toBe(405);
  });

  test("is refused where it is longer than 8 KB", async () => {
    const word = "가".repeat(200);
    const slugs = ["host", "series", "promisor", "person"].map((name) => `${name}=${word}`).join("&");
    const response = send(`/ko/subscribe?feed=promises&q=${word}&${slugs}`);
    expect([response.status, await response.json()]).toEqual([400, { problem: "large" }]);
  });

  test("is told to wait when too many came in a day, while one that is known still leads to its page", async () => {
    for (let n = Number(count()); n < NEW_PER_DAY; n += 1) {
      saveFeed(db, { lang: "en", list: "calendar", query: `q=${n}` }, now);
    }
    const response = send("/en/subscribe?q=one-too-many");
    expect([response.status, await response.json()]).toEqual([429, { problem: "full" }]);
    expect(send("/ko/subscribe?feed=promises&outcome=delivered&promisor=msit").status).toBe(303);
  });
});

describe("the page of a feed", () => {
  const page = (path: string) => answered(() => loader(argsOf(path))) as ReturnType<typeof loader>;
  const led = (path: string) => {
    const { status, headers } = answered(() => loader(argsOf(path))) as Response;
    return [status, headers.get("Location")];
  };

  test("gives the long address of a filter and the short one of an id", () => {
    expect(page("/ko/subscribe?feed=promises&promisor=msit&alarm=P1D").address).toBe(
      "https://yaksok.example/ko/promises.ics?promisor=msit&alarm=P1D",
    );
    const saved = page("/ko/subscribe?saved=5v2z5hdh");
    expect(saved.address).toBe("https://yaksok.example/f/5v2z5hdh/msit-promises.ics");
    expect(saved.subscription.filter).toEqual({ promisor: "msit", outcome: ["delivered"] });
  });

  test("leads from a feed saved in the other language to the same filter in the page's own", () => {
    expect(led("/en/subscribe?saved=5v2z5hdh")).toEqual([
      302,
      "/en/subscribe?feed=promises&promisor=msit&outcome=delivered",
    ]);
  });

  test("leads from a past day to today, the filter kept", () => {
    expect(led("/ko/subscribe?feed=dialogues&host=msit&as_of=2023-04-05")).toEqual([
      302,
      "/ko/subscribe?feed=dialogues&host=msit",
    ]);
  });

  test("is not there for an id that was never given", () => {
    expect(led("/ko/subscribe?saved=aaaaaaaa")[0]).toBe(404);
  });
});
