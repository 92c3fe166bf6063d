import { createHmac, randomBytes } from "node:crypto";
import { isIPv6 } from "node:net";
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
  if (!LOOPBACK.test(address)) return networkOf(address);
  return networkOf(context.req.header("X-Forwarded-For")?.split(",").at(-1)?.trim() || address);
}

/** Of an IPv6 address the first 64 bits: one customer has them all. An IPv4 address as it is. */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes(".")) return address;
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const left = head === "" ? [] : head.split(":");
  const right = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array.from({ length: zeros }, () => "0"), ...right];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
