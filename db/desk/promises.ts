import type { Today } from "../../app/domain/days.ts";
import { type Lack, lacksOf } from "../../app/domain/lacks.ts";
import type { Localized } from "../../app/domain/localized.ts";
import type { PromiseDetail } from "../../app/domain/records.ts";
import type { Database } from "../client.ts";
import { findPromise } from "../promise-records.ts";
import { type Actor, authorise } from "./actor.ts";
import { listOpenProposals, type Proposal } from "./proposals.ts";
import { isOnePersonDesk } from "./settings.ts";
import { writtenPromise } from "./written.ts";

/** Something with a name that a form offers. */
export interface Choice {
  id: string;
  name: Localized;
}

/** A promise with what the desk needs to settle it. */
export interface DeskPromise {
  promise: PromiseDetail;
  lacks: Lack[];
  /** The day an editor planned to look again, local to the dialogue; null where the rules' own day stands. */
  plannedCheckOn: string | null;
  /** Assessments that wait for an approval, or came back. */
  proposals: Proposal[];
  /** Who may say something of it: those who took part first, then every other organisation. */
  organizations: { involved: Choice[]; others: Choice[] };
  /** Those who took part. */
  people: Choice[];
  /** Promises that may have taken its place: of the same series, made later or on the same day. */
  successors: Choice[];
  isOnePerson: boolean;
}

/** A published promise for the desk; null when there is none of that id. */
export function findDeskPromise(db: Database, actor: Actor, id: string, today: Today): DeskPromise | null {
  authorise(db, actor, "draft");
  const promise = findPromise(db, id, today);
  if (!promise) return null;
  return {
    promise,
    lacks: lacksOf(promise),
    plannedCheckOn: writtenPromise(db, id)?.nextCheckOn ?? null,
    proposals: listOpenProposals(db, actor, id),
    organizations: organizationsFor(db, promise.dialogue.id),
    people: choices(
      db,
      `SELECT id, name FROM people WHERE id IN (SELECT person_id FROM attendances WHERE dialogue_id = @id
         UNION SELECT person_id FROM promise_promisors b JOIN promises p ON p.id = b.promise_id WHERE p.dialogue_id = @id)
       ORDER BY id`,
      promise.dialogue.id,
    ),
    successors: choices(db, SUCCESSORS, id),
    isOnePerson: isOnePersonDesk(db),
  };
}

const SUCCESSORS = `SELECT p.id, p.action AS name FROM promises p JOIN dialogues d ON d.id = p.dialogue_id,
    promises own JOIN dialogues at ON at.id = own.dialogue_id
  WHERE own.id = @id AND p.id <> own.id AND p.said_on >= own.said_on AND p.state IN ('published', 'disputed')
    AND (d.id = at.id OR d.series_id = at.series_id) ORDER BY p.said_on, p.id LIMIT 200`;

function organizationsFor(db: Database, dialogue: string): DeskPromise["organizations"] {
  const there = `SELECT organization_id FROM dialogue_hosts WHERE dialogue_id = @id
    UNION SELECT organization_id FROM attendances WHERE dialogue_id = @id AND organization_id IS NOT NULL
    UNION SELECT organization_id FROM promise_promisors b JOIN promises p ON p.id = b.promise_id
      WHERE p.dialogue_id = @id AND organization_id IS NOT NULL`;
  const sql = (which: string) =>
    `SELECT id, name FROM organizations WHERE id ${which} (${there}) ORDER BY id LIMIT 2000`;
  return {
    involved: choices(db, sql("IN"), dialogue),
    others: choices(db, sql("NOT IN"), dialogue),
  };
}

function choices(db: Database, sql: string, id: string): Choice[] {
  return db.$client
    .prepare<[{ id: string }], { id: string; name: string }>(sql)
    .all({ id })
    .map((row) => ({ id: row.id, name: JSON.parse(row.name) as Localized }));
}
