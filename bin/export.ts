import { createWriteStream, renameSync, rmSync } from "node:fs";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import type { Dataset } from "../app/domain/dataset.ts";
import { inBytes } from "../app/outputs/dataset/bytes.ts";
import { datasetJson } from "../app/outputs/dataset/json.ts";
import { datasetZip } from "../app/outputs/dataset/zip.ts";
import { readingDataset } from "../db/export/reading.ts";
import type { Command } from "./command.ts";

const STDOUT = "-";
const USAGE = "[FILE] [--csv FILE.zip]";

/** Writes the whole published record, as `yaksok-dataset/1` and as CSV files in a ZIP. */
export const exportRecord: Command = {
  usage: USAGE,
  purpose: "write the whole published record as yaksok-dataset/1, or as CSV files in a ZIP",
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      options: { csv: { type: "string" } },
      allowPositionals: true,
    });
    const { csv } = values;
    const [file = csv === undefined ? STDOUT : undefined] = positionals;
    if (positionals.length > 1 || csv === "" || (file === STDOUT && csv === STDOUT)) {
      throw new Error(`Name one file, or none for the standard output: yaksok export ${USAGE}`);
    }
    await exportTo(process.env.DATA_DIR ?? "./data", { file, csv }, process.stdout);
    return 0;
  },
};

/**
 * Writes the record in a folder to the files that are named, or to `output` for one that is `-`. A file is whole or is not
 * there; one that was there before stays until then.
 * @throws DatabaseError or Error with one sentence.
 */
export async function exportTo(
  dataDir: string,
  { file, csv }: { file?: string; csv?: string },
  output: Writable,
): Promise<void> {
  const put = (parts: Iterable<Uint8Array>, to: string) =>
    to === STDOUT ? toStream(parts, output) : toFile(parts, to);
  const json = (dataset: Dataset) => inBytes(datasetJson(dataset));
  if (file !== undefined) await put(readingDataset(dataDir, json), file);
  if (csv !== undefined) await put(readingDataset(dataDir, datasetZip), csv);
}

/** Writes parts to a stream and leaves it open; a reader that goes away ends it without a word. */
async function toStream(parts: Iterable<Uint8Array>, output: Writable): Promise<void> {
  try {
    await pipeline(Readable.from(parts), output, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPIPE") throw error;
  }
}

/** Writes parts beside a file and puts it in its place when it is whole. */
async function toFile(parts: Iterable<Uint8Array>, file: string): Promise<void> {
  const unfinished = `${file}.part`;
  try {
    await pipeline(Readable.from(parts), createWriteStream(unfinished));
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    throw syscall ? new Error(`${file} cannot be written (${code}).`, { cause: error }) : error;
  }
}
