import { expect, test } from "vitest";
import { keepAnswers } from "./kept-answers.ts";
import type { LoggedRequest } from "./log.ts";
import { openMetrics } from "./metrics.ts";

const request: LoggedRequest = {
  method: "GET",
  target: "/en?q=secret",
  status: 200,
  startedAt: new Date("2026-11-24T00:00:00Z"),
  milliseconds: 3,
  bytes: 10,
};

const linesOf = async (metrics: ReturnType<typeof openMetrics>) => (await metrics.text()).split("\n");

test("requests are counted by method and status, with how long they took, and not by address", async () => {
  const metrics = openMetrics({ kept: keepAnswers(1_000), revision: () => 502 });
  metrics.answered(request);
  metrics.answered({ ...request, milliseconds: 50 });
  metrics.answered({ ...request, status: 304 });
  metrics.answered({ ...request, method: "PROPFIND", status: 405 });
  metrics.answered({ ...request, method: "MKCOL", status: 405, stale: true });
  const lines = await linesOf(metrics);
  const name = "http_server_request_duration_seconds";
  expect(lines.filter((line) => line.startsWith(`${name}_count`))).toEqual([
    `${name}_count{http_request_method="GET",http_response_status_code="200"} 2`,
    `${name}_count{http_request_method="GET",http_response_status_code="304"} 1`,
    `${name}_count{http_request_method="_OTHER",http_response_status_code="405"} 2`,
  ]);
  expect(lines).toContain(
    `${name}_bucket{le="0.005",http_request_method="GET",http_response_status_code="200"} 1`,
  );
  expect(lines).toContain("yaksok_stale_answers_total 1");
  expect(lines.join()).not.toContain("secret");
});

test("what is kept and the revision are told as they are when asked, also while the record cannot be read", async () => {
  let revision = (): number => 502;
  const metrics = openMetrics({ kept: keepAnswers(1_000), revision: () => revision() });
  expect(await linesOf(metrics)).toEqual(
    expect.arrayContaining([
      "yaksok_record_revision 502",
      "yaksok_kept_answers 0",
      "yaksok_kept_answer_bytes 0",
    ]),
  );
  revision = () => {
    throw new Error("the database is locked");
  };
  expect(await linesOf(metrics)).toContain("yaksok_record_revision Nan");
});
