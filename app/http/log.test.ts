import { expect, test } from "vitest";
import { gatherLines, requestLine } from "./log.ts";

const request = {
  method: "GET",
  target: "/en/promises?q=geheim&host=msit&q=2",
  status: 200,
  startedAt: new Date("2026-11-24T00:00:00Z"),
  milliseconds: 0.123,
  bytes: 10,
};

test("a request is one line of JSON, with the names of its parameters and none of their values", () => {
  expect(requestLine(request)).toBe(
    '{"time":"2026-11-24T00:00:00.000Z","method":"GET","path":"/en/promises","query":"q,host","status":200,"ms":0.1,"bytes":10}',
  );
  expect(requestLine({ ...request, target: "/en", stale: true })).toBe(
    '{"time":"2026-11-24T00:00:00.000Z","method":"GET","path":"/en","query":"","status":200,"ms":0.1,"bytes":10,"stale":true}',
  );
});

test("an address of any length is a line of some hundred letters", () => {
  const target = `/${"a".repeat(10_000)}?${"b&".repeat(5_000)}${"c".repeat(9_000)}=1`;
  expect(requestLine({ ...request, target }).length).toBeLessThan(1_200);
});

test("the lines of one turn are written at once, and what is left when the process exits", async () => {
  const written: string[] = [];
  const { log, flush } = gatherLines((lines) => written.push(lines));
  log("one");
  log("two");
  expect(written).toEqual([]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(written).toEqual(["one\ntwo\n"]);
  log("three");
  flush();
  expect(written).toEqual(["one\ntwo\n", "three\n"]);
});
