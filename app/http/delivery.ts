import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream";
import type { Answer, Coded, Rendered } from "./answer.ts";
import { BRIEFLY, STALE } from "./cache-control.ts";
import { acceptedCoding, encode, isCompressible } from "./codings.ts";
import type { LoggedRequest } from "./log.ts";
import { isUnchangedSince, listsTag } from "./validators.ts";

/** A request under way: what was asked, where the answer goes, and when it began. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** The path with its query. */
  target: string;
  startedAt: Date;
  /** By `performance.now()`. */
  began: number;
}

interface Sent {
  status: number;
  head: string[];
  body?: Buffer | null;
  stale?: boolean;
}

/** Sends what is ready; `answered` hears of each. */
export function deliverTo(answered: (request: LoggedRequest) => void) {
  function send(exchange: Exchange, { status, head, body = null, stale = false }: Sent): void {
    const { request, response } = exchange;
    response.writeHead(status, head);
    if (body && request.method !== "HEAD") response.end(body);
    else response.end();
    note(exchange, { status, bytes: body?.byteLength ?? 0, stale });
  }

  function note(
    exchange: Exchange,
    { status, bytes, stale }: { status: number; bytes: number; stale: boolean },
  ) {
    const { request, target, startedAt, began } = exchange;
    const method = request.method ?? "";
    const milliseconds = performance.now() - began;
    answered({ method, target, status, startedAt, milliseconds, bytes, stale });
  }

  /** An answer in a coding, or a 304 to who has it; `stale` says that it may be out of date. */
  function sendAnswer(exchange: Exchange, answer: Answer, coded: Coded, { stale }: { stale: boolean }): void {
    const { request, response, startedAt } = exchange;
    const { body } = coded;
    const head = stale ? staleHead(answer, coded, startedAt) : coded.head;
    if (isHeld(request, answer, coded)) send(exchange, { status: 304, head: coded.unchanged, stale });
    else if (body || request.method === "HEAD") send(exchange, { status: 200, head, body, stale });
    else {
      response.writeHead(200, head);
      // A reader who goes away ends the pipeline with an error; there is nobody left to tell.
      pipeline(answer.plain(), response, () => {});
      note(exchange, { status: 200, bytes: answer.length, stale });
    }
  }

  /** What nobody keeps: a page that says what is wrong, a redirect, or what a route marked as private. */
  async function sendOnce(exchange: Exchange, { status, headers, body }: Rendered): Promise<void> {
    const fields = new Headers(headers);
    if (!fields.has("cache-control")) fields.set("cache-control", BRIEFLY);
    let coded = body;
    if (!fields.has("content-encoding") && isCompressible(fields.get("content-type"), body.byteLength)) {
      const coding = acceptedCoding(exchange.request.headers["accept-encoding"]);
      coded = await encode(body, coding);
      fields.append("vary", "Accept-Encoding");
      if (coding !== "identity") fields.set("content-encoding", coding);
    }
    fields.set("content-length", String(coded.byteLength));
    send(exchange, { status, head: [...fields].flat(), body: coded });
  }

  return { send, sendAnswer, sendOnce };
}

/** True when the reader has the answer: by its tag, or by its date where no tag is sent (RFC 9110, 13.2.2). */
function isHeld({ headers }: IncomingMessage, { version }: Answer, { tag }: Coded): boolean {
  const tags = headers["if-none-match"];
  if (tags !== undefined) return tags === "*" || listsTag(tags, tag);
  const date = headers["if-modified-since"];
  return date !== undefined && isUnchangedSince(date, version.since);
}

/** The head of an answer that may be out of date (RFC 9111, 5.1; RFC 9211). */
function staleHead({ renderedAt }: Answer, { fields }: Coded, now: Date): string[] {
  const age = Math.max(0, Math.floor((now.getTime() - renderedAt.getTime()) / 1_000));
  const marks = ["cache-control", STALE, "age", String(age), "cache-status", "yaksok; hit; detail=stale"];
  return [...marks, ...fields];
}
