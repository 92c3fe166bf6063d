import type { ServerBuild } from "@remix-run/server-runtime";
import { expect, test } from "vitest";
import { openMemoryDatabase } from "../../db/client.ts";
import { todayAsOf } from "../domain/days.ts";
import { application } from "./application.ts";

const lines: string[] = [];
let days = () => todayAsOf("2026-11-24");

/** A Remix of one address that sends back the form it gets. */
const build = {
  basename: "/",
  future: {},
  assets: { routes: {} },
  entry: { module: { default: () => new Response() } },
  routes: {
    read: { id: "read", path: ":lang/data", module: { loader: () => new Response("data") } },
    form: {
      id: "form",
      path: ":lang/subscribe",
      module: { action: async ({ request }: { request: Request }) => new Response(await request.text()) },
    },
  },
} as unknown as ServerBuild;

const app = application({
  db: openMemoryDatabase(),
  build,
  publicUrl: "https://yaksok.example",
  todayAt: () => days(),
  readiness: async () => ({ ready: false, reason: "locked", serving: "stale" }),
  metrics: {
    contentType: "text/plain; version=0.0.4; charset=utf-8",
    text: async () => "yaksok_kept_answers 1\n",
  },
  clock: () => new Date("2026-11-24T00:00:00Z"),
  answered: () => {},
  log: (line) => lines.push(line),
});

const post = (body: string, headers: Record<string, string> = {}) =>
  app.request("https://yaksok.example/en/subscribe", {
    method: "POST",
    body,
    headers: { Host: "yaksok.example", ...headers },
  });

test("a form reaches its route with its body each time, and nobody keeps the answer", async () => {
  for (const body of ["host=msit", "host=msit", "host=pipc"]) {
    const response = await post(body, { Origin: "https://yaksok.example" });
    expect([response.status, await response.text()]).toEqual([200, body]);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("x-frame-options")).toBe("DENY");
    expect(response.headers.get("strict-transport-security")).toBe("max-age=31536000; includeSubDomains");
  }
});

test("a form that another site had sent is refused, a proxy's name for our host counts as ours", async () => {
  expect((await post("", { Origin: "https://evil.example" })).status).toBe(403);
  expect((await post("", { Origin: "null" })).status).toBe(403);
  const from = async (site: string) => (await post("", { "Sec-Fetch-Site": site })).status;
  expect([await from("cross-site"), await from("same-site"), await from("same-origin")]).toEqual([
    403, 403, 200,
  ]);
  const behind = { Host: "127.0.0.1:3000", "X-Forwarded-Host": "yaksok.example" };
  expect((await post("", { Origin: "https://yaksok.example", ...behind })).status).toBe(200);
  expect((await post("", { Origin: "https://yaksok.example", Host: "127.0.0.1:3000" })).status).toBe(200);
});

test("an address that takes no form says so in both languages", async () => {
  const response = await app.request("https://yaksok.example/en/data", { method: "DELETE" });
  expect([response.status, response.headers.get("allow"), await response.text()]).toEqual([
    405,
    "GET, HEAD, OPTIONS",
    "이 주소는 읽기 전용이며, 보낸 내용은 처리하지 않았습니다.\nThis address can be read, and nothing can be sent to it.\n",
  ]);
});

test("a form that is too large is refused in both languages", async () => {
  const response = await post("x".repeat(1_000_001), { "Content-Length": "1000001" });
  expect([response.status, await response.text()]).toEqual([
    413,
    "보낸 내용이 너무 커서 처리하지 않았습니다.\nWhat was sent is too large, and nothing was changed.\n",
  ]);
});

test("a form that cannot be taken for want of the record is told so, another fault is 500, both without details", async () => {
  days = () => {
    throw Object.assign(new Error("database is locked"), { code: "SQLITE_BUSY" });
  };
  const locked = await post("a=b");
  expect([locked.status, locked.headers.get("retry-after")]).toEqual([503, "5"]);
  days = () => {
    throw new Error("secret");
  };
  const broken = await post("a=b");
  expect([broken.status, await broken.text()]).toEqual([
    500,
    "저희 쪽 문제이며 기록해 두었습니다. 잠시 후 다시 시도해 주십시오.\nThe fault is ours and has been logged. Please try again in a moment.\n",
  ]);
  expect(lines.some((line) => line.includes('"message":"secret"'))).toBe(true);
});

test("a server that is not ready says why with 503", async () => {
  const response = await app.request("https://yaksok.example/readyz");
  expect([response.status, await response.json()]).toEqual([
    503,
    { ready: false, reason: "locked", serving: "stale" },
  ]);
  expect(response.headers.get("cache-control")).toBe("no-store");
});

test("metrics are told in the format that their type names, and nobody keeps them", async () => {
  const response = await app.request("https://yaksok.example/metrics");
  expect([response.headers.get("content-type"), await response.text()]).toEqual([
    "text/plain; version=0.0.4; charset=utf-8",
    "yaksok_kept_answers 1\n",
  ]);
  expect(response.headers.get("cache-control")).toBe("no-store");
});
