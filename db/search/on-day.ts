import { begunBy } from "../../app/domain/as-of.ts";
import type { Today } from "../../app/domain/days.ts";
import { dateIn } from "../../app/domain/search/dates.ts";
import { dialogueMatches } from "../census/dialogue-matches.ts";
import type { Database } from "../client.ts";

/** How many dialogues were held on the day that somebody typed, up to the day asked; 0 where no day was typed. */
export function dialoguesOnDay(db: Database, typed: string, today: Today): number {
  const day = dateIn(typed)?.day;
  return day && day <= today.day
    ? dialogueMatches(db, begunBy({ from: day, to: day }, today)).left.length
    : 0;
}
