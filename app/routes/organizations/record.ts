import { censusOf } from "../../../db/census/census.ts";
import { partOf } from "../../../db/census/parts.ts";
import type { Database } from "../../../db/client.ts";
import { listDialogues } from "../../../db/dialogues.ts";
import { organizationsMetByOrganization } from "../../../db/encounters.ts";
import { otherNamesOfOrganization } from "../../../db/other-names.ts";
import { pastNames } from "../../../db/past-names.ts";
import { promisesMade } from "../../../db/promises-made.ts";
import { peopleOfOrganization } from "../../../db/roles-seen.ts";
import { begunBy } from "../../domain/as-of.ts";
import { DIALOGUES_SHOWN } from "../../domain/connections.ts";
import type { Today } from "../../domain/days.ts";

/** All that the record has about an organisation, on the day asked for. */
export function organizationRecord(db: Database, id: string, today: Today) {
  const latest = begunBy({ organization: id }, today);
  return {
    names: {
      ...otherNamesOfOrganization(db, id),
      past: pastNames(db, "organization", today, id).get(id) ?? [],
    },
    part: partOf(censusOf(db), "organizations", id, today),
    dialogues: listDialogues(db, latest, { size: DIALOGUES_SHOWN }),
    made: promisesMade(db, { promisor: id }, today),
    met: organizationsMetByOrganization(db, id, today),
    people: peopleOfOrganization(db, id, today),
  };
}
