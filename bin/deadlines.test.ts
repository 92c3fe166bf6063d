import { PassThrough, Readable, Writable } from "node:stream";
import { expect, test } from "vitest";
import { interpretLines } from "./deadlines.ts";

async function run(text: string) {
  const output = new PassThrough();
  const errors = new PassThrough();
  const code = await interpretLines(Readable.from([text]), output, errors);
  return { code, output: String(output.read() ?? ""), errors: String(errors.read() ?? "") };
}

test("a line comes back with its reading, and a header only where the input had one", async () => {
  expect(await run("연내\tko\t2025-02-20\nsoon\ten\t2025-11-26\n")).toEqual({
    code: 0,
    output:
      "연내\tko\t2025-02-20\tyear\t2025-01-01\t2025-12-31\t2025\thard\tyear.within\n" +
      "soon\ten\t2025-11-26\tvague\t\t\t\tsoft\tsoft.soon\n",
    errors: "",
  });
  expect((await run("phrase\tlang\treference_date\tnote\n내년 2월부터\tko\t2025-12-18\tx\n")).output).toBe(
    "phrase\tlang\treference_date\tkind\tearliest\tlatest\tedtf\thardness\trule\n" +
      "내년 2월부터\tko\t2025-12-18\tfrom\t2026-02-01\t\t2026-02/..\thard_start\tstart\n",
  );
});

test("a byte order mark, Windows line ends and blank lines are passed over", async () => {
  expect((await run("\uFEFFphrase\tlang\treference_date\r\n\r\nby 2028\ten\t2025-09-08\r\n")).output).toBe(
    "phrase\tlang\treference_date\tkind\tearliest\tlatest\tedtf\thardness\trule\n" +
      "by 2028\ten\t2025-09-08\tby\t\t2028-12-31\t../2028-12-31\thard\tby\n",
  );
});

test("a line that cannot be read is told by its number, keeps its place, and the others are read", async () => {
  expect(await run("연내\tko\t2023-02-30\nsoon\ten\n올해\tko\t2024-01-01\n")).toEqual({
    code: 1,
    output:
      "연내\tko\t2023-02-30\tunknown\t\t\t\tnone\tunknown\n" +
      "soon\ten\t\tunknown\t\t\t\tnone\tunknown\n" +
      "올해\tko\t2024-01-01\tyear\t2024-01-01\t2024-12-31\t2024\thard\tyear.within\n",
    errors:
      'line 1: reference_date "2023-02-30" is not a day that exists\n' +
      "line 2: the column reference_date is missing\n",
  });
});

test("a reader that goes away ends the run without a word", async () => {
  const gone = new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
    },
  });
  const lines = "연내\tko\t2025-02-20\n".repeat(10_000);
  expect(await interpretLines(Readable.from([lines]), gone, new PassThrough())).toBe(0);
});
