import type { Role } from "../../app/domain/vocabulary.ts";
import type { Database } from "../client.ts";
import type { Actor } from "./actor.ts";

/** For tests: somebody at the desk. */
export function editorNamed(db: Database, name: string, role: Role): Actor {
  const { lastInsertRowid } = db.$client
    .prepare(
      "INSERT INTO editors (email, name, role, created_at) VALUES (?, ?, ?, '2026-11-01T00:00:00.000Z')",
    )
    .run(`${name.toLowerCase()}@example.org`, name, role);
  return { editorId: Number(lastInsertRowid) };
}
