import { type Asked, askedFor } from "../../app/domain/search/asked.ts";
import { withTitlesApart } from "../../app/domain/search/endings.ts";
import { type Expressions, expressionsOf } from "../../app/domain/search/expression.ts";
import type { Database } from "../client.ts";
import { type MeaningsInRecord, meaningsIn } from "./meanings.ts";

/** What somebody typed, as it is looked for, and what the full text is asked; null where there is no word in it. */
export function askedIn(
  db: Database,
  typed: string,
): { asked: Asked; expressions: Expressions | null; meanings: MeaningsInRecord } {
  const meanings = meaningsIn(db);
  const asked = withTitlesApart(askedFor(typed), meanings.isName);
  return { asked, expressions: expressionsOf(asked, meanings), meanings };
}

/** What the full text is asked for what somebody typed; null where there is no word in it. */
export function expressionsFor(db: Database, typed: string): Expressions | null {
  return askedIn(db, typed).expressions;
}
