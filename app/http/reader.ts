import type { IncomingMessage, ServerResponse } from "node:http";
import { Answer, type Rendered } from "./answer.ts";
import { isPrivate } from "./cache-control.ts";
import { acceptedCoding } from "./codings.ts";
import { deliverTo, type Exchange } from "./delivery.ts";
import type { Version } from "./edition.ts";
import { STRICT_TRANSPORT, secureHeaders } from "./headers.ts";
import type { KeptAnswers } from "./kept-answers.ts";
import { errorLine, type LoggedRequest } from "./log.ts";
import { plainAnswer } from "./plain.ts";
import type { FileSource, Source } from "./source.ts";
import { isFeed, pathOf } from "./targets.ts";
import { entityTag, fingerprint, listsTag } from "./validators.ts";

interface Options {
  pages: Source;
  files: FileSource;
  kept: KeptAnswers;
  https: boolean;
  clock: () => Date;
  /** Hears of each request that was answered. */
  answered: (request: LoggedRequest) => void;
  log: (line: string) => void;
}

export type Reader = ReturnType<typeof openReader>;

/** How long a page that failed is not tried again while its last good answer can be sent, in milliseconds. */
const PAUSE_MS = 1_000;

/**
 * Answers GET and HEAD of what readers see. An answer depends on the address and the version alone, so it is made once and
 * kept; who has it gets a 304 without its being made; and when it cannot be made, the last good one is sent.
 */
export function openReader({ pages, files, kept, https, clock, answered, log }: Options) {
  const { send, sendAnswer, sendOnce } = deliverTo(answered);
  /** What is being made, by version and address; null comes of what failed. */
  const flights = new Map<string, Promise<Answer | Rendered | null>>();
  const failedAt = new WeakMap<Answer, number>();
  let last: Promise<void> = Promise.resolve();
  /** One answer begins to be made at a time, so that those kept, and the machine surfaces, are sent between two of a burst. */
  const turn = (): Promise<void> => {
    last = last.then(() => new Promise((go) => void setImmediate(go)));
    return last;
  };
  const sourceOf = (target: string): Source => (files.has(target) ? files : pages);

  function respond(request: IncomingMessage, response: ServerResponse, target: string): void {
    const exchange = { request, response, target, startedAt: clock(), began: performance.now() };
    const source = sourceOf(target);
    const version = source.version(exchange.startedAt);
    const answer = kept.get(target);
    if (answer && answer.version.key === version?.key && !source.isFailing()) {
      const coded = answer.ready(acceptedCoding(request.headers["accept-encoding"]));
      if (coded) {
        sendAnswer(exchange, answer, coded, { stale: false });
        return;
      }
    }
    respondSlowly(exchange, source, version)
      .catch((error) => {
        noteError(error, target, exchange.startedAt);
        return sendUnavailable(exchange);
      })
      .catch(() => response.destroy());
  }

  async function respondSlowly(exchange: Exchange, source: Source, version: Version | null): Promise<void> {
    const { target, startedAt } = exchange;
    if (version && provesCurrent(exchange, version)) return sendUnchanged(exchange, source, version);
    const last = kept.get(target);
    if (version && !source.isFailing()) {
      if (last?.version.key === version.key) return sendCoded(exchange, last, { stale: false });
      const failed = last && failedAt.get(last);
      if (failed === undefined || startedAt.getTime() >= failed + PAUSE_MS) {
        const made = await make(target, source, version);
        if (made instanceof Answer) return sendCoded(exchange, made, { stale: false });
        if (made) return sendOnce(exchange, made);
      }
    }
    const good = kept.get(target);
    return good ? sendCoded(exchange, good, { stale: true }) : sendUnavailable(exchange);
  }

  /**
   * What a source makes of an address, made once however many ask for it at a time; null where it fails. It can be sent before
   * it is kept, for which a large one is compressed first.
   */
  function make(target: string, source: Source, version: Version): Promise<Answer | Rendered | null> {
    const key = `${version.key} ${target}`;
    const before = flights.get(key);
    if (before) return before;
    const flight = makeAlone(target, source, version);
    flights.set(key, flight);
    flight
      .then((made) => (made instanceof Answer ? kept.keep(target, made) : null))
      .catch((error) => noteError(error, target, clock()))
      .finally(() => flights.delete(key));
    return flight;
  }

  async function makeAlone(target: string, source: Source, version: Version) {
    await turn();
    const now = clock();
    const rendered = await source
      .render(target, version, now)
      .catch((error) => noteError(error, target, now));
    if (!rendered || rendered.status >= 500) {
      const last = kept.get(target);
      if (last) failedAt.set(last, now.getTime());
      return null;
    }
    const { status, headers } = rendered;
    secureHeaders(headers, { https });
    if (status !== 200 || isPrivate(headers.get("cache-control")) || headers.has("set-cookie")) {
      kept.forget(target);
      return rendered;
    }
    return new Answer({ target, version, rendered, cacheControl: source.cacheControl(target), now });
  }

  async function sendCoded(exchange: Exchange, answer: Answer, as: { stale: boolean }): Promise<void> {
    const accepted = acceptedCoding(exchange.request.headers["accept-encoding"]);
    sendAnswer(exchange, answer, await kept.coded(exchange.target, answer, accepted), as);
  }

  /** To who shows by the tag to have been sent this very answer, though it is not kept, or another process sent it. */
  function sendUnchanged(exchange: Exchange, source: Source, version: Version): void {
    const { request, target } = exchange;
    const head = ["cache-control", source.cacheControl(target), "etag", tagOf(request, target, version)];
    head.push("vary", "Accept-Encoding");
    if (isFeed(target)) head.push("access-control-allow-origin", "*");
    if (https) head.push("strict-transport-security", STRICT_TRANSPORT);
    send(exchange, { status: 304, head });
  }

  async function sendUnavailable(exchange: Exchange): Promise<void> {
    const answer = plainAnswer(503, "unavailable");
    secureHeaders(answer.headers, { https });
    await sendOnce(exchange, answer);
  }

  function noteError(error: unknown, target: string, time: Date): null {
    log(errorLine(error, { time, path: pathOf(target) }));
    return null;
  }

  return {
    respond,

    /** Makes a page that failed anew, to see whether it works again. */
    async retry(target: string): Promise<void> {
      const version = pages.version(clock());
      if (version) await make(target, pages, version);
    },
  };
}

function provesCurrent({ request, target }: Exchange, version: Version): boolean {
  const tags = request.headers["if-none-match"];
  return tags !== undefined && listsTag(tags, tagOf(request, target, version));
}

function tagOf({ headers }: IncomingMessage, target: string, version: Version): string {
  return entityTag(fingerprint(target, version), acceptedCoding(headers["accept-encoding"]));
}
