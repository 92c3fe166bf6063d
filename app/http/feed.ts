import { type Format, MEDIA_TYPES } from "../outputs/formats.ts";

/** A list or an item in a form of its own, open to every site; the server adds what tells one version from the next. */
export function representation(body: string, { format, name }: { format: Format; name: string }): Response {
  return new Response(body, {
    headers: {
      "Content-Type": MEDIA_TYPES[format],
      "Content-Disposition": `inline; filename="${name}.${format}"`,
      "Access-Control-Allow-Origin": "*",
    },
  });
}
