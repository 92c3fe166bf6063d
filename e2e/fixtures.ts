import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test as base, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

interface Site {
  url: string;
}

/** A server that runs, with what it printed so far, a line each. */
export interface RunningSite extends Site {
  dataDir: string;
  pid: number;
  lines: readonly string[];
  stop: () => Promise<void>;
}

/**
 * Starts the built server on a free port with the bundled record in a folder of its own; `prepare`, a script that takes the
 * folder, may write another record there first. `more` goes before the other variables of its environment.
 */
export async function startSite(
  prepare?: string,
  more: Record<string, string | undefined> = {},
): Promise<RunningSite> {
  const own = mkdtempSync(join(tmpdir(), "yaksok-e2e-"));
  const dataDir = more.DATA_DIR ?? own;
  const env = {
    ...process.env,
    PORT: "0",
    HOST: "127.0.0.1",
    DATA_DIR: dataDir,
    PUBLIC_URL: "https://yaksok.example",
    ...more,
  };
  if (prepare) execFileSync(process.execPath, [prepare, dataDir]);
  const server = spawn(process.execPath, ["server.ts"], { env, stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  const url = await addressOf(server, lines);
  return {
    url,
    dataDir,
    pid: server.pid ?? 0,
    lines,
    stop: () =>
      new Promise((resolve) => {
        const ended = () => {
          rmSync(own, { recursive: true, force: true });
          resolve();
        };
        if (server.exitCode !== null) return ended();
        server.once("exit", ended);
        server.kill("SIGTERM");
      }),
  };
}

function addressOf(server: ChildProcess, lines: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!server.stdout) throw new Error("the server has no output to read its address from");
    server.once("exit", (code) => reject(new Error(`the server ended with ${code} before it listened`)));
    createInterface({ input: server.stdout }).on("line", (line) => {
      lines.push(line);
      const address = /^Yaksok is at (http:\S+)\/$/.exec(line)?.[1];
      if (address) resolve(address);
    });
  });
}

/** Tests with a site of their worker's own; it is only read, so tests may share it. */
export const test = base.extend<
  { baseURL: string; start: typeof startSite },
  { prepare: string | undefined; site: Site; axePage: Page }
>({
  prepare: [undefined, { option: true, scope: "worker" }],
  site: [
    async ({ prepare }, use) => {
      const { url, stop } = await startSite(prepare);
      await use({ url });
      await stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  // One page for all that a worker reads with axe: reader pages keep nothing, and a browser that has read axe's script once
  // need not read it again. The site's own policy would forbid that script; the policy is tested elsewhere.
  axePage: [
    async ({ browser, site }, use) => {
      const context = await browser.newContext({
        baseURL: site.url,
        javaScriptEnabled: true,
        bypassCSP: true,
      });
      await use(await context.newPage());
      await context.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  // Sites of a test's own, which it may break; they end with it.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names that a fixture wants from this pattern.
  start: async ({}, use) => {
    const sites: RunningSite[] = [];
    await use(async (...how) => {
      const site = await startSite(...how);
      sites.push(site);
      return site;
    });
    await Promise.all(sites.map(({ stop }) => stop()));
  },
});
