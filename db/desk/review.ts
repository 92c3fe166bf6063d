import type { Today } from "../../app/domain/days.ts";
import type { Database } from "../client.ts";
import { type Actor, authorise } from "./actor.ts";
import { type DeskPromise, findDeskPromise } from "./promises.ts";
import { type Proposal, proposalOf } from "./proposals.ts";
import { lastLineOf } from "./written.ts";

/** A proposed assessment with the promise as it stands. */
export interface Review {
  proposal: Proposal;
  desk: DeskPromise;
  /** Whether the promise's record changed after it was proposed. */
  isMovedOn: boolean;
}

/** A proposed assessment to be looked at; null where there is none of that id. */
export function findReview(db: Database, actor: Actor, id: string, today: Today): Review | null {
  authorise(db, actor, "draft");
  const proposal = proposalOf(db, id);
  const desk = proposal && findDeskPromise(db, actor, proposal.promise, today);
  if (!proposal || !desk) return null;
  return { proposal, desk, isMovedOn: lastLineOf(db, proposal.promise) !== proposal.baseSeq };
}
