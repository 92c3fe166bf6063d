import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openDatabase } from "./db/client.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "yaksok-server-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COMMAND = [process.execPath, "server.ts"];
/** The one script of a reader's page: a file of ours, named by what is in it. */
const SUGGESTIONS = /^<script type="module" src="\/assets\/suggest-[\w-]+\.js">$/;

function launch(
  env: Record<string, string>,
  [program = "", ...args] = COMMAND,
): ChildProcess & { output: () => string } {
  const server = spawn(program, args, {
    env: {
      ...process.env,
      HOST: "127.0.0.1",
      PORT: "0",
      DATA_DIR: join(folder, "data"),
      ...env,
    },
  });
  let output = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return Object.assign(server, { output: () => output });
}

/** The exit code and all that was printed by a server that refuses to start. */
function refusal(
  env: Record<string, string>,
  command = COMMAND,
): Promise<{ code: number | null; said: string }> {
  const server = launch(env, command);
  return new Promise((resolve) =>
    server.once("close", (code) => resolve({ code, said: server.output().trim() })),
  );
}

function listening(server: ReturnType<typeof launch>): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("close", () => reject(new Error(server.output())));
    server.stdout?.on("data", () => {
      const address = /Yaksok is at (\S+)\/\n/.exec(server.output())?.[1];
      if (address) resolve(address);
    });
  });
}

describe("a server that cannot start says why in one sentence and ends with 1", () => {
  test("a bad value in the environment is refused by name", async () => {
    expect(await refusal({ PORT: "eighty" })).toEqual({
      code: 1,
      said: 'PORT is "eighty", but must be a port number from 0 to 65535.',
    });
    expect((await refusal({ PUBLIC_URL: "ftp://x" })).said).toMatch(
      /^PUBLIC_URL is "ftp:\/\/x", but must be/,
    );
    expect((await refusal({ CACHE_MB: "0", S_MAXAGE: "1m" })).said).toBe(
      'CACHE_MB is "0", but must be a number of megabytes from 1 to 100000. S_MAXAGE is "1m", but must be a number of seconds from 0 to 86400.',
    );
  });

  test("a taken port", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => resolve((other.address() as { port: number }).port));
    });
    const { code, said } = await refusal({ PORT: String(port), DATA_DIR: join(folder, "taken") });
    other.close();
    expect([code, said.split("\n").at(-1)]).toEqual([
      1,
      `Port ${port} on 127.0.0.1 is taken: end the program that listens there, or set PORT to another number.`,
    ]);
  });

  test("a DATA_DIR that cannot be a folder", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");
    const { code, said } = await refusal({ DATA_DIR: file });
    expect([code, said.split("\n").length]).toEqual([1, 1]);
    expect(said).toContain(`DATA_DIR ${file} cannot be made or written`);
  });

  test("a damaged database", async () => {
    const dataDir = mkdtempSync(join(folder, "damaged-"));
    writeFileSync(join(dataDir, "yaksok.db"), "this is not a database, whatever it is ".repeat(200));
    const { code, said } = await refusal({ DATA_DIR: dataDir });
    expect([code, said]).toEqual([
      1,
      `The database ${join(dataDir, "yaksok.db")} is damaged: restore a backup, or move the file away to begin with the bundled record.`,
    ]);
  });

  test("a locked database", async () => {
    const dataDir = join(folder, "locked");
    openDatabase(dataDir).$client.close();
    const other = new SQLite(join(dataDir, "yaksok.db"));
    other.pragma("locking_mode = EXCLUSIVE");
    other.exec("BEGIN EXCLUSIVE");
    const { code, said } = await refusal({ DATA_DIR: dataDir });
    other.close();
    expect([code, said]).toEqual([
      1,
      `The database ${join(dataDir, "yaksok.db")} is locked by another program: end that program and start again.`,
    ]);
  });

  test("a disk that is full, half-way through the first start; once there is room, the next start is whole", async () => {
    const dataDir = join(folder, "full");
    // Files may not grow beyond 600 KiB; the signal for it is ignored, so that SQLite sees the failed write itself.
    const script = "trap '' XFSZ; ulimit -f 600; exec \"$0\" server.ts";
    const { code, said } = await refusal({ DATA_DIR: dataDir }, ["bash", "-c", script, process.execPath]);
    expect([code, said]).toEqual([
      1,
      `The disk that holds ${join(dataDir, "yaksok.db")} is full or failing: free some space and start again.`,
    ]);
    const server = launch({ DATA_DIR: dataDir });
    await listening(server);
    expect(server.output()).toContain("Loaded the bundled record: 40 dialogues, 66 promises.");
    server.kill("SIGKILL");
  });
});

describe("a server that runs", () => {
  let server: ReturnType<typeof launch>;
  let url = "";
  beforeAll(async () => {
    server = launch({});
    url = await listening(server);
  });
  afterAll(() => server.kill("SIGKILL"));

  test("says that it is alive and ready", async () => {
    expect(await (await fetch(`${url}/healthz`)).text()).toBe("ok\n");
    expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ ready: true });
  });

  test("sends the security headers and no script but the suggestions' file with a page", async () => {
    const response = await fetch(`${url}/en/promises`);
    expect(response.headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    const page = await response.text();
    expect(page.match(/<script\b[^>]*>/gi)).toEqual([expect.stringMatching(SUGGESTIONS)]);
    expect(page).not.toMatch(/style="/);
  });

  test("sends with a record's page data for machines, but no script that runs in the page", async () => {
    const response = await fetch(`${url}/en/dialogues/kr-msit-ai-hsd-3-2023`);
    const scripts = (await response.text()).match(/<script\b[^>]*>/gi);
    expect(scripts).toEqual(['<script type="application/ld+json">', expect.stringMatching(SUGGESTIONS)]);
  });

  test("lets other sites frame a promise's embedding and nothing else", async () => {
    const framed = await fetch(`${url}/embed/promises/kr-msit-ai-hsd-3-2023--pipc-informal-tf?lang=ko`);
    expect(framed.headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *",
    );
    expect(framed.headers.has("x-frame-options")).toBe(false);
    const page = await fetch(`${url}/ko/promises/kr-msit-ai-hsd-3-2023--pipc-informal-tf`);
    expect(page.headers.get("x-frame-options")).toBe("DENY");
  });

  test("tells robots where the sitemap is, and keeps them from the editors' side", async () => {
    const response = await fetch(`${url}/robots.txt`);
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await response.text()).toBe(
      `User-agent: *\nAllow: /\nDisallow: /editor\nDisallow: /login\nDisallow: /setup\n\nSitemap: http://localhost:${new URL(url).port}/sitemap.xml\n`,
    );
  });

  test("compresses a page and keeps the stylesheet for a year", async () => {
    const page = await fetch(`${url}/en`, { headers: { "Accept-Encoding": "br" } });
    expect([page.headers.get("content-encoding"), page.headers.get("vary")]).toEqual([
      "br",
      "Accept-Encoding",
    ]);
    const href = /href="(\/assets\/[^"]+\.css)"/.exec(await page.text())?.[1];
    const stylesheet = await fetch(url + href);
    expect(stylesheet.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  test("answers HEAD as GET without a body, and a POST to a page without a stack trace", async () => {
    const head = await fetch(`${url}/en/calendar/2023-03`, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    const post = await fetch(`${url}/en/promises`, { method: "POST", body: "x=1" });
    expect(post.status).toBe(405);
    expect(await post.text()).not.toMatch(/\n\s+at /);
  });

  test.each([
    ["a NUL", "/%00"],
    ["a lone percent sign", "/%"],
    ["broken UTF-8", "/en/%E0%A4%A"],
    ["10 KB", `/en/${"a".repeat(10_000)}`],
    ["a hidden way up", "/en/dialogues/%2e%2e%2f"],
  ])("answers an address of %s with a page and not a failure", async (_what, path) => {
    const response = await fetch(url + path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("There is no such page");
  });

  test("logs a request as one line of JSON, without the values of its query", async () => {
    await fetch(`${url}/en/promises?q=geheim&cursor=`);
    const line = await vi.waitUntil(() =>
      server
        .output()
        .split("\n")
        .find((each) => each.includes('"q,cursor"')),
    );
    expect(JSON.parse(line)).toMatchObject({
      method: "GET",
      path: "/en/promises",
      query: "q,cursor",
      status: 200,
    });
    expect(server.output()).not.toContain("geheim");
  });

  test("finishes and ends with 0 on SIGTERM", async () => {
    const ended = new Promise((resolve) => server.once("close", resolve));
    server.kill("SIGTERM");
    expect(await ended).toBe(0);
  });
});
