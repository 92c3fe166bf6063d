import { and, type SQL, sql } from "drizzle-orm";
import type { Today } from "../app/domain/days.ts";
import type { DialogueFilter, PromiseFilter } from "../app/domain/filters.ts";
import type { Localized } from "../app/domain/localized.ts";
import type { Facet } from "../app/domain/records.ts";
import type { Database } from "./client.ts";
import { dialogueCondition } from "./dialogues.ts";
import { remembered } from "./memo.ts";
import { currentSpan, promiseCondition } from "./promises.ts";
import { dialogues, promiseStates } from "./schema.ts";

/** A filter's choices are at most this many, the fullest first. */
const MOST = 200;

export interface DialogueFacets {
  host: Facet[];
  series: Facet[];
  organization: Facet[];
  year: Facet[];
}

export interface PromiseFacets {
  promisor: Facet[];
  host: Facet[];
  series: Facet[];
  outcome: Facet[];
  schedule: Facet[];
}

type Row = { value: string; label: string | null; count: number };

function facets(db: Database, query: SQL): Facet[] {
  return db.all<Row>(sql`${query} ORDER BY 3 DESC, 1 LIMIT ${MOST}`).map(({ value, label, count }) => ({
    value,
    label: label === null ? null : (JSON.parse(label) as Localized),
    count,
  }));
}

/** For each filter, how many dialogues each value of it would leave, the other filters staying as they are. */
export function dialogueFacets(db: Database, filter: DialogueFilter): DialogueFacets {
  return remembered(db, null, ["dialogue facets", filter], () => {
    const left = (without: Partial<DialogueFilter>) => dialogueCondition({ ...filter, ...without });
    return {
      host: facets(
        db,
        sql`SELECT o.id AS value, o.name AS label, count(*) AS count FROM ${dialogues}
          JOIN dialogue_hosts h ON h.dialogue_id = ${dialogues.id} JOIN organizations o ON o.id = h.organization_id
          WHERE ${left({ host: undefined })} GROUP BY o.id`,
      ),
      series: facets(
        db,
        sql`SELECT s.id AS value, s.name AS label, count(*) AS count FROM ${dialogues}
          JOIN series s ON s.id = ${dialogues.seriesId} WHERE ${left({ series: undefined })} GROUP BY s.id`,
      ),
      organization: facets(
        db,
        sql`SELECT o.id AS value, o.name AS label, count(DISTINCT present.dialogue_id) AS count
          FROM (SELECT dialogue_id, organization_id FROM dialogue_hosts
            UNION SELECT dialogue_id, organization_id FROM attendances WHERE organization_id IS NOT NULL) present
          JOIN organizations o ON o.id = present.organization_id
          WHERE present.dialogue_id IN (SELECT ${dialogues.id} FROM ${dialogues} WHERE ${left({ organization: undefined })})
          GROUP BY o.id`,
      ),
      year: db
        .select({ value: sql<string>`substr(${dialogues.day}, 1, 4)`, count: sql<number>`count(*)` })
        .from(dialogues)
        .where(left({ year: undefined }))
        .groupBy(sql`1`)
        .orderBy(sql`1 DESC`)
        .all()
        .map((row) => ({ ...row, label: null })),
    };
  });
}

/** For each filter, how many promises each value of it would leave today, the other filters staying as they are. */
export function promiseFacets(db: Database, filter: PromiseFilter, today: Today): PromiseFacets {
  const { sort: _, ...which } = filter;
  return remembered(db, today, ["promise facets", which], () => {
    const left = (without: Partial<PromiseFilter>) =>
      and(promiseCondition({ ...which, ...without }), currentSpan(today)) as SQL;
    const states = (column: SQL, condition: SQL) =>
      facets(
        db,
        sql`SELECT ${column} AS value, NULL AS label, count(*) AS count FROM ${promiseStates}
        WHERE ${condition} GROUP BY 1`,
      );
    return {
      promisor: facets(
        db,
        sql`SELECT o.id AS value, o.name AS label, count(DISTINCT pp.promise_id) AS count FROM ${promiseStates}
          JOIN promises p ON p.key = ${promiseStates.promiseKey} JOIN promise_promisors pp ON pp.promise_id = p.id
          JOIN organizations o ON o.id = pp.organization_id WHERE ${left({ promisor: undefined })} GROUP BY o.id`,
      ),
      host: facets(
        db,
        sql`SELECT o.id AS value, o.name AS label, count(*) AS count FROM ${promiseStates}
          JOIN promises p ON p.key = ${promiseStates.promiseKey}
          JOIN dialogue_hosts h ON h.dialogue_id = p.dialogue_id JOIN organizations o ON o.id = h.organization_id
          WHERE ${left({ host: undefined })} GROUP BY o.id`,
      ),
      series: facets(
        db,
        sql`SELECT s.id AS value, s.name AS label, count(*) AS count FROM ${promiseStates}
          JOIN series s ON s.id = ${promiseStates.seriesId} WHERE ${left({ series: undefined })} GROUP BY s.id`,
      ),
      outcome: states(sql`${promiseStates.outcome}`, left({ outcome: undefined })),
      schedule: states(sql`${promiseStates.schedule}`, left({ schedule: undefined })),
    };
  });
}

/** Label of one organisation, series or person, for a filter that is set; null when there is none of that id. */
export function labelOf(
  db: Database,
  noun: "organizations" | "series" | "people",
  id: string,
): Localized | null {
  const row = db.$client.prepare<[string], { name: string }>(`SELECT name FROM ${noun} WHERE id = ?`).get(id);
  return row ? (JSON.parse(row.name) as Localized) : null;
}
