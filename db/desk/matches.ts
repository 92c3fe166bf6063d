import { dayInZone } from "../../app/domain/days.ts";
import { likeness } from "../../app/domain/intake/near.ts";
import type { IntakeDialogue } from "../../app/domain/intake/rows.ts";
import type { Localized } from "../../app/domain/localized.ts";
import { nameKey } from "../../app/domain/names.ts";
import type { Database } from "../client.ts";
import { resolveId } from "../redirects.ts";
import { type Actor, authorise } from "./actor.ts";
import { OPEN } from "./draft-rows.ts";

/** A dialogue of the record that a row seems to be about, and by what. */
export interface Match {
  id: string;
  by: "id" | "day";
  /** False where only the day and a host are the same: it may well be another one. */
  isLikely: boolean;
  /** The open draft in which it is being edited, if any. */
  draft: string | null;
}

/** Titles that are no more alike than this, on the same day, are of two dialogues, unless a host is the same. */
const ALIKE = 0.6;

/**
 * The published dialogue of a row's id (former ids too), else the one of the same day with a host in common or a title much like
 * it; null where there is none. The most alike title decides between several. @throws NotAllowed
 */
export function findMatch(db: Database, actor: Actor, row: IntakeDialogue): Match | null {
  authorise(db, actor, "draft");
  const known = row.id ? resolveId(db, "dialogue", row.id) : null;
  if (known) return { id: known, by: "id", isLikely: true, draft: openDraftOf(db, known) };
  const day = dayOf(row);
  if (!day) return null;
  const keys = row.hosts.flatMap(({ name, abbreviation }) =>
    [...Object.values(name), ...(abbreviation ? [abbreviation] : [])].map(nameKey),
  );
  const near = onDay(db, day, keys)
    .map(({ id, title, hosted }) => ({
      id,
      hosted,
      alike: likeness(JSON.parse(title) as Localized, row.title),
    }))
    .filter(({ hosted, alike }) => hosted > 0 || alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike || b.hosted - a.hosted);
  const [best] = near;
  return best
    ? { id: best.id, by: "day", isLikely: best.alike >= ALIKE, draft: openDraftOf(db, best.id) }
    : null;
}

function onDay(db: Database, day: string, keys: readonly string[]) {
  return db.$client
    .prepare<[string, string], { id: string; title: string; hosted: number }>(
      `SELECT d.id, d.title,
         (SELECT count(*) FROM dialogue_hosts h JOIN organization_names n ON n.organization_id = h.organization_id
          WHERE h.dialogue_id = d.id AND n.key IN (SELECT value FROM json_each(?))) AS hosted
       FROM dialogues d WHERE d.day = ? AND d.state IN ('published', 'disputed')`,
    )
    .all(JSON.stringify(keys), day);
}

function dayOf({ start, timezone }: IntakeDialogue): string | null {
  if (start.length > 10) return dayInZone(new Date(start), timezone);
  return start.length === 10 ? start : null;
}

function openDraftOf(db: Database, id: string): string | null {
  const draft = db.$client
    .prepare<[string], string>(
      `SELECT id FROM drafts WHERE kind = 'dialogue' AND subject_id = ? AND state IN (${OPEN})
       ORDER BY updated_at DESC LIMIT 1`,
    )
    .pluck()
    .get(id);
  return draft ?? null;
}
