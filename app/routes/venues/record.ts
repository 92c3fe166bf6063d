import { censusOf } from "../../../db/census/census.ts";
import { partOf } from "../../../db/census/parts.ts";
import type { Database } from "../../../db/client.ts";
import { listDialogues } from "../../../db/dialogues.ts";
import { hostsAtVenue } from "../../../db/encounters.ts";
import { pastNames } from "../../../db/past-names.ts";
import { promisesMade } from "../../../db/promises-made.ts";
import { begunBy } from "../../domain/as-of.ts";
import { DIALOGUES_SHOWN } from "../../domain/connections.ts";
import type { Today } from "../../domain/days.ts";

/** All that the record has about a venue, on the day asked for. */
export function venueRecord(db: Database, id: string, today: Today) {
  return {
    names: { past: pastNames(db, "venue", today, id).get(id) ?? [] },
    part: partOf(censusOf(db), "venues", id, today),
    dialogues: listDialogues(db, begunBy({ venue: id }, today), { size: DIALOGUES_SHOWN }),
    made: promisesMade(db, { venue: id }, today),
    hosts: hostsAtVenue(db, id, today),
  };
}
