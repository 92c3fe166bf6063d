import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { openDatabase } from "../db/client.ts";
import { writeRecord } from "../db/record/writer.ts";
import { expect, test } from "./fixtures.ts";
import { ask } from "./http.ts";

const PROMISE = "/en/promises/kr-msit-ai-hsd-3-2023--superlarge-ai-policy-direction";
const READERS = "public, max-age=0, s-maxage=60, stale-while-revalidate=60, stale-if-error=604800";
const BROTLI = { "accept-encoding": "br" };

test("pages and feeds have one rule of caching, and feeds keep what programs need", async ({ site }) => {
  for (const path of ["/en", "/ko/calendar/2023-03", PROMISE, "/en/dialogues.ics"]) {
    const { status, headers } = await ask(site.url + path, BROTLI);
    expect([path, status, headers["cache-control"], headers.vary]).toEqual([
      path,
      200,
      READERS,
      "Accept-Encoding",
    ]);
    expect(headers.etag).toMatch(/^"[\w-]{27}-br"$/);
    expect(Date.parse(headers["last-modified"] ?? "")).toBeLessThanOrEqual(Date.now());
  }
  const { headers } = await ask(`${site.url}/en/dialogues.ics`);
  expect(headers).toMatchObject({
    "content-type": "text/calendar; charset=utf-8",
    "content-disposition": 'inline; filename="dialogues.ics"',
    "access-control-allow-origin": "*",
    "x-content-type-options": "nosniff",
  });
});

test("HEAD has the fields of GET and no body, on pages, feeds, files and what is not there", async ({
  site,
}) => {
  for (const path of ["/en", "/en/dialogues.ics", "/favicon.svg", "/en/nowhere", "/", "/en/calendar"]) {
    const [head, whole] = [
      await ask(site.url + path, BROTLI, "HEAD"),
      await ask(site.url + path, BROTLI, "GET"),
    ];
    for (const { headers } of [head, whole]) delete headers.date;
    expect([path, head.status, head.headers]).toEqual([path, whole.status, whole.headers]);
    expect(head.body.byteLength).toBe(0);
  }
});

test("an answer varies by what it depends on, and by nothing else", async ({ site }) => {
  const root = await ask(site.url, { "accept-language": "ko" });
  expect([root.status, root.headers.location, root.headers.vary]).toEqual([302, "/ko", "Accept-Language"]);
  const plain = await ask(`${site.url}/en`);
  const dressed = await ask(`${site.url}/en`, {
    "accept-language": "ko",
    cookie: "lang=ko",
    host: "evil.example",
    "x-forwarded-host": "evil.example",
    accept: "application/json",
    range: "bytes=0-10",
  });
  expect([dressed.status, dressed.body]).toEqual([200, plain.body]);
  expect(brotliDecompressSync((await ask(`${site.url}/en`, BROTLI)).body)).toEqual(plain.body);
  expect(gunzipSync((await ask(`${site.url}/en`, { "accept-encoding": "gzip" })).body)).toEqual(plain.body);
});

test("what is not there, cannot be read or leads elsewhere is kept briefly and has no tag", async ({
  site,
}) => {
  for (const [path, status] of [
    ["/en/nowhere", 404],
    ["/en/promises?schedule=never", 400],
    ["/en/calendar", 302],
    ["/", 302],
  ] as const) {
    const { headers, ...answer } = await ask(site.url + path);
    expect([path, answer.status, headers["cache-control"], headers.etag]).toEqual([
      path,
      status,
      "public, max-age=0, s-maxage=10",
      undefined,
    ]);
  }
});

test("files keep their headers and are compressed too", async ({ site }) => {
  const html = (await ask(`${site.url}/en`)).body.toString();
  const href = /href="(\/assets\/[^"]+\.css)"/.exec(html)?.[1] ?? "";
  const { headers } = await ask(site.url + href, BROTLI);
  expect([headers["cache-control"], headers["content-encoding"], headers["content-type"]]).toEqual([
    "public, max-age=31536000, immutable",
    "br",
    "text/css; charset=utf-8",
  ]);
  const again = await ask(site.url + href, { ...BROTLI, "if-none-match": headers.etag ?? "" });
  expect([again.status, again.headers["cache-control"]]).toEqual([304, headers["cache-control"]]);
  expect((await ask(`${site.url}/favicon.svg`)).headers["cache-control"]).toBe("public, max-age=86400");
  expect((await ask(`${site.url}/assets/../../server.ts`)).status).toBe(404);
  expect((await ask(`${site.url}/assets/%2e%2e%2f%2e%2e%2fserver.ts`)).status).toBe(404);
});

test("programs on other sites may ask for a feed with a tag; nobody may write to a page", async ({
  site,
}) => {
  const preflight = await ask(`${site.url}/en/dialogues.ics`, { origin: "https://other.example" }, "OPTIONS");
  expect([preflight.status, preflight.headers]).toMatchObject([
    204,
    {
      "access-control-allow-origin": "*",
      "access-control-allow-headers": "If-None-Match, If-Modified-Since",
      allow: "GET, HEAD, OPTIONS",
    },
  ]);
  const page = await ask(`${site.url}/en`, { origin: "https://other.example" }, "OPTIONS");
  expect([page.status, page.headers["access-control-allow-origin"]]).toEqual([204, undefined]);
  for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
    const { status, headers } = await ask(`${site.url}/en/promises`, {}, method);
    expect([method, status, headers.allow, headers["cache-control"]]).toEqual([
      method,
      405,
      "GET, HEAD, OPTIONS",
      "no-store",
    ]);
  }
});

/** As another process does, for the server knows nothing of this connection. */
function publish(dataDir: string): void {
  const db = openDatabase(dataDir);
  const recordedAt = new Date().toISOString();
  writeRecord(db, { author: "Kim", recordedAt, reason: null }, (writer) => {
    const id = PROMISE.split("/").at(-1) ?? "";
    const look = { checkedOn: recordedAt.slice(0, 10), found: false, sources: [], author: "Kim" };
    writer.logCheck(id, { ...look, note: { en: "Nothing was found.", ko: "찾지 못했습니다." } });
  });
  db.$client.close();
}

test("what another process publishes is in the very next answer, and old tags and dates no longer hold", async ({
  start,
}) => {
  const site = await start();
  const before = await ask(site.url + PROMISE, BROTLI);
  const tag = { ...BROTLI, "if-none-match": before.headers.etag ?? "" };
  const date = { ...BROTLI, "if-modified-since": before.headers["last-modified"] ?? "" };
  expect((await ask(site.url + PROMISE, tag)).status).toBe(304);
  expect((await ask(site.url + PROMISE, date)).status).toBe(304);
  publish(site.dataDir);
  const after = await ask(site.url + PROMISE, tag);
  expect(after.status).toBe(200);
  expect(brotliDecompressSync(after.body).toString()).toContain("Nothing was found.");
  expect((await ask(site.url + PROMISE, date)).status).toBe(200);
});

test("a tag holds over a restart, and then is answered before the page is made", async ({ start }) => {
  const first = await start();
  const { headers } = await ask(first.url + PROMISE, BROTLI);
  // The next server opens the same folder before this one lets go of it.
  const second = await start(undefined, { DATA_DIR: first.dataDir });
  await first.stop();
  const again = await ask(second.url + PROMISE, { ...BROTLI, "if-none-match": headers.etag ?? "" });
  expect([again.status, again.headers.etag]).toEqual([304, headers.etag]);
});

test("with a database that fails, every address that once worked still does, and readiness says why", async ({
  start,
}) => {
  const site = await start();
  const good = await ask(site.url + PROMISE, BROTLI);
  const feed = await ask(`${site.url}/en/dialogues.ics`);
  const file = join(site.dataDir, "yaksok.db");
  const readiness = async () => JSON.parse((await ask(`${site.url}/readyz`)).body.toString());
  expect(await readiness()).toMatchObject({ ready: true });
  // The server checkpoints its log only now and then; another connection that closes does it, and the file is whole.
  openDatabase(site.dataDir).$client.pragma("wal_checkpoint(TRUNCATE)");
  const whole = readFileSync(file);
  writeFileSync(file, "no database at all ".repeat(1_000));

  const stale = await ask(site.url + PROMISE, BROTLI);
  expect([stale.status, stale.body, stale.headers["cache-status"]]).toEqual([
    200,
    good.body,
    "yaksok; hit; detail=stale",
  ]);
  expect(stale.headers["cache-control"]).not.toContain("s-maxage");
  expect(stale.headers.age).toMatch(/^\d+$/);
  expect((await ask(`${site.url}/en/dialogues.ics`)).body).toEqual(feed.body);
  const never = await ask(`${site.url}/en/scoreboard`);
  expect([never.status, never.headers["retry-after"]]).toEqual([503, "5"]);
  const unready = await ask(`${site.url}/readyz`);
  expect([unready.status, JSON.parse(unready.body.toString())]).toEqual([
    503,
    { ready: false, reason: "damaged", serving: "stale" },
  ]);
  expect((await ask(`${site.url}/healthz`)).status).toBe(200);
  const metrics = (await ask(`${site.url}/metrics`)).body.toString();
  expect(metrics).toContain("\nyaksok_stale_answers_total 2\n");
  expect(metrics).toContain("\nyaksok_record_revision Nan\n");
  expect((await ask(`${site.url}/favicon.svg`)).headers["cache-status"]).toBeUndefined();
  const told = site.lines.filter((line) => line.includes("The database fails"));
  expect(told).toHaveLength(1);

  writeFileSync(file, whole);
  await expect.poll(readiness).toMatchObject({ ready: true });
  const fresh = await ask(site.url + PROMISE, BROTLI);
  expect([fresh.status, fresh.headers["cache-status"], fresh.headers["cache-control"]]).toEqual([
    200,
    undefined,
    READERS,
  ]);
  expect((await ask(`${site.url}/en/scoreboard`)).status).toBe(200);
});

/** Names a table of the record otherwise, as another process, with a new revision. */
function rename(dataDir: string, from: string, to: string): void {
  const db = openDatabase(dataDir);
  db.$client.exec(`ALTER TABLE ${from} RENAME TO ${to}; UPDATE meta SET revision = revision + 1`);
  db.$client.close();
}

test("when single pages cannot be made, the last good ones are sent, one line each says so, and readiness finds out when they can", async ({
  start,
}) => {
  const site = await start();
  const good = await ask(site.url + PROMISE);
  rename(site.dataDir, "checks", "away");
  const stale = await ask(site.url + PROMISE);
  expect([stale.status, stale.body, stale.headers["cache-status"]]).toEqual([
    200,
    good.body,
    "yaksok; hit; detail=stale",
  ]);
  expect(JSON.parse((await ask(`${site.url}/readyz`)).body.toString())).toEqual({
    ready: false,
    reason: "unreadable",
    serving: "stale",
  });
  await expect.poll(() => site.lines.some((line) => line.includes('"stale":true'))).toBe(true);
  expect(site.lines.find((line) => line.includes("no such table"))).toContain(`"path":"${PROMISE}"`);
  rename(site.dataDir, "away", "checks");
  expect((await ask(`${site.url}/readyz`)).status).toBe(200);
  const fresh = await ask(site.url + PROMISE);
  expect([fresh.status, fresh.headers["cache-status"]]).toEqual([200, undefined]);
});
