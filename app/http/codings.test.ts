import { expect, test } from "vitest";
import { acceptedCoding, isCompressible } from "./codings.ts";

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip", "gzip"],
  ["br;q=0.001, gzip;q=1", "gzip"],
  ["br;q=0.5, gzip;q=0.5", "br"],
  ["*", "br"],
  ["br;q=0, *;q=0.5", "gzip"],
  ["identity, gzip;q=0.5", "identity"],
  ["GZIP ; q=1.0", "gzip"],
  // Nothing is allowed: plain bytes are better than no page.
  ["identity;q=0", "identity"],
  ["*;q=0", "identity"],
  ["gzip;q=much, br;q=", "identity"],
  [`${"x,".repeat(5_000)}br`, "identity"],
])("of Accept-Encoding: %s the best that we have is %s", (header, coding) => {
  expect(acceptedCoding(header)).toBe(coding);
});

test("text of some length is compressed, short text and pictures are not", () => {
  expect(isCompressible("text/calendar; charset=utf-8", 1_000)).toBe(true);
  expect(isCompressible("application/atom+xml", 1_000)).toBe(true);
  expect(isCompressible("text/html", 999)).toBe(false);
  expect(isCompressible("image/png", 100_000)).toBe(false);
  expect(isCompressible(null, 100_000)).toBe(false);
});
