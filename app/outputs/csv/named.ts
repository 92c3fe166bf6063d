import type { PartCounts } from "../../domain/connections.ts";
import type { OrganizationRef, PersonRef, Venue } from "../../domain/records.ts";
import { permalink, type Site } from "../permalinks.ts";
import type { Column } from "./csv.ts";
import { column, inLanguages } from "./table.ts";

type OrganizationRow = OrganizationRef & PartCounts;
type PersonRow = PersonRef & PartCounts;
type VenueRow = Pick<Venue, "id" | "name" | "city" | "country"> & PartCounts;

/** An organisation a line, its part in the record as of a day. */
export function organizationColumns(site: Site, asOf: string): Column<OrganizationRow>[] {
  return [
    ...head<OrganizationRow>(site, "organization"),
    column("abbreviation", ({ abbreviation }) => abbreviation),
    column("dialogues", ({ dialogues }) => dialogues),
    column("hosted", ({ hosted }) => hosted),
    column("attended", ({ attended }) => attended),
    ...foot<OrganizationRow>(asOf),
  ];
}

/** A person a line. */
export function personColumns(site: Site, asOf: string): Column<PersonRow>[] {
  return [
    ...head<PersonRow>(site, "person"),
    column("dialogues", ({ dialogues }) => dialogues),
    ...foot<PersonRow>(asOf),
  ];
}

/** A venue a line. */
export function venueColumns(site: Site, asOf: string): Column<VenueRow>[] {
  return [
    ...head<VenueRow>(site, "venue"),
    column("city", ({ city }) => city),
    column("country", ({ country }) => country),
    column("dialogues", ({ dialogues }) => dialogues),
    ...foot<VenueRow>(asOf),
  ];
}

function head<Row extends PersonRef>(site: Site, noun: "organization" | "person" | "venue"): Column<Row>[] {
  return [
    column("id", ({ id }) => id),
    column("url", ({ id }) => permalink(site, noun, id)),
    ...inLanguages<Row>("name", ({ name }) => name),
  ];
}

function foot<Row extends PartCounts>(asOf: string): Column<Row>[] {
  return [
    column("promises", ({ promises }) => promises),
    column("first_day", ({ firstDay }) => firstDay),
    column("last_day", ({ lastDay }) => lastDay),
    column("as_of", () => asOf),
  ];
}
