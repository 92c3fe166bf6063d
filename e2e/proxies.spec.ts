import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "@playwright/test";
import { expect, type RunningSite, startSite } from "./fixtures.ts";
import { ask } from "./http.ts";
import { freePort, installed } from "./programs.ts";

/** The files in docs/deploy as they are, but for ports and folders. */
function deployed(name: string, replacements: Record<string, string>): string {
  let text = readFileSync(join("docs", "deploy", name), "utf8");
  for (const [from, to] of Object.entries(replacements)) {
    expect(text.split(from)).toHaveLength(2);
    text = text.replace(from, to);
  }
  return text;
}

const isRoot = process.getuid?.() === 0;

/** What each program needs to run beside others, as anybody: a port and folders of its own. */
const PROXIES: Record<string, (folder: string, port: number, app: string) => string[]> = {
  nginx(folder, port, app) {
    const site = deployed("nginx.conf", {
      "server 127.0.0.1:3000;": `server 127.0.0.1:${app};`,
      "listen 80;": `listen 127.0.0.1:${port};`,
      "/var/cache/nginx/yaksok": join(folder, "cache"),
    });
    writeFileSync(join(folder, "site.conf"), site);
    const kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    const main = [
      isRoot ? "user root;" : "",
      `daemon off; pid ${folder}/pid; error_log stderr;`,
      "events {}",
      `http { access_log off; ${kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(" ")}`,
      `include ${folder}/site.conf; }`,
    ];
    writeFileSync(join(folder, "main.conf"), main.join("\n"));
    return ["-p", folder, "-c", join(folder, "main.conf"), "-e", "stderr"];
  },
  varnishd(folder, port, app) {
    const file = join(folder, "site.vcl");
    writeFileSync(file, deployed("varnish.vcl", { '"3000"': `"${app}"` }));
    const own = ["-F", "-j", "none", "-n", join(folder, "work"), "-s", "malloc,32m"];
    return [...own, "-a", `127.0.0.1:${port}`, "-f", file];
  },
};

const PATH = "/en/promises";
const BROTLI = { "accept-encoding": "br, gzip" };

/** How often the app sent a status for the path. */
function count({ lines }: RunningSite, status: number): number {
  return lines.filter((line) => line.includes(`"path":"${PATH}"`) && line.includes(`"status":${status}`))
    .length;
}

for (const [name, prepare] of Object.entries(PROXIES)) {
  test.describe(`${name} in front`, () => {
    const program = installed(name);
    test.skip(!program, `${name} is not installed, so its configuration was not tried`);

    let folder: string;
    let proxy: ChildProcess;
    let site: RunningSite;
    let url: string;
    test.beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), `yaksok-${name}-`));
      site = await startSite(undefined, { S_MAXAGE: "1" });
      const port = await freePort();
      const args = prepare(folder, port, new URL(site.url).port);
      proxy = spawn(program ?? "", args, { stdio: ["ignore", "ignore", "pipe"] });
      let said = "";
      proxy.stderr?.on("data", (chunk) => {
        said += chunk;
      });
      url = `http://127.0.0.1:${port}`;
      const alive = () =>
        ask(`${url}/healthz`).then(
          ({ status }) => status,
          () => `${name}: ${said}`,
        );
      await expect.poll(alive, { timeout: 30_000 }).toBe(200);
    });
    test.afterAll(async () => {
      await site?.stop();
      if (proxy && proxy.exitCode === null) {
        const ended = new Promise((resolve) => proxy.once("exit", resolve));
        proxy.kill("SIGTERM");
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    });

    test("it answers by itself, asks with our tag and gets a 304, and answers on when we are gone", async () => {
      const first = await ask(url + PATH, BROTLI);
      expect(first.status).toBe(200);
      const kept = async () => (await ask(url + PATH, BROTLI)).headers["x-cache"];
      await expect.poll(kept, { intervals: [10], timeout: 30_000 }).toBe("HIT");
      await expect
        .poll(async () => (await kept()) && count(site, 304), { timeout: 30_000 })
        .toBeGreaterThan(0);
      expect(count(site, 200)).toBe(1);

      expect((await ask(url + PATH, {}, "POST")).status).toBe(405);
      expect((await ask(url, { "accept-language": "ko" })).headers.location).toBe("/ko");
      expect((await ask(url, { "accept-language": "en" })).headers.location).toBe("/en");

      expect((await ask(`${url}/metrics`)).status).toBe(404);

      await site.stop();
      const last = await ask(url + PATH, BROTLI);
      expect([last.status, last.body]).toEqual([200, first.body]);
    });
  });
}
