import { ReadableStream } from "node:stream/web";
import { setImmediate } from "node:timers/promises";
import { LICENCE } from "../domain/dataset.ts";

interface File {
  name: string;
  type: string;
  lastModified: Date;
}

/**
 * A file of the whole record, open to every site and under its licence. Its parts are made while they are sent, and other
 * requests get their turn between any two; nothing is made for a reader who only asks what there is, or goes away.
 */
export function download(parts: Iterable<Uint8Array>, { name, type, lastModified }: File): Response {
  // `from` asks for a part when the reader does, and ends `parts` when the reader has gone.
  const body = ReadableStream.from(unhurried(parts)) as unknown as BodyInit;
  return new Response(body, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Access-Control-Allow-Origin": "*",
      "Last-Modified": lastModified.toUTCString(),
      Link: `<${LICENCE.url}>; rel="license"`,
    },
  });
}

async function* unhurried(parts: Iterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  for (const part of parts) {
    yield part;
    await setImmediate();
  }
}
