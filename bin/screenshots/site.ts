import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** The day that all pages are of. */
const DAY = "2026-11-01";

export interface Site {
  url: string;
  stop: () => void;
}

/** Serves the built site with the clock standing, on the bundled record or on the one that `prepare` writes into a folder. */
export async function siteAtRest(prepare?: string): Promise<Site> {
  const dataDir = mkdtempSync(join(tmpdir(), "yaksok-pages-"));
  if (prepare) execFileSync(process.execPath, [prepare, dataDir]);
  const env = {
    ...process.env,
    PORT: "0",
    DATA_DIR: dataDir,
    PUBLIC_URL: "https://yaksok.example",
    FIXED_DAY: DAY,
  };
  const server = spawn(process.execPath, ["--import", "./bin/screenshots/fixed-clock.ts", "server.ts"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    server.once("exit", (code) => reject(new Error(`the server ended with ${code} before it listened`)));
    createInterface({ input: server.stdout }).on("line", (line) => {
      const address = /^Yaksok is at (\S+)\/$/.exec(line)?.[1];
      if (address) resolve(address);
    });
  });
  const stop = () => {
    server.once("exit", () => rmSync(dataDir, { recursive: true, force: true }));
    server.kill("SIGTERM");
  };
  return { url, stop };
}
