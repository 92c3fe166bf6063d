import type { Named } from "../../app/domain/changes.ts";
import { byLanguage, type Localized } from "../../app/domain/localized.ts";
import type { Database } from "../client.ts";
import type {
  OrganizationDocument,
  PersonDocument,
  SeriesDocument,
  VenueDocument,
} from "../record/documents.ts";
import type { Writer } from "../record/writer.ts";
import { resolveId } from "../redirects.ts";
import { type Entity, gatherEntities, type Mention } from "./entities.ts";
import type { DatasetInput, OrganizationInput, PersonInput, VenueInput } from "./format.ts";
import { knownOrganizations, knownPeople, knownVenues } from "./known.ts";
import type { Count } from "./report.ts";

/** Ids of the entities that a file mentions. */
export interface Resolver {
  organization(mention: Mention): string;
  person(mention: Mention): string;
  venue(mention: Mention): string;
}

/** Whoever and whatever a file names, as the record is to keep it, and which of them a mention is. */
export interface Names {
  organizations: OrganizationDocument[];
  people: PersonDocument[];
  venues: VenueDocument[];
  series: SeriesDocument[];
  resolve: Resolver;
}

/** Finds out who is who in a file, in the light of the record. Writes nothing. */
export function settleNames(db: Database, input: DatasetInput): Names {
  const resolved = (noun: Named) => (id: string) => resolveId(db, noun, id);
  const known = { organizations: knownOrganizations(db), venues: knownVenues(db) };
  const organizations = gatherEntities(
    known.organizations,
    input.organizations.map(asEntity),
    resolved("organization"),
  );
  const people = gatherEntities(knownPeople(db), input.people.map(asEntity), resolved("person"));
  const onlyNamed = known.venues.map(({ id, name }) => ({ id, name, abbreviation: null, aliases: [] }));
  const venues = gatherEntities(onlyNamed, [], resolved("venue"));
  for (const { venue, hosts, attendees, promises } of input.dialogues) {
    if (venue) venues.mention({ id: venue.id, name: venue.name });
    for (const host of hosts) organizations.mention(host);
    const parties = [
      ...attendees,
      ...promises.flatMap(({ promisors, replies = [] }) => [...promisors, ...replies]),
    ];
    for (const { personId, person, organization } of parties) {
      if (person) people.mention({ id: personId, name: person });
      if (organization) organizations.mention(organization);
    }
  }
  const settled = {
    organizations: organizations.settle(),
    people: people.settle(),
    venues: venues.settle(),
  };
  const urls = new Map(known.organizations.map(({ id, url }) => [id, url]));
  for (const each of input.organizations) if (each.url) urls.set(organizations.idOf(each), each.url);
  const places = placesOf(input, known.venues, (venue) => venues.idOf({ id: venue.id, name: venue.name }));
  return {
    organizations: settled.organizations.map((each) => ({ ...each, url: urls.get(each.id) ?? null })),
    people: settled.people.map(({ id, name, aliases }) => ({ id, name, aliases })),
    venues: settled.venues.map(({ id, name }) => ({ id, name, ...NOWHERE, ...places.get(id) })),
    series: seriesOf(input),
    resolve: {
      organization: (mention) => organizations.idOf(mention),
      person: (mention) => people.idOf(mention),
      venue: (mention) => venues.idOf(mention),
    },
  };
}

function asEntity(listed: OrganizationInput | PersonInput): Entity {
  const { id, name, aliases = [] } = listed;
  const abbreviation = "abbreviation" in listed ? listed.abbreviation : undefined;
  return {
    id,
    name,
    abbreviation: abbreviation ?? null,
    aliases: aliases.map((alias) => ({
      lang: alias.lang ?? null,
      text: alias.text,
      ...("former" in alias && alias.former ? { former: true as const } : {}),
    })),
  };
}

type Place = Omit<VenueDocument, "id" | "name">;
const NOWHERE: Place = { address: null, city: null, country: null, latitude: null, longitude: null };

/** Where venues are: as the file's first mention that knows it says, else as the record does. */
function placesOf(
  { dialogues }: DatasetInput,
  known: readonly VenueDocument[],
  idOf: (venue: VenueInput) => string,
): Map<string, Partial<Place>> {
  const said = new Map<string, Partial<Place>>();
  for (const { venue } of dialogues) {
    if (!venue) continue;
    const { id: _, name: __, ...place } = venue;
    const id = idOf(venue);
    said.set(id, { ...place, ...said.get(id) });
  }
  for (const { id, name: _, ...place } of known) said.set(id, { ...place, ...said.get(id) });
  return said;
}

function seriesOf({ dialogues }: DatasetInput): SeriesDocument[] {
  const names = new Map<string, Localized>();
  for (const { series } of dialogues)
    if (series) names.set(series.id, { ...series.name, ...names.get(series.id) });
  return [...names].map(([id, name]) => ({ id, name: byLanguage(name) }));
}

/** Writes what a file names. */
export function writeNames(writer: Writer, names: Names, count: Count): void {
  for (const each of names.organizations) count("organizations", writer.saveOrganization(each));
  for (const each of names.people) count("people", writer.savePerson(each));
  for (const each of names.venues) count("venues", writer.saveVenue(each));
  for (const each of names.series) count("series", writer.saveSeries(each));
}
