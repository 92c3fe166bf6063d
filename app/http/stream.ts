import { ReadableStream } from "node:stream/web";
import { setImmediate } from "node:timers/promises";

/**
 * What comes in parts as the body of an answer: each part is made when the reader asks for it, and other requests get their
 * turn between any two; nothing is made for a reader who only asks what there is, or goes away.
 */
export function streamOf(parts: Iterable<Uint8Array>): BodyInit {
  // `from` asks for a part when the reader does, and ends `parts` when the reader has gone.
  return ReadableStream.from(unhurried(parts)) as unknown as BodyInit;
}

async function* unhurried(parts: Iterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  for (const part of parts) {
    yield part;
    await setImmediate();
  }
}
