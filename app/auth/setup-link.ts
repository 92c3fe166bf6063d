import type { Database } from "../../db/client.ts";
import { hasAdministrator } from "../../db/desk/editors.ts";
import { invite } from "../../db/desk/invitations.ts";
import { hashOfToken, newToken } from "./token.ts";

/** The address of a link that lets somebody in. */
export function entryLink(publicUrl: string, token: string): string {
  return `${publicUrl}/setup?${new URLSearchParams({ token })}`;
}

/** A link that makes the first administrator, in place of one made before; null while there is an administrator. */
export function setupLink(db: Database, publicUrl: string, now: Date): string | null {
  if (hasAdministrator(db)) return null;
  const token = newToken();
  invite(db, { purpose: "setup", tokenHash: hashOfToken(token), at: now.toISOString(), by: null });
  return entryLink(publicUrl, token);
}
