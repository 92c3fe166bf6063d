import { censusOf } from "../../../db/census/census.ts";
import { partOf } from "../../../db/census/parts.ts";
import type { Database } from "../../../db/client.ts";
import { listDialogues } from "../../../db/dialogues.ts";
import { organizationsMetByPerson, peopleMetByPerson } from "../../../db/encounters.ts";
import { otherNamesOfPerson } from "../../../db/other-names.ts";
import { pastNames } from "../../../db/past-names.ts";
import { promisesMade } from "../../../db/promises-made.ts";
import { rolesOfPerson } from "../../../db/roles-seen.ts";
import { begunBy } from "../../domain/as-of.ts";
import { DIALOGUES_SHOWN } from "../../domain/connections.ts";
import type { Today } from "../../domain/days.ts";

/** All that the record has about a person, on the day asked for. */
export function personRecord(db: Database, id: string, today: Today) {
  return {
    names: { others: otherNamesOfPerson(db, id), past: pastNames(db, "person", today, id).get(id) ?? [] },
    part: partOf(censusOf(db), "people", id, today),
    roles: rolesOfPerson(db, id, today),
    dialogues: listDialogues(db, begunBy({ person: id }, today), { size: DIALOGUES_SHOWN }),
    made: promisesMade(db, { person: id }, today),
    people: peopleMetByPerson(db, id, today),
    organizations: organizationsMetByPerson(db, id, today),
  };
}
