import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { BUSY_TIMEOUT_MS, openDatabase } from "./client.ts";
import { SEARCH_VERSION, searchVersion } from "./search/index.ts";

/** Writes as another process would that makes the index anew: holds the lock for longer than a writer usually waits. */
const OTHER = `
  const { workerData: { file, said, forMs } } = require("node:worker_threads");
  const client = new (require("better-sqlite3"))(file);
  client.exec("BEGIN IMMEDIATE");
  Atomics.store(said, 0, 1);
  Atomics.notify(said, 0);
  Atomics.wait(said, 1, 0, forMs);
  client.exec("COMMIT");
  client.close();
`;

test("a program that finds another one bringing the database up to date waits until it is done", async () => {
  const folder = mkdtempSync(join(tmpdir(), "yaksok-opening-"));
  const before = openDatabase(folder).$client;
  before.exec("UPDATE meta SET search_version = 0");
  before.close();
  const said = new Int32Array(new SharedArrayBuffer(8));
  const workerData = { file: join(folder, "yaksok.db"), said, forMs: 2 * BUSY_TIMEOUT_MS };
  const other = new Worker(OTHER, { eval: true, workerData });
  const ended = new Promise((end) => other.once("exit", end));
  Atomics.wait(said, 0, 0);
  const { $client } = openDatabase(folder);
  expect(searchVersion($client)).toBe(SEARCH_VERSION);
  expect($client.pragma("busy_timeout", { simple: true })).toBe(BUSY_TIMEOUT_MS);
  $client.close();
  expect(await ended).toBe(0);
  rmSync(folder, { recursive: true });
});
