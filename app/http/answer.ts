import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { type Coding, decode, encode, isCompressible } from "./codings.ts";
import type { Version } from "./edition.ts";
import { entityTag, fingerprint, httpDate } from "./validators.ts";

/** What a source made of an address: whole, and in no coding yet. */
export interface Rendered {
  status: number;
  headers: Headers;
  body: Buffer;
}

/** An answer in one coding, ready to be sent. Heads are names and values in turn, as Node takes them. */
export interface Coded {
  tag: string;
  /** All fields but `Cache-Control`. */
  fields: string[];
  /** Of a 200. */
  head: string[];
  /** Of a 304: what a cache brings up to date (RFC 9110, 15.4.5), and what a browser asks of every answer. */
  unchanged: string[];
  /** Null where the plain bytes are too many to be held: `plain()` makes them while they are sent. */
  body: Buffer | null;
}

interface Made {
  target: string;
  version: Version;
  rendered: Rendered;
  cacheControl: string;
  now: Date;
}

/** Fields that a 304 repeats where the 200 has them. */
const REPEATED = ["etag", "vary", "access-control-allow-origin", "strict-transport-security"];
/** The coding that a large answer is held in: to unpack it takes 32 KB for each reader, where Brotli takes a megabyte. */
const UNPACKED_FROM = "gzip";
/** About what an answer without its bytes takes. */
const OVERHEAD = 4_000;

/** The answer to one address in one version, in the codings that somebody asked for. */
export class Answer {
  readonly version: Version;
  readonly renderedAt: Date;
  readonly #target: string;
  readonly #cacheControl: string;
  readonly #headers: Headers;
  readonly #compressible: boolean;
  /** Of the plain bytes. */
  readonly length: number;
  #plain: Buffer | null;
  #holdsPlain = true;
  readonly #coded: Partial<Record<Coding, Coded>> = {};
  readonly #pending: Partial<Record<Coding, Promise<Coded>>> = {};

  constructor({ target, version, rendered, cacheControl, now }: Made) {
    this.version = version;
    this.renderedAt = now;
    this.#target = target;
    this.#cacheControl = cacheControl;
    this.#plain = rendered.body;
    this.length = rendered.body.byteLength;
    this.#headers = new Headers(rendered.headers);
    for (const name of ["cache-control", "content-length", "etag", "last-modified"])
      this.#headers.delete(name);
    const coded = this.#headers.has("content-encoding");
    this.#compressible = !coded && isCompressible(this.#headers.get("content-type"), this.length);
    if (this.#compressible) this.#headers.append("vary", "Accept-Encoding");
  }

  /** The answer in the coding that fits the one accepted, if it was made before. */
  ready(accepted: Coding): Coded | undefined {
    return this.#coded[this.#fitting(accepted)];
  }

  /** The answer in the coding that fits the one accepted; made once, however many ask at a time. */
  in(accepted: Coding): Promise<Coded> {
    const coding = this.#fitting(accepted);
    const made = this.#coded[coding];
    if (made) return Promise.resolve(made);
    this.#pending[coding] ??= this.#make(coding).finally(() => delete this.#pending[coding]);
    return this.#pending[coding];
  }

  /** The plain bytes as a stream, for a body that is not held plain. */
  plain(): Readable {
    const packed = this.#coded[UNPACKED_FROM]?.body;
    if (!packed) return Readable.from([this.#plain ?? this.#coded.identity?.body]);
    return Readable.from([packed]).pipe(createGunzip());
  }

  /** Bytes that are held in memory. */
  get size(): number {
    const bodies = Object.values(this.#coded).map(({ body }) => body?.byteLength ?? 0);
    const plain = this.#plain?.byteLength ?? 0;
    return OVERHEAD + 2 * this.#target.length + plain + bodies.reduce((sum, each) => sum + each, 0);
  }

  /** Holds no plain bytes from now on, only compressed ones; where compressing does not help, nothing changes. */
  async holdNoPlain(): Promise<void> {
    if (!this.#compressible) return;
    this.#holdsPlain = false;
    await this.in(UNPACKED_FROM);
  }

  /** Lets a coding go again. */
  drop(accepted: Coding): void {
    delete this.#coded[this.#fitting(accepted)];
  }

  #fitting(accepted: Coding): Coding {
    return this.#compressible ? accepted : "identity";
  }

  async #make(coding: Coding): Promise<Coded> {
    const streamed = coding === "identity" && !this.#holdsPlain;
    const body = streamed ? null : await encode(await this.#bytes(), coding);
    const coded = this.#code(coding, body);
    this.#coded[coding] = coded;
    // Whatever else is asked for can be made from this one.
    if (body) this.#plain = null;
    return coded;
  }

  async #bytes(): Promise<Buffer> {
    if (this.#plain) return this.#plain;
    for (const [coding, { body }] of Object.entries(this.#coded)) {
      if (body) return decode(body, coding as Coding);
    }
    throw new Error(`nothing is held of ${this.#target}`);
  }

  #code(coding: Coding, body: Buffer | null): Coded {
    const tag = entityTag(fingerprint(this.#target, this.version), coding);
    const headers = new Headers(this.#headers);
    headers.set("etag", tag);
    headers.set("last-modified", httpDate(this.version.since));
    if (coding !== "identity") headers.set("content-encoding", coding);
    headers.set("content-length", String(body?.byteLength ?? this.length));
    const fields = [...headers].flat();
    const cacheControl = ["cache-control", this.#cacheControl];
    const unchanged = REPEATED.flatMap((name) => (headers.has(name) ? [name, headers.get(name) ?? ""] : []));
    return {
      tag,
      fields,
      head: [...cacheControl, ...fields],
      unchanged: [...cacheControl, ...unchanged],
      body,
    };
  }
}
