import { createHash, randomBytes } from "node:crypto";

/** A secret that nobody guesses: 256 bits in base64url. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a token: its SHA-256 in hex. A token has 256 bits, so it needs no slow hash. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** An id for what an editor makes, in 128 bits of base64url. */
export function newId(): string {
  return randomBytes(16).toString("base64url");
}
