import { createHash } from "node:crypto";
import { type Format, MEDIA_TYPES } from "../outputs/formats.ts";

/**
 * A list or an item in a form of its own, open to every site: the same bytes have the same strong validator, and those who
 * have them get a 304.
 */
export function representation(
  request: Request,
  body: string,
  { format, name, lastModified }: { format: Format; name: string; lastModified: Date },
): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = new Headers({
    "Content-Type": MEDIA_TYPES[format],
    "Content-Disposition": `inline; filename="${name}.${format}"`,
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": "public, max-age=300, stale-while-revalidate=3600, stale-if-error=604800",
    ETag: etag,
    "Last-Modified": lastModified.toUTCString(),
  });
  if (isKnown(request.headers.get("If-None-Match"), etag))
    return new Response(null, { status: 304, headers });
  return new Response(body, { status: 200, headers });
}

/** True when an `If-None-Match` header names the validator, weak or with the coding that compression adds. */
function isKnown(header: string | null, etag: string): boolean {
  const opaque = etag.slice(1, -1);
  return (header ?? "").split(",").some((part) => {
    const given = part.trim().replace(/^W\//, "").replaceAll('"', "");
    return given === "*" || given === opaque || given === `${opaque}-br` || given === `${opaque}-gzip`;
  });
}
