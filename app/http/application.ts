import { randomBytes } from "node:crypto";
import { createRequestHandler, type ServerBuild } from "@remix-run/server-runtime";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import type { Database } from "../../db/client.ts";
import { isDatabaseFailure } from "../../db/errors.ts";
import type { Today } from "../domain/days.ts";
import { INTAKE_BOUNDS } from "../domain/intake/rows.ts";
import { BRIEFLY, NEVER } from "./cache-control.ts";
import { clientKeys } from "./clients.ts";
import { secureHeaders } from "./headers.ts";
import { errorLine, type LoggedRequest } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import { isFromElsewhere, isOfUnknownOrigin } from "./origin.ts";
import { plainAnswer } from "./plain.ts";
import { readUpload } from "./read-upload.ts";
import type { Readiness } from "./readiness.ts";
import { isFeed, isOfDesk } from "./targets.ts";

interface Options {
  db: Database;
  build: ServerBuild;
  publicUrl: string;
  /** The local days of a moment; throws what SQLite throws. */
  todayAt: (now: Date) => Today;
  readiness: (now: Date) => Promise<Readiness>;
  metrics: Pick<Metrics, "text" | "contentType">;
  /** The moment of a request. */
  clock: () => Date;
  /** Hears of each request that was answered. */
  answered: (request: LoggedRequest) => void;
  log: (line: string) => void;
}

/** The largest form that is taken, in bytes; at the desk also one that is far too long, to be shown again with what is wrong. */
const LARGEST_BODY = 1_000_000;
const LARGEST_AT_DESK = 8_000_000;
/** An address, a name and two passwords: of whom nobody knows yet, no more is read. */
const LARGEST_ON_THE_WAY_IN = 50_000;
const WAY_IN = /^\/(?:login|setup|logout)(?:[/?.]|$)/;
/** A file that is brought from elsewhere, with the form around it. */
const LARGEST_FILE = INTAKE_BOUNDS.bytes + 100_000;
const TAKES_FILES = /^\/editor\/import(?:\.data)?$/;
const READ_ONLY = "GET, HEAD, OPTIONS";
/** What a script on another site may do with a feed. */
const CROSS_ORIGIN = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "GET, HEAD",
  "Access-Control-Allow-Headers": "If-None-Match, If-Modified-Since",
  "Access-Control-Max-Age": "86400",
};

/** What is not the same for every reader, as one function from request to response: forms that are sent, and the machines' addresses. */
export function application(options: Options): Hono {
  const { db, build, publicUrl, todayAt, readiness, metrics, clock, answered, log } = options;
  const app = new Hono();
  const remix = createRequestHandler(build, "production");
  const { host } = new URL(publicUrl);
  const https = publicUrl.startsWith("https:");
  const clientOf = clientKeys();

  app.use(async (context, next) => {
    const startedAt = clock();
    const began = performance.now();
    await next();
    const { headers, status } = context.res;
    if (isOfDesk(targetIn(context))) headers.set("Referrer-Policy", "same-origin");
    secureHeaders(headers, { https });
    if (!headers.has("Cache-Control")) headers.set("Cache-Control", NEVER);
    if (status === 405 && !headers.has("Allow")) headers.set("Allow", READ_ONLY);
    const length = headers.get("Content-Length");
    answered({
      method: context.req.method,
      target: targetIn(context),
      status,
      startedAt,
      milliseconds: performance.now() - began,
      bytes: length === null ? null : Number(length),
    });
  });
  app.use(compress());

  app.get("/healthz", (context) => context.text("ok\n"));
  app.get("/readyz", async (context) => {
    const state = await readiness(clock());
    return context.json(state, state.ready ? 200 : 503);
  });

  app.get("/metrics", async (context) =>
    context.body(await metrics.text(), 200, { "Content-Type": metrics.contentType }),
  );

  app.options("*", (context) => {
    const target = targetIn(context);
    return context.body(null, 204, { Allow: READ_ONLY, ...(isFeed(target) ? CROSS_ORIGIN : {}) });
  });

  app.use(async ({ req }, next) => {
    if (req.method === "GET" || req.method === "HEAD") return next();
    if (req.method !== "POST" && isOfDesk(req.path)) {
      // Remix would hand any other method to the address's action.
      const answer = asResponse(405, "wrongMethod");
      answer.headers.set("Allow", "GET, HEAD, POST, OPTIONS");
      return answer;
    }
    const { headers } = req.raw;
    const refused = isFromElsewhere(headers, host) || (isOfDesk(req.path) && isOfUnknownOrigin(headers));
    return refused ? asResponse(403, "refusedForm") : next();
  });
  const limit = (maxSize: number) => bodyLimit({ maxSize, onError: () => asResponse(413, "tooLarge") });
  const limits = {
    wayIn: limit(LARGEST_ON_THE_WAY_IN),
    desk: limit(LARGEST_AT_DESK),
    readers: limit(LARGEST_BODY),
    files: limit(LARGEST_FILE),
  };
  app.use((context, next) => {
    const { path } = context.req;
    if (WAY_IN.test(path)) return limits.wayIn(context, next);
    const kind = TAKES_FILES.test(path) ? "files" : isOfDesk(path) ? "desk" : "readers";
    return limits[kind](context, next);
  });

  app.all("*", async (context) => {
    const { req } = context;
    const now = clock();
    // Remix compares a form's origin with the host; a proxy may have put its own in place of ours.
    const origin = URL.parse(req.header("Origin") ?? "");
    if (origin) req.raw.headers.set("X-Forwarded-Host", origin.host);
    const failed = (error: unknown) => log(errorLine(error, { time: now, path: req.path }));
    const nonce = isOfDesk(req.path) ? randomBytes(16).toString("base64url") : undefined;
    const client = clientOf(context);
    const today = todayAt(now);
    const response = await remix(req.raw, { db, now, today, publicUrl, failed, nonce, client, readUpload });
    if (response.status === 405) return refusal(response);
    const leadsToLanguage = req.path === "/" && response.status === 302;
    if (!leadsToLanguage) return response;
    const headers = new Headers(response.headers);
    headers.set("Cache-Control", BRIEFLY);
    headers.set("Content-Length", "0");
    return new Response(null, { status: 302, headers });
  });

  app.onError((error, context) => {
    log(errorLine(error, { time: clock(), path: context.req.path }));
    return isDatabaseFailure(error) ? asResponse(503, "unavailable") : asResponse(500, "failedText");
  });
  return app;
}

function asResponse(...of: Parameters<typeof plainAnswer>): Response {
  const { status, headers, body } = plainAnswer(...of);
  return new Response(new Uint8Array(body), { status, headers });
}

/** In the reader's words, for Remix says of a method that a route does not take that the server failed. */
function refusal({ headers }: Response): Response {
  const answer = asResponse(405, "wrongMethod");
  answer.headers.set("Allow", headers.get("Allow") ?? READ_ONLY);
  return answer;
}

function targetIn({ req }: Context): string {
  const { pathname, search } = new URL(req.url);
  return pathname + search;
}
