import type { Localized } from "../../app/domain/localized.ts";
import type { Database } from "../client.ts";
import type { Writer } from "../record/writer.ts";
import { type Resolver, sorted } from "./documents.ts";
import { gatherEntities } from "./entities.ts";
import type { DialogueInput, VenueInput } from "./format.ts";
import { knownOrganizations, knownPeople, knownVenues } from "./known.ts";
import type { Count } from "./report.ts";

/** Writes the organisations, people, venues and series that dialogues name; tells which id each mention has. */
export function writeNames(
  db: Database,
  writer: Writer,
  dialogues: readonly DialogueInput[],
  count: Count,
): Resolver {
  const organizations = gatherEntities(knownOrganizations(db));
  const people = gatherEntities(knownPeople(db));
  const venues = gatherEntities(knownVenues(db));
  const series = new Map<string, Localized>();
  const places = new Map<string, VenueInput>();
  for (const dialogue of dialogues) {
    if (dialogue.series) {
      series.set(dialogue.series.id, { ...dialogue.series.name, ...series.get(dialogue.series.id) });
    }
    if (dialogue.venue) venues.mention({ name: dialogue.venue.name });
    for (const host of dialogue.hosts) organizations.mention(host);
    const parties = [...dialogue.attendees, ...dialogue.promises.flatMap((promise) => promise.promisors)];
    for (const { person, organization } of parties) {
      if (person) people.mention({ name: person });
      if (organization) organizations.mention(organization);
    }
  }
  const taken = (table: string) => {
    const statement = db.$client
      .prepare(`SELECT 1 FROM ${table} WHERE id = ? UNION ALL SELECT 1 FROM former_ids WHERE former_id = ?`)
      .pluck();
    return (id: string) => statement.get(id, id) !== undefined;
  };
  for (const entity of organizations.settle(taken("organizations")))
    count("organizations", writer.saveOrganization(entity));
  for (const { id, name, aliases } of people.settle(taken("people"))) {
    count("people", writer.savePerson({ id, name, aliases }));
  }
  const settled = venues.settle(taken("venues"));
  for (const { venue } of dialogues) {
    if (!venue) continue;
    const id = venues.idOf({ name: venue.name });
    places.set(id, { ...venue, ...places.get(id) });
  }
  for (const { id, name } of settled) {
    const place = places.get(id);
    if (!place) continue;
    const { address = null, city = null, country = null } = place;
    count("venues", writer.saveVenue({ id, name, address, city, country }));
  }
  for (const [id, name] of series)
    count("series", writer.saveSeries({ id, name: sorted(name) as Localized }));
  return {
    organization: (mention) => organizations.idOf(mention),
    person: (mention) => people.idOf(mention),
    venue: (mention) => venues.idOf(mention),
  };
}
