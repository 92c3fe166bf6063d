import fc from "fast-check";
import { expect, test } from "vitest";
import { octets } from "./octets.ts";

const written = (...texts: string[]) => Buffer.concat([...octets(texts)]);
const lengths = (text: string) => text.split("\r\n").map((line) => Buffer.byteLength(line));

test("a line of 75 octets stays whole, and one of 76 is folded", () => {
  expect(written(`${"a".repeat(75)}\r\n`).toString()).toBe(`${"a".repeat(75)}\r\n`);
  expect(written(`${"a".repeat(76)}\r\n`).toString()).toBe(`${"a".repeat(75)}\r\n a\r\n`);
});

test("the space that a line is carried on with counts", () => {
  expect(lengths(written(`${"a".repeat(75 + 74 + 1)}\r\n`).toString())).toEqual([75, 75, 2, 0]);
});

test("a character is never split", () => {
  expect(lengths(written(`${"가".repeat(26)}\r\n`).toString())).toEqual([75, 4, 0]);
  expect(lengths(written(`a${"🙂".repeat(19)}\r\n`).toString())).toEqual([73, 5, 0]);
  expect(lengths(written(`${"é".repeat(38)}\r\n`).toString())).toEqual([74, 3, 0]);
});

test("any text is there again when it is unfolded, and no line is too long", () => {
  const line = fc.string({ unit: "grapheme", maxLength: 400 }).map((text) => text.replace(/[\r\n]/g, ""));
  fc.assert(
    fc.property(fc.array(fc.array(line, { maxLength: 5 }), { maxLength: 5 }), (texts) => {
      const parts = texts.map((lines) => lines.map((each) => `${each}\r\n`).join(""));
      const text = written(...parts).toString();
      expect(text.replaceAll("\r\n ", "")).toBe(parts.join("").replaceAll("\r\n ", ""));
      expect(Math.max(0, ...lengths(text))).toBeLessThanOrEqual(75);
    }),
  );
});

test("a text longer than a part is written whole", () => {
  const long = `${"약속".repeat(100_000)}\r\n`;
  expect(written("a\r\n", long, "b\r\n").toString().replaceAll("\r\n ", "")).toBe(`a\r\n${long}b\r\n`);
});
