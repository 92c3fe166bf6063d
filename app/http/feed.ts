import { inBytes } from "../outputs/dataset/bytes.ts";
import { type Format, MEDIA_TYPES } from "../outputs/formats.ts";
import { streamOf } from "./stream.ts";

/**
 * A list or an item in a form of its own, open to every site; the server adds what tells one version from the next. One that
 * comes in parts is made part by part, and others get their turn between any two.
 */
export function representation(
  body: string | Iterable<string | Uint8Array>,
  { format, name }: { format: Format; name: string },
): Response {
  return new Response(typeof body === "string" ? body : streamOf(inBytes(body)), {
    headers: {
      "Content-Type": MEDIA_TYPES[format],
      "Content-Disposition": `inline; filename="${name}.${format}"`,
      "Access-Control-Allow-Origin": "*",
    },
  });
}
