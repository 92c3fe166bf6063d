import { Worker } from "node:worker_threads";
import type { Day } from "../domain/days.ts";
import { INTAKE_BOUNDS, type Intake, type IntakeRefusalCode } from "../domain/intake/rows.ts";

export interface Asked {
  bytes: Uint8Array;
  today: Day;
}

export type Told =
  | { ok: true; intake: Intake }
  | { ok: false; code: IntakeRefusalCode; values: Readonly<Record<string, string | number>> };

/** What one file may take of memory while it is read, in megabytes. */
const MEMORY_MB = 512;
/** So many files are read at a time; others wait. */
const AT_ONCE = 1;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Reads a file that an editor sent, in a thread of its own, so that readers do not wait meanwhile. A file that takes longer than the
 * bound, or more memory, is given up.
 */
export async function readUpload(asked: Asked, milliseconds: number = INTAKE_BOUNDS.time): Promise<Told> {
  while (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await inThread(asked, milliseconds);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function inThread(asked: Asked, milliseconds: number): Promise<Told> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./upload-worker.ts", import.meta.url), {
      workerData: asked,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    const seconds = Math.round(milliseconds / 1_000);
    const give = setTimeout(() => {
      resolve({ ok: false, code: "too_slow", values: { seconds } });
      void worker.terminate();
    }, milliseconds);
    worker.once("message", (told: Told) => resolve(told));
    worker.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY")
        resolve({ ok: false, code: "too_slow", values: { seconds } });
      else reject(error);
    });
    worker.once("exit", () => {
      clearTimeout(give);
      reject(new Error("the thread that reads a file ended without a word"));
    });
  });
}
