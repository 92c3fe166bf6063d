import type { Named } from "../../app/domain/changes.ts";
import { TABLES } from "../redirects.ts";
import type { Desk } from "./writer.ts";

/** Writes where ids lead that were renamed or merged. What is said of anything does not change, so no line tells it. */
export function redirectWriter({ client }: Desk) {
  const put = client.prepare("INSERT OR IGNORE INTO former_ids (kind, former_id, id) VALUES (?, ?, ?)");
  return {
    /** Leads a former id on, unless it is in use. */
    redirect(kind: Named, formerId: string, id: string): void {
      const isInUse = client.prepare(`SELECT 1 FROM ${TABLES[kind]} WHERE id = ?`).get(formerId);
      if (!isInUse && formerId !== id) put.run(kind, formerId, id);
    },
  };
}
