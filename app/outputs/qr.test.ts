import jsQR from "jsqr";
import { expect, test } from "vitest";
import { type QrCode, qrCode } from "./qr.ts";

/** What a camera reads of a code drawn at four pixels to the unit. */
function read({ size, path }: QrCode): string | undefined {
  const scale = 4;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const from = (row * width + Number(x) * scale) * 4;
      const to = from + Number(length) * scale * 4;
      for (let at = from; at < to; at += 4) pixels.fill(0, at, at + 3);
    }
  }
  return jsQR(pixels, width, width)?.data;
}

test("a camera reads the address that was drawn, short or long", () => {
  const addresses = [
    "https://yaksok.example/ko/subscribe",
    "https://yaksok.example/ko/subscribe?feed=promises&q=%EC%9D%B8%EA%B3%B5%EC%A7%80%EB%8A%A5",
    `https://yaksok.example/ko/subscribe?q=${"%EA%B0%80".repeat(35)}`,
  ];
  for (const address of addresses) expect(read(qrCode(address) as QrCode)).toBe(address);
});

test("a light edge of four units is kept around the code", () => {
  const { size, path } = qrCode("https://yaksok.example/ko/subscribe") as QrCode;
  const places = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((each) => each.slice(1).map(Number));
  const edges = places.flatMap(([x = 0, y = 0, width = 0]) => [x, y, size - x - width, size - 1 - y]);
  expect(Math.min(...edges)).toBe(4);
});

test("an address too long to be scanned with ease is not drawn", () => {
  expect(qrCode("a".repeat(401))).toBeNull();
});
