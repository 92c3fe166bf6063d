import type { Rendered } from "./answer.ts";
import type { Version } from "./edition.ts";

/** Where answers come from. What it makes of an address is the same throughout a version. */
export interface Source {
  /** The `Cache-Control` of an answer with status 200. */
  cacheControl(target: string): string;
  /** The version of a moment; the last one known while the source fails, null where none was. */
  version(now: Date): Version | null;
  /** True when the version may be out of date. */
  isFailing(): boolean;
  render(target: string, version: Version, now: Date): Promise<Rendered>;
}

/** A source of some addresses only. */
export interface FileSource extends Source {
  has(target: string): boolean;
}
