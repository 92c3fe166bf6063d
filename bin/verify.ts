import { parseArgs } from "node:util";
import { asDatabaseError } from "../db/errors.ts";
import { openForReading } from "../db/open-for-reading.ts";
import { type Verification, verifyRecord } from "../db/verify/verify.ts";
import type { Command } from "./command.ts";

/** Proves that the public history was not rewritten and that the record says what it says. */
export const verify: Command = {
  usage: "[--all]",
  purpose: "prove the history line by line, and every row against it",
  run(args) {
    const { values } = parseArgs({ args, options: { all: { type: "boolean", default: false } } });
    const client = openForReading(process.env.DATA_DIR ?? "./data");
    try {
      const verification = verifyRecord(client);
      const text = verificationText(verification, values.all);
      if (verification.count === 0) console.log(text);
      else console.error(text);
      return verification.count === 0 ? 0 : 1;
    } catch (error) {
      throw asDatabaseError(error, client.name);
    } finally {
      client.close();
    }
  },
};

const number = (count: number) => count.toLocaleString("en-GB");

/** What a verification comes to, in words: the first line that does not hold, or how much holds. */
export function verificationText(
  { lines, last, subjects, rows, hash, findings, count }: Verification,
  all: boolean,
): string {
  const [first] = findings;
  if (!first) {
    return [
      `The record holds: ${number(lines)} lines of history, ${number(subjects)} subjects, ${number(rows)} rows compared.`,
      `The last line, ${number(last)}, has the hash ${hash}`,
    ].join("\n");
  }
  const shown = (all ? findings : [first]).map(({ line, sentence }) =>
    line === null ? `The database does not hold: ${sentence}.` : `Line ${line} does not hold: ${sentence}.`,
  );
  const left = count - shown.length;
  if (left > 0) shown.push(`And ${number(left)} more${all ? "" : " (all of them with --all)"}.`);
  return shown.join("\n");
}
