import { connect, type Socket } from "node:net";
import { expect, test } from "./fixtures.ts";
import { ask, wire } from "./http.ts";

/** A request in the bytes given, after which the server is to close the connection. */
const request = (line: string, ...fields: string[]) =>
  `${[line, "Host: yaksok.example", "Connection: close", ...fields].join("\r\n")}\r\n\r\n`;
const bare = (...lines: string[]) => `${lines.join("\r\n")}\r\n\r\n`;
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);

const OPERATORS = encodeURIComponent("\" * NEAR ( ^ : - AND OR NOT {a b} title: + ' ; -- \\");

test.afterEach(async ({ site }) => {
  expect((await ask(`${site.url}/en`)).status).toBe(200);
});

for (const [what, bytes, status] of [
  ["a query of 7,000 parameters", request(`GET /en/promises?${"a&".repeat(7_000)} HTTP/1.1`), 200],
  ["a query of 10,000 parameters", request(`GET /en/promises?${"a=1&".repeat(10_000)} HTTP/1.1`), 431],
  ["7,000 values of one parameter", request(`GET /en/promises?${"q&".repeat(7_000)} HTTP/1.1`), 200],
  ["words that are operators", request(`GET /en/promises?q=${OPERATORS} HTTP/1.1`), 200],
  ["a loader's bare data", request("GET /en?_data=routes%2Foverview HTTP/1.1"), 200],
  ["a part of a page", request("GET /en HTTP/1.1", "Range: bytes=0-10"), 200],
  ["parts that cannot be", request("GET /favicon.svg HTTP/1.1", "Range: bytes=9-1,x-"), 200],
  ["a type that is not", request("GET /en HTTP/1.1", "Accept: ;;;,*/*;q=x, text"), 200],
  ["10 KB of codings", request("GET /en HTTP/1.1", `Accept-Encoding: ${"x;q=1,".repeat(1_700)}`), 200],
  ["no coding at all", request("GET /en HTTP/1.1", "Accept-Encoding: identity;q=0, *;q=0"), 200],
  ["tags without quotes", request("GET /en HTTP/1.1", `If-None-Match: ${",".repeat(5_000)}`), 200],
  ["a date that is none", request("GET /en HTTP/1.1", "If-Modified-Since: 32 Foo 99999"), 200],
  ["HTTP/1.0 without a host", bare("GET /en HTTP/1.0"), 200],
  ["HTTP/1.0 with a host", bare("GET /en HTTP/1.0", "Host: yaksok.example"), 200],
  ["HTTP/1.0 without a host, to the language", bare("GET / HTTP/1.0"), 302],
  ["HTTP/1.1 without a host", bare("GET /en HTTP/1.1", "Connection: close"), 400],
  ["HTTP/3.0", bare("GET /en HTTP/3.0"), 400],
  ["the absolute form", request("GET http://other.example/en HTTP/1.1"), 200],
  ["the absolute form, to the language", request("GET http://other.example HTTP/1.1"), 302],
  ["the absolute form of another scheme", request("GET ftp://other.example/en HTTP/1.1"), 400],
  ["a path like a host", request("GET //evil.example HTTP/1.1"), 404],
  ["a path like a host, with a language", request("GET //evil.example/en HTTP/1.1"), 404],
  ["a backslash", request("GET /\\evil.example HTTP/1.1"), 404],
  ["an escape of nothing", request("GET /en/%zz HTTP/1.1"), 404],
  ["half an escape", request("GET /en/% HTTP/1.1"), 404],
  ["an escape of half a letter", request("GET /en/promises?q=%E0%A4%A HTTP/1.1"), 200],
  ["an escaped NUL", request("GET /en/promises/%00 HTTP/1.1"), 404],
  ["a NUL", request("GET /en/\0 HTTP/1.1"), 400],
  ["letters without escapes", request("GET /ko/promises?q=\xec\x95\xbd\xec\x86\x8d HTTP/1.1"), 400],
  ["an address of 12 KB", request(`GET /en/${"a".repeat(12_000)} HTTP/1.1`), 404],
  ["an address of 20 KB", request(`GET /en/${"a".repeat(20_000)} HTTP/1.1`), 431],
  ["a host that is none", bare("GET /en HTTP/1.1", "Host: a b/c@d", "Connection: close"), 400],
  ["a host that is none, to the language", bare("GET / HTTP/1.1", "Host: a:b:c", "Connection: close"), 400],
  ["no HTTP", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400],
  ["a method that is none", request("FETCH /en HTTP/1.1"), 400],
  ["TRACE", request("TRACE /en HTTP/1.1"), 405],
  ["PROPFIND", request("PROPFIND /en/dialogues.ics HTTP/1.1"), 405],
  ["all of the server", request("OPTIONS * HTTP/1.1"), 400],
  ["an upgrade", request("GET /en HTTP/1.1", "Upgrade: websocket", "Connection: upgrade, close"), 200],
  ["a form from elsewhere", request("POST /en HTTP/1.1", "Origin: https://evil.example"), 403],
  ["a form from nowhere", request("POST /en HTTP/1.1", "Origin: null"), 403],
  ["a form of our own", request("POST /en HTTP/1.1", "Origin: https://yaksok.example"), 405],
  ["a form said to be huge", request("POST /en HTTP/1.1", "Content-Length: 99999999"), 413],
  ["two lengths", request("POST /en HTTP/1.1", "Content-Length: 1", "Content-Length: 2"), 400],
] as const) {
  test(`${what}: ${status}`, async ({ site }) => {
    const answer = await wire(site.url, bytes);
    expect(statusOf(answer)).toBe(status);
    expect(answer).not.toMatch(/\n\s+at |evil\.example\/?"/);
  });
}

test("a body without a length is read to the bound and no further", async ({ site }) => {
  const chunk = `10000\r\n${"x".repeat(0x10000)}\r\n`;
  const head = request("POST /en HTTP/1.1", "Transfer-Encoding: chunked", "Content-Type: text/plain");
  expect(statusOf(await wire(site.url, head + chunk.repeat(32)))).toBe(413);
});

test("requests sent in one go are answered in turn", async ({ site }) => {
  const paths = ["/en", "/ko", "/en/nowhere", "/", "/en/dialogues.ics", "/healthz", "/favicon.svg"];
  const several = Array.from({ length: 8 }, () => paths).flat();
  const pipelined = several.map((path) => bare(`HEAD ${path} HTTP/1.1`, "Host: yaksok.example"));
  const answer = await wire(site.url, pipelined.join("") + request("HEAD /en HTTP/1.1"));
  const statuses = [...answer.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map((match) => Number(match[1]));
  expect(statuses).toEqual([
    ...Array.from({ length: 8 }, () => [200, 200, 404, 302, 200, 200, 200]).flat(),
    200,
  ]);
});

test("two thousand connections stand open, half of a request on each, and readers are answered", async ({
  site,
}) => {
  const { hostname, port } = new URL(site.url);
  const open = Array.from(
    { length: 2_000 },
    () =>
      new Promise<Socket>((resolve, reject) => {
        const socket = connect(Number(port), hostname, () => {
          socket.write("GET /en HTTP/1.1\r\nHost: yaks", () => resolve(socket));
        });
        socket.on("error", reject);
      }),
  );
  const sockets = await Promise.all(open);
  for (const path of ["/en", "/en/dialogues.ics", "/readyz"])
    expect((await ask(site.url + path)).status).toBe(200);
  for (const socket of sockets) socket.destroy();
});

test("a client that takes too long over its request is shown out", async ({ site }) => {
  const answer = await wire(site.url, "GET /en HTTP/1.1\r\nHost: yaksok.example\r\nX-Slow");
  expect(statusOf(answer)).toBe(408);
});
