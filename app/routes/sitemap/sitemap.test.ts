import { Readable } from "node:stream";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { type IndexItem, parseSitemap, parseSitemapIndex } from "sitemap";
import { afterAll, describe, expect, test } from "vitest";
import { loadBundledRecord } from "../../../db/bundled.ts";
import { type Database, openMemoryDatabase } from "../../../db/client.ts";
import { todayAsOf } from "../../domain/days.ts";
import { loader as part } from "./part.ts";
import { loader as whole } from "./whole.ts";

const now = new Date("2026-11-24T00:00:00Z");
const open: Database[] = [];
afterAll(() =>
  open.forEach(({ $client }) => {
    $client.close();
  }),
);

function database(): Database {
  const db = openMemoryDatabase();
  open.push(db);
  return db;
}

type Loader = (args: LoaderFunctionArgs) => Promise<Response>;

async function answer(loader: Loader, db: Database, name = ""): Promise<Response> {
  const request = new Request("https://yaksok.example/");
  const context = { db, now, today: todayAsOf("2026-11-24"), publicUrl: "https://yaksok.example" };
  return loader({ request, params: { part: name }, context });
}

/** The entries of a sitemap, held to the protocol: 50,000 addresses and 50 MB at most, each an absolute one of this site. */
async function entriesOf(xml: string) {
  expect(Buffer.byteLength(xml)).toBeLessThan(50 * 1024 * 1024);
  const entries = await parseSitemap(Readable.from([xml]));
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.length).toBeLessThanOrEqual(50_000);
  for (const { url } of entries) expect(url).toMatch(/^https:\/\/yaksok\.example\/(ko|en)(\/[a-z0-9/-]+)?$/);
  expect(new Set(entries.map(({ url }) => url)).size).toBe(entries.length);
  return entries;
}

describe("the sitemap of the bundled record", () => {
  const db = database();
  loadBundledRecord(db, now);

  test("is one file with every page, in both languages", async () => {
    const response = await answer(whole, db);
    expect(response.headers.get("Content-Type")).toBe("application/xml; charset=utf-8");
    const entries = await entriesOf(await response.text());
    const kinds = Map.groupBy(entries, ({ url }) => new URL(url).pathname.split("/")[2] ?? "overview");
    expect(Object.fromEntries([...kinds].map(([kind, { length }]) => [kind, length]))).toEqual({
      overview: 2,
      dialogues: 2 + 40 * 4,
      promises: 2 + 66 * 4,
      series: 2 + 20 * 4,
      organizations: 2 + 116 * 2,
      people: 2 + 117 * 2,
      venues: 2 + 27 * 2,
      changes: 2,
      scoreboard: 2,
      data: 2,
      methodology: 2,
      accessibility: 2,
      subscribe: 2,
      // September 2021 to February 2026, and the six years.
      calendar: 2 * (54 + 6),
    });
  });

  test("names each page's counterparts, itself among them", async () => {
    const entries = await entriesOf(await (await answer(whole, db)).text());
    const urls = new Set(entries.map(({ url }) => url));
    for (const { url, links } of entries) {
      expect(links.map(({ lang }) => lang)).toEqual(["ko", "en", "x-default"]);
      expect(links.some((link) => link.url === url)).toBe(true);
      for (const link of links) expect(urls.has(link.url)).toBe(true);
    }
  });

  test("says when a dialogue or one of its promises last changed", async () => {
    db.$client.exec(
      "UPDATE promises SET updated_at = '2026-11-25T00:00:00.000Z' WHERE id = 'kr-msit-ai-hsd-3-2023--pipc-informal-tf'",
    );
    const entries = await entriesOf(await (await answer(whole, db)).text());
    const changed = entries.filter(({ lastmod }) => lastmod === "2026-11-25T00:00:00.000Z");
    expect(changed.map(({ url }) => new URL(url).pathname).filter((path) => path.startsWith("/en"))).toEqual([
      "/en/dialogues/kr-msit-ai-hsd-3-2023",
      "/en/dialogues/kr-msit-ai-hsd-3-2023/changes",
      "/en/promises/kr-msit-ai-hsd-3-2023--pipc-informal-tf",
      "/en/promises/kr-msit-ai-hsd-3-2023--pipc-informal-tf/changes",
    ]);
  });

  test("leaves out what is not published", async () => {
    db.$client.exec(
      "UPDATE promises SET state = 'draft' WHERE id = 'kr-msit-ai-hsd-3-2023--pipc-informal-tf'",
    );
    expect(await (await answer(whole, db)).text()).not.toContain("pipc-informal-tf");
  });
});

describe("the sitemap of a large record", () => {
  const db = database();
  loadBundledRecord(db, now);
  const last = db.$client.prepare("SELECT max(key) FROM promises").pluck().get() as number;
  const columns = "dialogue_id, position, action, said_on, state, sequence, created_at, updated_at";
  db.$client
    .prepare(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2500)
       INSERT INTO promises (key, id, ${columns}) SELECT ${last} + i, 'more-' || i, dialogue_id, position + 1000 * i, action,
         said_on, 'published', 0, created_at, updated_at FROM n, (SELECT * FROM promises WHERE key = ${last})`,
    )
    .run();

  test("is an index whose files hold every page once", async () => {
    const index: IndexItem[] = await parseSitemapIndex(
      Readable.from([await (await answer(whole, db)).text()]),
    );
    expect(index.map(({ url }) => url)).toEqual([
      "https://yaksok.example/sitemaps/pages.xml",
      "https://yaksok.example/sitemaps/series-1.xml",
      "https://yaksok.example/sitemaps/organizations-1.xml",
      "https://yaksok.example/sitemaps/people-1.xml",
      "https://yaksok.example/sitemaps/venues-1.xml",
      "https://yaksok.example/sitemaps/dialogues-1.xml",
      "https://yaksok.example/sitemaps/promises-1.xml",
      "https://yaksok.example/sitemaps/promises-2.xml",
      "https://yaksok.example/sitemaps/promises-3.xml",
    ]);
    const names = index.map(({ url }) => /([a-z0-9-]+)\.xml$/.exec(url)?.[1] ?? "");
    const files = await Promise.all(
      names.map(async (name) => entriesOf(await (await answer(part, db, name)).text())),
    );
    const urls = files.flat().map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(
      urls.filter((url) => url.includes("/en/promises/more-") && !url.endsWith("/changes")),
    ).toHaveLength(2_500);
    expect(files.at(-1)).toHaveLength((2_500 + 66 - 2_000) * 4);
  });

  test.each(["promises-4", "promises-0", "promises-01", "people-2", "pages-1", "promises-999999999", ""])(
    "has no file %j",
    async (name) => {
      const thrown = await answer(part, db, name).catch((response: Response) => response);
      expect(thrown.status).toBe(404);
    },
  );
});

test("the sitemap of an empty record is its few pages", async () => {
  const entries = await entriesOf(await (await answer(whole, database())).text());
  expect(entries).toHaveLength(26);
});
