import { type Capability, may } from "../../app/domain/roles.ts";
import type { Role } from "../../app/domain/vocabulary.ts";
import type { Database } from "../client.ts";

/** Who acts at the desk. What they may do is asked of the database each time, for it may have changed since they came in. */
export interface Actor {
  editorId: number;
}

export interface Editor {
  id: number;
  name: string;
  email: string;
  role: Role;
  lang: "ko" | "en";
}

/** Who sits at the machine, and so may do everything: the command line. */
export const CONSOLE = "console";

/** Who asks for something that an administrator may do, or the command line. */
export type Authority = Actor | typeof CONSOLE;

/** The actor may not do this, or no more. */
export class NotAllowed extends Error {
  override name = "NotAllowed";
}

/**
 * The editor who acts, if they may: every query of the desk asks this first, writers in the transaction in which they write.
 * @throws NotAllowed for an editor who is disabled, unknown, or whose role does not hold the capability.
 */
export function authorise(db: Database, { editorId }: Actor, capability: Capability): Editor {
  const editor = db.$client
    .prepare<[number], Editor>(
      "SELECT id, name, email, role, lang FROM editors WHERE id = ? AND disabled_at IS NULL",
    )
    .get(editorId);
  if (!editor || !may(editor.role, capability))
    throw new NotAllowed(`editor ${editorId} may not ${capability}`);
  return editor;
}

/** The number of the administrator who asks; null for the command line. @throws NotAllowed */
export function administrator(db: Database, by: Authority): number | null {
  return by === CONSOLE ? null : authorise(db, by, "administer").id;
}
