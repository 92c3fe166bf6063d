import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { ServerBuild } from "@remix-run/server-runtime";
import type { Database } from "../../db/client.ts";
import { rereadFile, watchFile } from "../../db/file.ts";
import { currentRevision } from "../../db/revision.ts";
import { application } from "./application.ts";
import { readBuild } from "./build.ts";
import { forReaders, forTyping } from "./cache-control.ts";
import { deliverTo } from "./delivery.ts";
import { openEditions } from "./edition.ts";
import { filesOf } from "./files.ts";
import { secureHeaders } from "./headers.ts";
import { watchDatabase } from "./health.ts";
import { keepAnswers } from "./kept-answers.ts";
import { type LoggedRequest, requestLine } from "./log.ts";
import { openMetrics } from "./metrics.ts";
import { pagesOf } from "./pages.ts";
import { plainAnswer } from "./plain.ts";
import { openReader } from "./reader.ts";
import { readinessOf } from "./readiness.ts";
import { isForReaders, isHost, isMisspelt, isSuggestion, targetOf } from "./targets.ts";

interface Options {
  db: Database;
  build: ServerBuild;
  /** The folder with `server/index.js` and `client/`. */
  folder: string;
  publicUrl: string;
  /** Bytes of memory for answers. */
  cacheBytes: number;
  /** Seconds that caches in front may answer by themselves. */
  sharedMaxAge: number;
  clock: () => Date;
  log: (line: string) => void;
}

/** The whole site: what is the same for every reader goes to the reader, all else to the application. */
export function siteOf(options: Options): RequestListener {
  const { db, build, folder, publicUrl, cacheBytes, sharedMaxAge, clock, log } = options;
  const https = publicUrl.startsWith("https:");
  const deployed = readBuild(`${folder}/server/index.js`, publicUrl);
  const editions = openEditions(db, deployed);
  const health = watchDatabase({ editions, reread: () => rereadFile(db), log });
  const controls = { page: forReaders(sharedMaxAge), typing: forTyping(sharedMaxAge) };
  const cacheControl = (target: string) => (isSuggestion(target) ? controls.typing : controls.page);
  const pages = pagesOf({ db, build, publicUrl, health, cacheControl, log });
  const files = filesOf(`${folder}/client`, deployed);
  const kept = keepAnswers(cacheBytes);
  const revision = () => currentRevision(db).revision;
  const metrics = openMetrics({ kept, revision });
  const answered = (request: LoggedRequest) => {
    log(requestLine(request));
    metrics.answered(request);
  };
  const reader = openReader({ pages, files, kept, https, clock, answered, log });
  const readiness = readinessOf({
    health,
    reader,
    kept,
    revision,
    hasMoved: watchFile(db),
  });
  const todayAt = (now: Date) => editions(now).today;
  const app = application({ db, build, publicUrl, todayAt, readiness, metrics, clock, answered, log });
  const others = getRequestListener(app.fetch, { hostname: new URL(publicUrl).host });
  const { sendOnce } = deliverTo(answered);

  /** Where not even an address can be made of the request. */
  function refuse(request: IncomingMessage, response: ServerResponse): void {
    const answer = plainAnswer(400, "badRequestPlain");
    secureHeaders(answer.headers, { https });
    const target = request.url ?? "";
    void sendOnce({ request, response, target, startedAt: clock(), began: performance.now() }, answer);
  }

  return (request, response) => {
    const target = targetOf(request.url ?? "");
    const isRead = request.method === "GET" || request.method === "HEAD";
    if (target === null || !isHost(request.headers.host) || isMisspelt(target)) refuse(request, response);
    else if (isRead && isForReaders(target)) reader.respond(request, response, target);
    else {
      // Without a host, so that one kind of address is all that the application sees.
      request.url = target;
      void others(request, response);
    }
  };
}
