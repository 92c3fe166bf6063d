import { createRequestHandler, type ServerBuild } from "@remix-run/server-runtime";
import type { Database } from "../../db/client.ts";
import { isDatabaseFailure } from "../../db/errors.ts";
import type { Edition } from "./edition.ts";
import type { Health } from "./health.ts";
import { errorLine } from "./log.ts";
import type { Source } from "./source.ts";

interface Pages {
  db: Database;
  build: ServerBuild;
  publicUrl: string;
  health: Health;
  cacheControl: (target: string) => string;
  log: (line: string) => void;
}

/** Pages and feeds, as Remix makes them of the record. */
export function pagesOf({ db, build, publicUrl, health, cacheControl, log }: Pages): Source {
  const remix = createRequestHandler(build, "production");
  const { origin } = new URL(publicUrl);

  return {
    cacheControl,
    version: (now) => health.edition(now),
    isFailing: () => health.failure !== null,
    async render(target: string, { today }: Edition, now: Date) {
      const url = new URL(origin + target);
      // Remix would answer this with a loader's bare data; to us it is a parameter like any unknown one.
      if (url.searchParams.has("_data")) url.searchParams.delete("_data");
      const failed = (error: unknown) => {
        log(errorLine(error, { time: now, path: url.pathname }));
        if (isDatabaseFailure(error)) health.pageFailed(target, error);
      };
      // The address alone: no header of the request can reach the page, so none can change it.
      const response = await remix(new Request(url), { db, now, today, publicUrl, failed });
      const body = await bytesOf(response);
      if (response.status < 500) health.pageWorked();
      return { status: response.status, headers: response.headers, body };
    },
  };
}

/** A whole body. `arrayBuffer()` copies one more often, which takes a fifth of a second for a long calendar. */
async function bytesOf({ body }: Response): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  // Node's streams can be walked, which the DOM's types do not know.
  if (body) for await (const part of body as unknown as AsyncIterable<Uint8Array>) parts.push(part);
  return Buffer.concat(parts);
}
