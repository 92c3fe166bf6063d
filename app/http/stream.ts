import { ReadableStream } from "node:stream/web";
import { setImmediate } from "node:timers/promises";

/**
 * What comes in parts as the body of an answer: each part is made when it is asked for, and other requests get their turn
 * between any two; nothing more is made for one who goes away.
 */
export function streamOf(parts: Iterable<Uint8Array>): BodyInit {
  // `from` asks for a part when who reads does, and ends `parts` when they have gone.
  return ReadableStream.from(unhurried(parts)) as unknown as BodyInit;
}

async function* unhurried(parts: Iterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  for (const part of parts) {
    yield part;
    await setImmediate();
  }
}
