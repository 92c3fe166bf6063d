import { createServer, type Server } from "node:http";
import { connect } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ask as askUrl, type Got } from "../../e2e/http.ts";
import type { Rendered } from "./answer.ts";
import { type KeptAnswers, keepAnswers } from "./kept-answers.ts";
import { type LoggedRequest, requestLine } from "./log.ts";
import { openReader, type Reader } from "./reader.ts";
import type { FileSource, Source } from "./source.ts";

const noFiles: FileSource = {
  has: () => false,
  cacheControl: () => "",
  version: () => null,
  isFailing: () => false,
  render: () => Promise.reject(new Error("there are no files")),
};

/** A record of which the test is the master. */
const record = { version: "1", fails: false, rendered: 0, hold: Promise.resolve() as Promise<unknown> };
let page: (target: string) => Partial<Rendered> & { text?: string };
let now: Date;
let lines: string[];
let server: Server;
let reader: Reader;
let kept: KeptAnswers;

const pages: Source = {
  cacheControl: () => "public, max-age=0, s-maxage=60",
  version: () => ({ key: record.version, since: 1_700_000_000 }),
  isFailing: () => record.fails,
  async render(target) {
    record.rendered += 1;
    await record.hold;
    const { text = `${record.version} of ${target} `.repeat(200), ...rest } = page(target);
    const headers = new Headers({ "Content-Type": "text/html; charset=utf-8" });
    return { status: 200, headers, body: Buffer.from(text), ...rest };
  },
};

async function open(cacheBytes: number): Promise<void> {
  kept = keepAnswers(cacheBytes);
  const log = (line: string) => lines.push(line);
  const answered = (request: LoggedRequest) => log(requestLine(request));
  reader = openReader({ pages, files: noFiles, kept, https: false, clock: () => now, answered, log });
  server = createServer((request, response) => reader.respond(request, response, request.url ?? ""));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
}

beforeEach(async () => {
  Object.assign(record, { version: "1", fails: false, rendered: 0, hold: Promise.resolve() });
  page = () => ({});
  now = new Date("2026-11-24T00:00:00Z");
  lines = [];
  await open(1_000_000);
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Got> {
  const { port } = server.address() as { port: number };
  return askUrl(`http://127.0.0.1:${port}${path}`, headers, method);
}

const GZIP = { "accept-encoding": "gzip" };
const BROTLI = { "accept-encoding": "br" };

describe("an answer is made once", () => {
  test("for all who ask at the same time, in whatever coding", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    record.hold = promise;
    const asked = [ask("/en"), ask("/en", GZIP), ask("/en", BROTLI), ask("/en", {}, "HEAD")];
    const many = Array.from({ length: 40 }, () => ask("/en", BROTLI));
    await expect.poll(() => record.rendered).toBe(1);
    resolve();
    const [plain, gzip, brotli, head] = await Promise.all(asked);
    await Promise.all(many);
    expect(record.rendered).toBe(1);
    expect(gunzipSync(gzip?.body ?? "")).toEqual(plain?.body);
    expect(brotliDecompressSync(brotli?.body ?? "")).toEqual(plain?.body);
    expect(head?.body.byteLength).toBe(0);
  });

  test("one begun at a time, so that a burst of searches lets others through in between", async () => {
    let turn = 0;
    let counting: NodeJS.Immediate | undefined;
    const count = () => {
      turn += 1;
      counting = setImmediate(count);
    };
    count();
    const began: number[] = [];
    page = () => {
      began.push(turn);
      return {};
    };
    const { port } = server.address() as { port: number };
    const socket = connect(port, "127.0.0.1");
    socket.write(
      [1, 2, 3, 4].map((n) => `GET /en/search?q=${n} HTTP/1.1\r\nHost: localhost\r\n\r\n`).join(""),
    );
    await expect.poll(() => began.length).toBe(4);
    clearImmediate(counting);
    socket.destroy();
    expect(new Set(began).size).toBe(4);
  });

  test("until the version changes", async () => {
    await ask("/en");
    await ask("/en");
    expect(record.rendered).toBe(1);
    record.version = "2";
    expect((await ask("/en")).body.toString()).toContain("2 of /en");
    expect(record.rendered).toBe(2);
  });

  test("and not kept when it is an error page, a redirect, private, or gives a cookie", async () => {
    const kinds: (Partial<Rendered> & { text?: string })[] = [
      { status: 404 },
      { status: 302, headers: new Headers({ Location: "/en" }), text: "" },
      { headers: new Headers({ "Cache-Control": "private, max-age=60" }) },
      { headers: new Headers({ "Cache-Control": "no-store" }) },
      { headers: new Headers({ "Set-Cookie": "a=b" }) },
    ];
    for (const kind of kinds) {
      record.rendered = 0;
      page = () => ({ ...kind, headers: new Headers(kind.headers) });
      const { headers } = await ask("/once", BROTLI);
      await ask("/once", BROTLI);
      expect([record.rendered, headers.etag]).toEqual([2, undefined]);
    }
  });
});

describe("who has an answer gets a 304", () => {
  test("by its tag, which differs by coding, with the fields that a cache keeps", async () => {
    const answers = [await ask("/en"), await ask("/en", GZIP), await ask("/en", BROTLI)];
    const tags = answers.map(({ headers }) => headers.etag ?? "");
    expect(new Set(tags).size).toBe(3);
    expect(tags.every((tag) => /^"[\w-]+"$/.test(tag))).toBe(true);
    const again = await ask("/en", { ...BROTLI, "if-none-match": `"other", W/${tags[2]}` });
    expect([again.status, again.body.byteLength, again.headers.etag]).toEqual([304, 0, tags[2]]);
    expect(again.headers["cache-control"]).toBe(answers[2]?.headers["cache-control"]);
    expect(again.headers.vary).toBe("Accept-Encoding");
    expect((await ask("/en", { ...GZIP, "if-none-match": tags[2] ?? "" })).status).toBe(200);
    expect((await ask("/en", { "if-none-match": "*" })).status).toBe(304);
  });

  test("before it is made, where the tag shows that it was sent by another process", async () => {
    const tag = (await ask("/en", BROTLI)).headers.etag ?? "";
    await new Promise((resolve) => server.close(resolve));
    await open(1_000_000);
    record.rendered = 0;
    expect((await ask("/en", { ...BROTLI, "if-none-match": tag })).status).toBe(304);
    expect((await ask("/ko", { ...BROTLI, "if-none-match": tag })).status).toBe(200);
    expect(record.rendered).toBe(1);
    record.version = "2";
    expect((await ask("/en", { ...BROTLI, "if-none-match": tag })).status).toBe(200);
  });

  test("by its date, only where no tag is sent", async () => {
    const { headers } = await ask("/en");
    const date = headers["last-modified"] ?? "";
    expect(date).toBe("Tue, 14 Nov 2023 22:13:20 GMT");
    expect((await ask("/en", { "if-modified-since": date })).status).toBe(304);
    expect((await ask("/en", { "if-modified-since": "Wed, 15 Nov 2023 00:00:00 GMT" })).status).toBe(304);
    expect((await ask("/en", { "if-modified-since": "Tue, 14 Nov 2023 22:13:19 GMT" })).status).toBe(200);
    expect((await ask("/en", { "if-modified-since": "yesterday" })).status).toBe(200);
    expect((await ask("/en", { "if-modified-since": date, "if-none-match": '"x"' })).status).toBe(200);
  });

  test("but never for what is not there", async () => {
    page = () => ({ status: 404 });
    const date = { "if-modified-since": "Wed, 15 Nov 2023 00:00:00 GMT" };
    expect((await ask("/nowhere", date)).status).toBe(404);
    expect((await ask("/nowhere", { "if-none-match": "*" })).status).toBe(404);
  });
});

test("HEAD has the fields of GET, its length among them, and no body", async () => {
  for (const headers of [{}, GZIP, BROTLI]) {
    const { headers: head, body } = await ask("/en/head", headers, "HEAD");
    const { headers: whole } = await ask("/en/head", headers);
    expect([head, body.byteLength]).toEqual([whole, 0]);
  }
});

test("short text varies by nothing", async () => {
  page = () => ({ text: "short" });
  const { headers } = await ask("/en", BROTLI);
  expect([headers.vary, headers["content-encoding"], headers["content-length"]]).toEqual([
    undefined,
    undefined,
    "5",
  ]);
});

describe("when the record cannot be read", () => {
  const fail = () => ({ status: 500, text: "Unexpected Server Error" });

  test("the last good answer is sent, also an older one, and says that it may be out of date", async () => {
    const good = await ask("/en", GZIP);
    record.version = "2";
    page = fail;
    now = new Date("2026-11-24T00:01:30Z");
    const stale = await ask("/en", GZIP);
    expect([stale.status, stale.body, stale.headers.etag]).toEqual([200, good.body, good.headers.etag]);
    expect(stale.headers.age).toBe("90");
    expect(stale.headers["cache-status"]).toBe("yaksok; hit; detail=stale");
    expect(stale.headers["cache-control"]).toBe("public, max-age=0, stale-if-error=604800");
    expect(lines.at(-1)).toContain('"status":200');
    expect(lines.at(-1)).toContain('"stale":true');
    const tag = good.headers.etag ?? "";
    expect((await ask("/en", { ...GZIP, "if-none-match": tag })).status).toBe(304);
  });

  test("it is sent in codings that nobody asked for before, and to HEAD", async () => {
    const good = await ask("/en", GZIP);
    record.fails = true;
    expect(brotliDecompressSync((await ask("/en", BROTLI)).body)).toEqual(gunzipSync(good.body));
    expect((await ask("/en")).body).toEqual(gunzipSync(good.body));
    expect((await ask("/en", GZIP, "HEAD")).headers["content-length"]).toBe(good.headers["content-length"]);
    expect(record.rendered).toBe(1);
  });

  test("a page that failed is tried again a second later, and then is fresh", async () => {
    await ask("/en");
    record.version = "2";
    page = fail;
    await ask("/en");
    await ask("/en");
    expect(record.rendered).toBe(2);
    page = () => ({});
    now = new Date(now.getTime() + 1_000);
    const { body, headers } = await ask("/en");
    expect([body.toString().slice(0, 8), headers["cache-status"]]).toEqual(["2 of /en", undefined]);
  });

  test("an address without a good answer gets 503 in both languages, and when to ask again", async () => {
    page = fail;
    const { status, headers, body } = await ask("/en");
    expect([status, headers["retry-after"], headers["cache-control"]]).toEqual([503, "5", "no-store"]);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(body.toString()).toBe(
      "지금은 기록을 읽을 수 없습니다. 잠시 후 다시 시도해 주십시오.\nThe record cannot be read just now. Please try again in a moment.\n",
    );
  });

  test("what was taken out of the record does not come back", async () => {
    await ask("/en");
    record.version = "2";
    page = () => ({ status: 404 });
    await ask("/en");
    record.fails = true;
    expect((await ask("/en")).status).toBe(503);
  });
});

describe("memory is bounded", () => {
  test("the answers asked for least go first", async () => {
    await new Promise((resolve) => server.close(resolve));
    await open(40_000);
    page = (target) => ({ text: target.repeat(500) });
    for (const path of ["/a", "/b", "/c"]) await ask(path);
    for (let index = 0; index < 20; index += 1) {
      await ask("/a");
      await ask(`/other-${index}`, GZIP);
    }
    record.rendered = 0;
    await ask("/a");
    expect(record.rendered).toBe(0);
    await ask("/b");
    expect(record.rendered).toBe(1);
  });

  test("a large answer is kept compressed alone, and is made plain on its way", async () => {
    await new Promise((resolve) => server.close(resolve));
    await open(100_000);
    const text = "BEGIN:VEVENT ".repeat(20_000);
    page = () => ({ text });
    expect((await ask("/large.ics")).body.toString()).toBe(text);
    const { headers, body } = await ask("/large.ics");
    expect([body.toString() === text, headers["content-length"]]).toEqual([true, String(text.length)]);
    expect((await ask("/large.ics", {}, "HEAD")).headers["content-length"]).toBe(String(text.length));
    // It is sent before it is kept, for it is compressed first.
    await expect.poll(() => kept.count()).toBe(1);
    record.fails = true;
    expect((await ask("/large.ics")).body.toString()).toBe(text);
    expect(gunzipSync((await ask("/large.ics", GZIP)).body).toString()).toBe(text);
    expect(record.rendered).toBe(1);
  });

  test("one that is too large even so is sent and not kept", async () => {
    await new Promise((resolve) => server.close(resolve));
    await open(100_000);
    page = () => ({ headers: new Headers({ "Content-Type": "image/png" }), text: "x".repeat(60_000) });
    expect((await ask("/picture")).body.byteLength).toBe(60_000);
    await ask("/picture");
    expect(record.rendered).toBe(2);
  });
});
