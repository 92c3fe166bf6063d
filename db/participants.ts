import type { Localized } from "../app/domain/localized.ts";
import type { OrganizationRef, PersonRef, Venue } from "../app/domain/records.ts";
import type { Database } from "./client.ts";

/** Organisations, people and venues by id. Null where there is none, or where all that it has a part in is unpublished. */

const PARTS = {
  organizations: `SELECT d.state FROM dialogue_hosts h JOIN dialogues d ON d.id = h.dialogue_id WHERE h.organization_id = @id
    UNION ALL SELECT d.state FROM attendances a JOIN dialogues d ON d.id = a.dialogue_id WHERE a.organization_id = @id
    UNION ALL SELECT p.state FROM promise_promisors m JOIN promises p ON p.id = m.promise_id WHERE m.organization_id = @id`,
  people: `SELECT d.state FROM attendances a JOIN dialogues d ON d.id = a.dialogue_id WHERE a.person_id = @id
    UNION ALL SELECT p.state FROM promise_promisors m JOIN promises p ON p.id = m.promise_id WHERE m.person_id = @id`,
  venues: "SELECT state FROM dialogues WHERE venue_id = @id",
};

/** A row with its name still as JSON. */
type Stored<T> = Omit<T, "name"> & { name: string };

function find<T extends { name: Localized }>(
  db: Database,
  noun: keyof typeof PARTS,
  columns: string,
  id: string,
): T | null {
  const row = db.$client
    .prepare<{ id: string }, Stored<T>>(
      `SELECT ${columns} FROM ${noun} WHERE id = @id AND (NOT EXISTS (${PARTS[noun]})
        OR EXISTS (SELECT 1 FROM (${PARTS[noun]}) WHERE state IN ('published', 'disputed')))`,
    )
    .get({ id });
  return row ? ({ ...row, name: JSON.parse(row.name) as Localized } as unknown as T) : null;
}

export function findOrganization(
  db: Database,
  id: string,
): (OrganizationRef & { website: string | null }) | null {
  return find(db, "organizations", "id, name, abbreviation, url AS website", id);
}

export function findPerson(db: Database, id: string): PersonRef | null {
  return find(db, "people", "id, name", id);
}

export function findVenue(db: Database, id: string): Venue | null {
  return find(db, "venues", "id, name, address, city, country, latitude, longitude", id);
}
