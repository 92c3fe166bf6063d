import { hash } from "node:crypto";
import type { Coding } from "./codings.ts";
import type { Version } from "./edition.ts";

/** What tells one answer to an address from the next: the address and the version, hashed. */
export function fingerprint(target: string, version: Version): string {
  return hash("sha256", `${version.key} ${target}`, "base64url").slice(0, 27);
}

/** A strong entity tag; bytes differ by coding, so the tag does too (RFC 9110, 8.8.3.3). */
export function entityTag(print: string, coding: Coding): string {
  return coding === "identity" ? `"${print}"` : `"${print}-${coding}"`;
}

/** True when an `If-None-Match` header lists the tag, weak or strong (RFC 9110, 13.1.2). */
export function listsTag(header: string, tag: string): boolean {
  if (header === tag) return true;
  return header.split(",").some((each) => each.trim().replace(/^W\//, "") === tag);
}

/** True when nothing changed since the date of an `If-Modified-Since` header (RFC 9110, 13.1.3); `since` in seconds. */
export function isUnchangedSince(header: string, since: number): boolean {
  return Date.parse(header) >= since * 1_000;
}

/** Seconds since 1970 as HTTP writes a date. */
export function httpDate(seconds: number): string {
  return new Date(seconds * 1_000).toUTCString();
}
