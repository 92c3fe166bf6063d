import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Below this many bytes a compressed answer is no smaller on the wire. */
const WORTH_IT = 1_000;
const TEXT = /^(text\/|application\/(json|xml|.*\+(json|xml)|javascript)|image\/svg)/;
/** High enough for small pages to be small, low enough for a page to take a millisecond. */
const BROTLI_QUALITY = 5;

/** The coding that an `Accept-Encoding` header (RFC 9110, 12.5.3) allows and that we like best; null for none. */
export function acceptedCoding(header: string | null | undefined): "br" | "gzip" | null {
  const weights = new Map<string, number>();
  for (const part of (header ?? "").slice(0, 1_000).split(",")) {
    const [coding = "", ...parameters] = part.split(";").map((each) => each.trim().toLowerCase());
    const quality = parameters.find((each) => each.startsWith("q="));
    weights.set(coding, quality ? Number(quality.slice(2)) || 0 : 1);
  }
  const allowed = (coding: string) => (weights.get(coding) ?? weights.get("*") ?? 0) > 0;
  if (allowed("br")) return "br";
  return allowed("gzip") ? "gzip" : null;
}

/** The answer in the best coding the client takes, with `Vary` where the coding depends on the request. */
export async function compressed(request: Request, response: Response): Promise<Response> {
  const type = response.headers.get("Content-Type") ?? "";
  if (!response.body || response.headers.has("Content-Encoding") || !TEXT.test(type)) return response;
  const body = new Uint8Array(await response.arrayBuffer());
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  headers.append("Vary", "Accept-Encoding");
  const coding = body.byteLength < WORTH_IT ? null : acceptedCoding(request.headers.get("Accept-Encoding"));
  if (!coding) return new Response(body, { status, statusText, headers });
  const squeezed =
    coding === "br"
      ? await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
      : await gzipped(body);
  headers.set("Content-Encoding", coding);
  headers.set("Content-Length", String(squeezed.byteLength));
  // The bytes differ by coding, so a strong validator must too (RFC 9110, 8.8.3.3).
  const etag = headers.get("ETag");
  if (etag) headers.set("ETag", etag.replace(/"$/, `-${coding}"`));
  return new Response(new Uint8Array(squeezed), { status, statusText, headers });
}
