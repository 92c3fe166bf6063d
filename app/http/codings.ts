import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from "node:zlib";

/** A content coding (RFC 9110, 8.4.1) that we send. */
export type Coding = "br" | "gzip" | "identity";

/** Below this many bytes a compressed answer is no smaller on the wire. */
const WORTH_IT = 1_000;
const TEXT = /^(text\/|application\/(json|xml|.*\+(json|xml)|javascript)|image\/svg)/;
/** High enough for small pages to be small, low enough for a page to take a millisecond. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const encoders = { br: promisify(brotliCompress), gzip: promisify(gzip) };
const decoders = { br: promisify(brotliDecompress), gzip: promisify(gunzip) };

/** Browsers send few different headers, so each is read once; strange ones are read anew. */
const known = new Map<string, Coding>();
const KNOWN = 100;
const SHORT = 200;

/**
 * The coding that an `Accept-Encoding` header (RFC 9110, 12.5.3) likes best, and of its equals the one we like best. Plain
 * bytes where it allows none, for a page that can be read is better than a 406.
 */
export function acceptedCoding(header: string | undefined): Coding {
  if (!header) return "identity";
  const before = known.get(header);
  if (before) return before;
  const coding = negotiate(header.slice(0, 1_000));
  if (header.length <= SHORT && known.size < KNOWN) known.set(header, coding);
  return coding;
}

function negotiate(header: string): Coding {
  const weights = new Map<string, number>();
  for (const part of header.split(",")) {
    const [coding = "", ...parameters] = part.split(";").map((each) => each.trim().toLowerCase());
    const quality = parameters.find((each) => each.startsWith("q="));
    weights.set(coding, quality ? Number(quality.slice(2)) || 0 : 1);
  }
  const weight = (coding: Coding) => weights.get(coding) ?? weights.get("*") ?? 0;
  const best = weight("br") >= weight("gzip") ? "br" : "gzip";
  return weight(best) > 0 && weight(best) >= (weights.get("identity") ?? 0) ? best : "identity";
}

/** True for text that is long enough for compressing it to pay. */
export function isCompressible(contentType: string | null, length: number): boolean {
  return length >= WORTH_IT && TEXT.test(contentType ?? "");
}

/** Plain bytes in a coding. */
export async function encode(plain: Buffer, coding: Coding): Promise<Buffer> {
  if (coding === "identity") return plain;
  return coding === "br" ? encoders.br(plain, BROTLI) : encoders.gzip(plain);
}

/** Coded bytes made plain again. */
export async function decode(body: Buffer, coding: Coding): Promise<Buffer> {
  return coding === "identity" ? body : decoders[coding](body);
}
