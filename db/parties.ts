import { eq, type inArray, sql } from "drizzle-orm";
import type { Attendance, OrganizationRef, Party, PersonRef } from "../app/domain/records.ts";
import type { Database } from "./client.ts";
import { attendances, dialogueHosts, organizations, people, promisePromisors } from "./schema.ts";

const organizationColumns = {
  id: organizations.id,
  name: organizations.name,
  abbreviation: organizations.abbreviation,
};
const personColumns = { id: people.id, name: people.name };

function collect<Row extends { owner: string }, T>(rows: Row[], read: (row: Row) => T): Map<string, T[]> {
  const byOwner = new Map<string, T[]>();
  for (const row of rows) {
    const list = byOwner.get(row.owner);
    if (list) list.push(read(row));
    else byOwner.set(row.owner, [read(row)]);
  }
  return byOwner;
}

const person = (row: PersonRef | null) => (row?.id ? row : null);
const organization = (row: OrganizationRef | null) => (row?.id ? row : null);

/** Hosts by dialogue, in the order recorded. */
export function hostsOf(db: Database, dialogueIds: readonly string[]): Map<string, OrganizationRef[]> {
  const rows = db
    .select({ owner: dialogueHosts.dialogueId, organization: organizationColumns })
    .from(dialogueHosts)
    .innerJoin(organizations, eq(organizations.id, dialogueHosts.organizationId))
    .where(within(dialogueHosts.dialogueId, dialogueIds))
    .orderBy(dialogueHosts.dialogueId, dialogueHosts.position)
    .all();
  return collect(rows, (row) => row.organization);
}

/** Attendances by dialogue, in the order recorded. */
export function attendancesOf(db: Database, dialogueIds: readonly string[]): Map<string, Attendance[]> {
  const rows = db
    .select({
      owner: attendances.dialogueId,
      person: personColumns,
      organization: organizationColumns,
      role: attendances.role,
      note: attendances.note,
    })
    .from(attendances)
    .leftJoin(people, eq(people.id, attendances.personId))
    .leftJoin(organizations, eq(organizations.id, attendances.organizationId))
    .where(within(attendances.dialogueId, dialogueIds))
    .orderBy(attendances.dialogueId, attendances.position)
    .all();
  return collect(rows, (row) => ({
    person: person(row.person),
    organization: organization(row.organization),
    role: row.role,
    note: row.note,
  }));
}

/** Promisors by promise, in the order recorded. */
export function promisorsOf(db: Database, promiseIds: readonly string[]): Map<string, Party[]> {
  const rows = db
    .select({ owner: promisePromisors.promiseId, person: personColumns, organization: organizationColumns })
    .from(promisePromisors)
    .leftJoin(people, eq(people.id, promisePromisors.personId))
    .leftJoin(organizations, eq(organizations.id, promisePromisors.organizationId))
    .where(within(promisePromisors.promiseId, promiseIds))
    .orderBy(promisePromisors.promiseId, promisePromisors.position)
    .all();
  return collect(rows, (row) => ({
    person: person(row.person),
    organization: organization(row.organization),
  }));
}

/** `column IN (…)` with the list as one parameter, so that the statement's text stays the same for any length. */
export function within(column: Parameters<typeof inArray>[0], ids: readonly (string | number)[]) {
  return sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}
