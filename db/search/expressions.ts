import { askedFor } from "../../app/domain/search/asked.ts";
import { type Expressions, expressionsOf } from "../../app/domain/search/expression.ts";
import type { Database } from "../client.ts";
import { meaningsIn } from "./meanings.ts";

/** What the full text is asked for what somebody typed; null where there is no word in it. */
export function expressionsFor(db: Database, typed: string): Expressions | null {
  return expressionsOf(askedFor(typed), meaningsIn(db));
}
