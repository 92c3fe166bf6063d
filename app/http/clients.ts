import { createHmac, randomBytes } from "node:crypto";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

/**
 * A function that tells who sends a request, as a key made of the address with a secret of this process: attempts can be
 * counted by it, and nobody can find the address again. Behind a proxy on this machine the address is the last that the
 * proxy names.
 */
export function clientKeys(): (context: Context) => string {
  const secret = randomBytes(32);
  return (context) => {
    const address = addressOf(context);
    return createHmac("sha256", secret).update(address).digest("base64url").slice(0, 22);
  };
}

function addressOf(context: Context): string {
  // A request that came over no connection, as in a test, is nobody's in particular.
  const address = context.env?.incoming ? (getConnInfo(context).remote.address ?? "") : "";
  if (!LOOPBACK.test(address)) return address;
  return context.req.header("X-Forwarded-For")?.split(",").at(-1)?.trim() || address;
}
