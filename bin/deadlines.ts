import { createInterface } from "node:readline";
import { interpretLine } from "../app/domain/deadlines/tsv.ts";
import type { Command } from "./commands.ts";

/** Reads deadline phrases, one a line, and writes each with the interval that the rules read. */
export const deadlines: Command = {
  usage: "< phrases.tsv",
  purpose: "read deadline phrases (phrase, lang, reference_date) as intervals",
  async run() {
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      process.stdout.write(`${interpretLine(line)}\n`);
    }
    return 0;
  },
};
