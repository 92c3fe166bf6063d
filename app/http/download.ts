import { LICENCE } from "../domain/dataset.ts";
import { streamOf } from "./stream.ts";

interface File {
  name: string;
  type: string;
  lastModified: Date;
}

/** A file of the whole record, open to every site and under its licence, sent part by part as it is made. */
export function download(parts: Iterable<Uint8Array>, { name, type, lastModified }: File): Response {
  return new Response(streamOf(parts), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Access-Control-Allow-Origin": "*",
      "Last-Modified": lastModified.toUTCString(),
      Link: `<${LICENCE.url}>; rel="license"`,
    },
  });
}
