import { serveStatic } from "@hono/node-server/serve-static";
import { createRequestHandler, type ServerBuild } from "@remix-run/server-runtime";
import { Hono } from "hono";
import type { Database } from "../../db/client.ts";
import { currentRevision } from "../../db/revision.ts";
import { todayAt } from "../domain/days.ts";
import { compressed } from "./compression.ts";
import { secureHeaders } from "./headers.ts";
import { requestLine } from "./log.ts";

interface Options {
  db: Database;
  build: ServerBuild;
  publicUrl: string;
  /** The moment of a request. */
  clock: () => Date;
  log: (line: string) => void;
}

const A_YEAR = "public, max-age=31536000, immutable";
const A_DAY = "public, max-age=86400";

/** The whole site as one function from request to response. */
export function application({ db, build, publicUrl, clock, log }: Options): Hono {
  const app = new Hono();
  const remix = createRequestHandler(build, "production");
  const https = publicUrl.startsWith("https:");

  app.use(async (context, next) => {
    const startedAt = clock();
    const began = performance.now();
    await next();
    const response = await compressed(context.req.raw, context.res);
    secureHeaders(response.headers, { https });
    context.res = undefined;
    context.res = response;
    const length = response.headers.get("Content-Length");
    log(
      requestLine({
        method: context.req.method,
        url: context.req.url,
        status: response.status,
        startedAt,
        milliseconds: performance.now() - began,
        bytes: length === null ? null : Number(length),
      }),
    );
  });

  app.get("/healthz", (context) => context.text("ok\n", 200, { "Cache-Control": "no-store" }));
  app.get("/readyz", (context) => {
    try {
      const { revision } = currentRevision(db);
      return context.json({ ready: true, revision }, 200, { "Cache-Control": "no-store" });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log(JSON.stringify({ time: clock().toISOString(), level: "error", message: `not ready: ${reason}` }));
      return context.json({ ready: false }, 503, { "Cache-Control": "no-store" });
    }
  });

  const files = (cacheControl: string) =>
    serveStatic({
      root: "./build/client",
      onFound: (_path, context) => context.header("Cache-Control", cacheControl),
    });
  app.get("/assets/*", files(A_YEAR));
  app.get("/:file{[a-z0-9-]+\\.(svg|txt|png|ico|webmanifest)}", files(A_DAY));

  app.all("*", async (context) => {
    const now = clock();
    const { zones } = currentRevision(db);
    return remix(context.req.raw, { db, now, today: todayAt(now, zones), publicUrl });
  });

  app.onError((error, context) => {
    log(
      JSON.stringify({
        time: clock().toISOString(),
        level: "error",
        message: error.message,
        stack: error.stack,
      }),
    );
    return context.text("Something went wrong here. 처리 중 오류가 발생했습니다.\n", 500);
  });
  return app;
}
