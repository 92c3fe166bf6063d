/**
 * A text in parts as the body of an answer: each part is made when the one before it was taken. The first is made at once, so
 * that what fails there fails before anything is sent.
 */
export function streamOf(parts: Iterable<string>): ReadableStream<Uint8Array> {
  const iterator = parts[Symbol.iterator]();
  const encoder = new TextEncoder();
  let next = iterator.next();
  return new ReadableStream(
    {
      pull(controller) {
        if (next.done) return controller.close();
        controller.enqueue(encoder.encode(next.value));
        next = iterator.next();
      },
      cancel: () => void iterator.return?.(),
    },
    { highWaterMark: 0 },
  );
}
