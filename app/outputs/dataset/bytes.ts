/** About so many bytes go out at once. */
const CHUNK = 65_536;

/** Small texts as fewer, larger parts of their UTF-8; what is in bytes already goes on as it is. */
export function* inBytes(texts: Iterable<string | Uint8Array>): Generator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  let waiting = "";
  for (const text of texts) {
    if (typeof text !== "string") {
      yield text;
      continue;
    }
    waiting += text;
    if (waiting.length < CHUNK) continue;
    yield encoder.encode(waiting);
    waiting = "";
  }
  if (waiting) yield encoder.encode(waiting);
}
