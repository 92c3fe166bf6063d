import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import SQLite from "better-sqlite3";
import { openDatabase } from "../db/client.ts";
import { importDialogues } from "../db/import/import.ts";
import { measureAnswers } from "./answers.ts";
import { deadlineRows } from "./deadlines.ts";
import { measureFeeds } from "./feeds.ts";
import { measureLighthouse } from "./lighthouse.ts";
import { measureLists } from "./lists.ts";
import { measureSearch } from "./search.ts";
import { bare, helloRemix, ours } from "./servers.ts";
import { syntheticDialogues } from "./synthetic.ts";
import { measureWeights } from "./weights.ts";

/**
 * `npm run bench`: everything in one run, beside its references, for machines differ and are busy. `BENCH_ONLY=lists` runs
 * the lists alone, `deadlines`, `answers`, `feeds`, `search` and `pages` as much.
 */
const SMALL = 1_000;
const LARGE = Number(process.env.BENCH_LARGE ?? 100_000);
const IMPORTED = 5_000;
const PROMISES = 3;
const SECONDS = 4;
const CONNECTIONS = 10;

interface Row {
  what: string;
  unit: string;
  value: number;
}
const rows: Row[] = [];
const note = (what: string, unit: string, value: number) => {
  rows.push({ what, unit, value: Math.round(value * 100) / 100 });
  console.log(`${what.padEnd(64)} ${String(Math.round(value * 100) / 100).padStart(12)} ${unit}`);
};

const folder = mkdtempSync(join(tmpdir(), "yaksok-bench-"));

function load(count: number): { dataDir: string; perSecond: number } {
  const dataDir = join(folder, String(count));
  const db = openDatabase(dataDir);
  const dialogues = syntheticDialogues(count);
  const stamp = { author: "bench", recordedAt: "2026-11-01T00:00:00.000Z", reason: null };
  const began = performance.now();
  importDialogues(db, dialogues, { stamp });
  const perSecond = count / ((performance.now() - began) / 1_000);
  db.$client.close();
  return { dataDir, perSecond };
}

/** Rows a second that this machine puts into one bare table: the importer writes about 50 for a dialogue. */
function bareInserts(): number {
  const client = new SQLite(join(folder, "bare.db"));
  client.pragma("journal_mode = WAL");
  client.exec("CREATE TABLE bare (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID");
  const put = client.prepare("INSERT INTO bare VALUES (?, ?)");
  const count = 200_000;
  const body = "x".repeat(200);
  const began = performance.now();
  client.transaction(() => {
    for (let index = 0; index < count; index += 1) put.run(`synthetic-${index}`, body);
  })();
  client.close();
  return count / ((performance.now() - began) / 1_000);
}

async function firstHit(url: string): Promise<number> {
  const began = performance.now();
  await (await fetch(url)).arrayBuffer();
  return performance.now() - began;
}

async function measure(url: string) {
  return autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    headers: { "accept-encoding": "identity" },
  });
}

const PAGES = {
  "month page": "/en/calendar/2026-03",
  "promise list": "/en/promises",
  feed: "/en/dialogues.ics?year=2026",
};

async function site(count: number, dataDir: string): Promise<Record<string, number>> {
  const { url, stop } = await ours(dataDir);
  const latencies: Record<string, number> = {};
  for (const [name, path] of Object.entries(PAGES)) {
    note(`${name}, ${count} dialogues, first after a start`, "ms", await firstHit(url + path));
    const { requests, latency, non2xx } = await measure(url + path);
    if (non2xx > 0) throw new Error(`${path} failed ${non2xx} times`);
    note(`${name}, ${count} dialogues`, "requests/s", requests.average);
    note(`${name}, ${count} dialogues, 97.5 %`, "ms", latency.p97_5);
    latencies[name] = 1_000 / requests.average;
  }
  if (count === SMALL) {
    const page = await (await fetch(url + PAGES["month page"])).text();
    const reference = await bare(page, "text/html");
    note(
      "reference: bare Node http, the same bytes as the month page",
      "requests/s",
      (await measure(reference.url)).requests.average,
    );
    await reference.stop();
    const hello = await helloRemix();
    note(
      "reference: a Remix route that says hello",
      "requests/s",
      (await measure(hello.url)).requests.average,
    );
    await hello.stop();
  }
  await stop();
  return latencies;
}

/** Lists on the small and the large record, side by side, with how long the large one takes to start. */
async function lists(small: string, large: string): Promise<void> {
  const one = await ours(small);
  const began = performance.now();
  const other = await ours(large);
  note(`start with ${LARGE * PROMISES} promises`, "ms", performance.now() - began);
  await measureLists(one.url, other.url, [SMALL * PROMISES, LARGE * PROMISES], note);
  await one.stop();
  await other.stop();
}

/** Pages of the bundled record as a browser meets them: their weight, and what Lighthouse thinks of them. */
async function pages(): Promise<void> {
  const { url, stop } = await ours(join(folder, "bundled"));
  await measureWeights(url, note);
  await measureLighthouse(url, note);
  await stop();
}

async function everything(): Promise<void> {
  note(`import of ${IMPORTED} dialogues with three promises each`, "dialogues/s", load(IMPORTED).perSecond);
  note("reference: rows into one bare table", "rows/s", bareInserts());
  if (existsSync("build/server/index.js")) {
    const [smallDir, largeDir] = [load(SMALL).dataDir, load(LARGE).dataDir];
    const small = await site(SMALL, smallDir);
    const large = await site(LARGE, largeDir);
    for (const name of Object.keys(PAGES)) {
      note(
        `${name}: growth from ${SMALL} to ${LARGE} dialogues`,
        "times",
        (large[name] ?? 0) / (small[name] ?? 1),
      );
    }
    await measureAnswers(smallDir, note);
    await measureFeeds(smallDir, largeDir, [SMALL, LARGE], note);
    await lists(smallDir, largeDir);
    await measureSearch(largeDir, note);
    await pages();
  } else {
    console.log("The site is not built, so no page was measured: run npm run build first.");
  }
}

const parts: Record<string, () => Promise<void>> = {
  deadlines: async () => {
    for (const { what, unit, value } of deadlineRows()) note(what, unit, value);
  },
  pages,
  lists: () => lists(load(SMALL).dataDir, load(LARGE).dataDir),
  answers: () => measureAnswers(load(SMALL).dataDir, note),
  search: () => measureSearch(load(LARGE).dataDir, note),
  feeds: () => measureFeeds(load(SMALL).dataDir, load(LARGE).dataDir, [SMALL, LARGE], note),
};
const only = parts[process.env.BENCH_ONLY ?? ""];

try {
  if (only) await only();
  else {
    await parts.deadlines?.();
    await everything();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
mkdirSync("bench/results", { recursive: true });
writeFileSync("bench/results/latest.json", `${JSON.stringify(rows, null, 2)}\n`);
