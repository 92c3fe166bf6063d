/** About so many bytes go out at once. */
const CHUNK = 65_536;

/** Small texts as fewer, larger parts of their UTF-8. */
export function* inBytes(texts: Iterable<string>): Generator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  let waiting = "";
  for (const text of texts) {
    waiting += text;
    if (waiting.length < CHUNK) continue;
    yield encoder.encode(waiting);
    waiting = "";
  }
  if (waiting) yield encoder.encode(waiting);
}
