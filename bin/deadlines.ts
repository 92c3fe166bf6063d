import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { isDay } from "../app/domain/days.ts";
import { interpretDeadline } from "../app/domain/deadlines/interpret.ts";
import type { Command } from "./command.ts";

const COLUMNS = ["phrase", "lang", "reference_date"];
const HEADER = [...COLUMNS, "kind", "earliest", "latest", "edtf", "hardness", "rule"].join("\t");
const UNREAD = ["unknown", "", "", "", "none", "unknown"];

/** Lines are gathered up to so many characters before they are written. */
const CHUNK = 64 * 1024;

/** Reads deadline phrases from standard input, one a line, and writes what the rules make of each. */
export const readDeadlines: Command = {
  usage: "< FILE.tsv",
  purpose: "read deadline phrases: phrase, lang, reference_date by tabs, one a line",
  run: () => interpretLines(process.stdin, process.stdout, process.stderr),
};

/** One line out for each line in, in order; 1 where a line could not be read, which is told on `errors`. */
export async function interpretLines(input: Readable, output: Writable, errors: Writable): Promise<number> {
  let closed = false;
  output.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    closed = true;
  });
  let number = 0;
  let failed = false;
  let waiting = "";
  const flush = async () => {
    const text = waiting;
    waiting = "";
    if (text && !closed && !output.write(text)) {
      await Promise.race([once(output, "drain"), once(output, "error"), once(output, "close")]).catch(
        () => {},
      );
    }
  };
  for await (const raw of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (closed) break;
    number += 1;
    const line = number === 1 ? raw.replace(/^\uFEFF/, "") : raw;
    if (line.trim() === "") continue;
    if (number === 1 && isHeader(line)) waiting += `${HEADER}\n`;
    else {
      const { text, problem } = readLine(line);
      waiting += `${text}\n`;
      if (problem) {
        failed = true;
        errors.write(`line ${number}: ${problem}\n`);
      }
    }
    if (waiting.length >= CHUNK) await flush();
  }
  await flush();
  return failed ? 1 : 0;
}

const isHeader = (line: string) => line.split("\t").slice(0, 3).join("\t") === COLUMNS.join("\t");

function readLine(line: string): { text: string; problem: string | null } {
  const [phrase = "", lang = "", date = ""] = line.split("\t");
  const problem = problemOf(line, lang, date);
  if (problem) return { text: [phrase, lang, date, ...UNREAD].join("\t"), problem };
  const { kind, earliest, latest, edtf, hardness, ruleId } = interpretDeadline(phrase, lang, date);
  const fields = [phrase, lang, date, kind, earliest ?? "", latest ?? "", edtf ?? "", hardness, ruleId];
  return { text: fields.join("\t"), problem: null };
}

function problemOf(line: string, lang: string, date: string): string | null {
  const columns = line.split("\t").length;
  const missing = COLUMNS[columns];
  if (missing) return `the column ${missing} is missing`;
  if (lang === "") return "lang is empty";
  return isDay(date) ? null : `reference_date "${date}" is not a day that exists`;
}
