import { createHash } from "node:crypto";

/** A calendar as subscribers get it: the same bytes have the same strong validator, and those who have them get a 304. */
export function calendarResponse(
  request: Request,
  body: string,
  name: string,
  lastModified: Date | null,
): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = new Headers({
    "Content-Type": "text/calendar; charset=utf-8",
    "Content-Disposition": `inline; filename="${name}.ics"`,
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": "public, max-age=300, stale-while-revalidate=3600, stale-if-error=604800",
    ETag: etag,
  });
  if (lastModified) headers.set("Last-Modified", lastModified.toUTCString());
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
