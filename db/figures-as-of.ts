import type { Day } from "../app/domain/days.ts";
import type { Database } from "./client.ts";
import type { RecordFigures } from "./figures.ts";

/** The figures that do not depend on the state of promises. */
type Extent = Pick<RecordFigures, "dialogues" | "organizations" | "people" | "firstDay" | "lastDay">;

/** Counts of the dialogues that had begun by a day, and of who had been at them; days are local to the dialogues. */
export function figuresBegunBy(db: Database, day: Day): Extent {
  return db.$client
    .prepare<{ day: Day }, Extent>(
      `WITH begun AS (SELECT id, day FROM dialogues WHERE state IN ('published', 'disputed') AND day <= @day),
        present AS (SELECT organization_id AS organization, NULL AS person FROM dialogue_hosts
            WHERE dialogue_id IN (SELECT id FROM begun)
          UNION SELECT organization_id, person_id FROM attendances WHERE dialogue_id IN (SELECT id FROM begun)
          UNION SELECT pp.organization_id, pp.person_id FROM promise_promisors pp JOIN promises p ON p.id = pp.promise_id
            WHERE p.dialogue_id IN (SELECT id FROM begun) AND p.state IN ('published', 'disputed') AND p.said_on <= @day)
      SELECT (SELECT count(*) FROM begun) AS dialogues, (SELECT count(DISTINCT organization) FROM present) AS organizations,
        (SELECT count(DISTINCT person) FROM present) AS people, (SELECT min(day) FROM begun) AS firstDay,
        (SELECT max(day) FROM begun) AS lastDay`,
    )
    .get({ day }) as Extent;
}
