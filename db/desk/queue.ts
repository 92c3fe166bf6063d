import type { Today } from "../../app/domain/days.ts";
import type { Localized } from "../../app/domain/localized.ts";
import { SECTIONS, type Section } from "../../app/domain/queue-sections.ts";
import { may } from "../../app/domain/roles.ts";
import { CLOSING_OUTCOMES } from "../../app/domain/vocabulary.ts";
import type { Database } from "../client.ts";
import { type Actor, authorise } from "./actor.ts";
import { promisesToLookAt, type Watched } from "./watched.ts";

/** Something that waits for an editor, with what it is about and since when. */
export interface Waiting {
  id: string;
  kind: "dialogue" | "assessment" | "promise" | "tip";
  /** The dialogue's title, or what was promised; null where it has no name yet. */
  name: Localized | null;
  /** A local day of the dialogue, or an instant in UTC where it is of the desk; what it counts from. */
  since: string;
}

/** How many things wait in a section, and the oldest of them. */
export interface Queued {
  section: Section;
  count: number;
  items: Waiting[];
}

/**
 * What needs an editor now, section by section, each with at most `limit` of what waited longest: what came back to them,
 * what they may approve, promises that fell due or went quiet or are to be looked at, tips, their drafts, and what closed
 * promises lack.
 * @throws NotAllowed.
 */
export function queueOf(db: Database, actor: Actor, today: Today, limit: number): Queued[] {
  const editor = authorise(db, actor, "draft");
  const publishes = may(editor.role, "publish");
  const looks = publishes ? promisesToLookAt(db, today) : [];
  const isDue = (each: Watched) => each.schedule === "overdue" && !each.isJudgedSinceDue;
  const isStale = (each: Watched) => each.schedule === "stale";
  const found: Record<Section, Omit<Queued, "section">> = {
    returned: draftsWhere(db, "author_id = @editor AND state = 'returned'", editor.id, limit),
    reviews: publishes
      ? draftsWhere(db, "author_id <> @editor AND state = 'in_review'", editor.id, limit)
      : NOTHING,
    due: named(db, looks.filter(isDue).sort(byDue), limit),
    stale: named(db, looks.filter(isStale), limit),
    checks: named(
      db,
      looks.filter((each) => !isDue(each) && !isStale(each)),
      limit,
    ),
    tips: publishes ? openTips(db, limit) : NOTHING,
    drafts: draftsWhere(db, "author_id = @editor AND state = 'draft'", editor.id, limit),
    lacks: publishes ? closedWithoutReviewer(db, limit) : NOTHING,
  };
  return SECTIONS.map((section) => ({ section, ...found[section] }));
}

const byDue = (a: Watched, b: Watched) => ((a.due ?? "") < (b.due ?? "") ? -1 : a.due === b.due ? 0 : 1);

const NOTHING = { count: 0, items: [] };

interface Row {
  id: string;
  kind: Waiting["kind"];
  name: string | null;
  since: string;
}

const read = ({ name, ...row }: Row): Waiting => ({ ...row, name: name === null ? null : JSON.parse(name) });

function draftsWhere(db: Database, where: string, editor: number, limit: number): Omit<Queued, "section"> {
  const from = `FROM drafts d WHERE ${where}`;
  const count = db.$client
    .prepare<[{ editor: number }], number>(`SELECT count(*) ${from}`)
    .pluck()
    .get({ editor }) as number;
  const items = db.$client
    .prepare<[{ editor: number; limit: number }], Row>(
      `SELECT id, kind, coalesce(submitted_at, updated_at) AS since, CASE kind
         WHEN 'assessment' THEN (SELECT action FROM promises WHERE id = d.subject_id)
         ELSE (SELECT title FROM dialogues WHERE id = d.subject_id) END AS name ${from} ORDER BY since, id LIMIT @limit`,
    )
    .all({ editor, limit });
  return { count, items: items.map(read) };
}

function named(db: Database, looks: readonly Watched[], limit: number): Omit<Queued, "section"> {
  const action = db.$client.prepare<[string], string>("SELECT action FROM promises WHERE id = ?").pluck();
  const items = looks.slice(0, limit).map(({ id, due, lookOn, schedule }): Waiting => {
    const since = schedule === "overdue" && due ? due : lookOn;
    return read({ id, kind: "promise", name: action.get(id) ?? null, since });
  });
  return { count: looks.length, items };
}

function openTips(db: Database, limit: number): Omit<Queued, "section"> {
  const count = db.$client.prepare("SELECT count(*) FROM tips WHERE state = 'open'").pluck().get() as number;
  const items = db.$client
    .prepare<[number], Row>(
      `SELECT id, 'tip' AS kind, received_at AS since, CASE subject_kind
         WHEN 'promise' THEN (SELECT action FROM promises WHERE id = subject_id)
         ELSE (SELECT title FROM dialogues WHERE id = subject_id) END AS name
       FROM tips WHERE state = 'open' ORDER BY received_at, id LIMIT ?`,
    )
    .all(limit);
  return { count, items: items.map(read) };
}

const CLOSING = CLOSING_OUTCOMES.map((each) => `'${each}'`).join(", ");

/** Promises that an import closed and nobody approved, nor judged again since. */
function closedWithoutReviewer(db: Database, limit: number): Omit<Queued, "section"> {
  const from = `FROM assessments a JOIN promises p ON p.id = a.promise_id WHERE a.outcome IN (${CLOSING})
    AND a.reviewer IS NULL AND NOT EXISTS (SELECT 1 FROM assessments later
      WHERE later.promise_id = a.promise_id AND later.occurrence IS a.occurrence AND later.seq > a.seq) AND a.approval IS NOT 'one_person' AND p.state IN ('published', 'disputed')`;
  const count = db.$client.prepare(`SELECT count(DISTINCT p.id) ${from}`).pluck().get() as number;
  const items = db.$client
    .prepare<[number], Row>(
      `SELECT p.id, 'promise' AS kind, min(a.effective_to) AS since, p.action AS name ${from}
       GROUP BY p.id ORDER BY since, p.id LIMIT ?`,
    )
    .all(limit);
  return { count, items: items.map(read) };
}
