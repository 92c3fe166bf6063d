import { expect, test } from "vitest";
import { Answer } from "./answer.ts";
import { keepAnswers } from "./kept-answers.ts";

function answer(target: string): Answer {
  const rendered = { status: 200, headers: new Headers(), body: Buffer.alloc(2_000) };
  const version = { key: "1", since: 1_700_000_000 };
  const now = new Date("2026-11-24T00:00:00Z");
  return new Answer({ target, version, rendered, cacheControl: "public", now });
}

test("a stream of searches pushes out other searches alone, and takes an eighth of the memory", async () => {
  const kept = keepAnswers(1_000_000);
  const keep = (target: string) => kept.keep(target, answer(target));
  await keep("/ko/promises");
  for (let n = 0; n < 2_000; n += 1) await keep(`/ko/search?q=${n}`);
  for (let n = 0; n < 2_000; n += 1) await keep(`/ko/promises?as_of=2024-01-01&q=${n}`);
  expect(kept.get("/ko/promises")).toBeDefined();
  expect(kept.get("/ko/search?q=1999")).toBeUndefined();
  expect(kept.get("/ko/promises?as_of=2024-01-01&q=1999")).toBeDefined();
  expect(kept.bytes()).toBeLessThan(135_000);
});
