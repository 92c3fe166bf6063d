import { LICENCE } from "../domain/dataset.ts";
import { streamOf } from "./stream.ts";

interface File {
  name: string;
  type: string;
}

/** A file of the whole record, open to every site and under its licence, made part by part. */
export function download(parts: Iterable<Uint8Array>, { name, type }: File): Response {
  return new Response(streamOf(parts), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Access-Control-Allow-Origin": "*",
      Link: `<${LICENCE.url}>; rel="license"`,
    },
  });
}
