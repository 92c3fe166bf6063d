import { z } from "zod";
import type { PartCounts } from "../../domain/connections.ts";
import type { OrganizationRef, PersonRef, Venue } from "../../domain/records.ts";
import { permalink, type Site } from "../permalinks.ts";
import { organizationRef, personRef } from "./parties.ts";
import { address, count, day, id, localized, named } from "./values.ts";

/** Organisations, people and venues as their lists have them. */

const days = {
  firstDay: day.meta({ description: "The day of the first dialogue or promise." }),
  lastDay: day.meta({ description: "The day of the latest dialogue or promise." }),
};

export const organizationSummary = named(
  "OrganizationSummary",
  z.object({
    ...organizationRef.shape,
    url: address,
    dialogues: count.meta({ description: "Those it hosted or attended." }),
    hosted: count,
    attended: count,
    promises: count.meta({ description: "Those it made." }),
    ...days,
  }),
);

export const personSummary = named(
  "PersonSummary",
  z.object({ ...personRef.shape, url: address, dialogues: count, promises: count, ...days }),
);

export const venueSummary = named(
  "VenueSummary",
  z.object({
    id,
    url: address,
    name: localized,
    city: z.string().nullable(),
    country: z.string().nullable().meta({ description: "ISO 3166-1 alpha-2." }),
    dialogues: count,
    promises: count,
    ...days,
  }),
);

export function organizationSummaryJson(
  {
    id: own,
    name,
    abbreviation,
    dialogues,
    hosted,
    attended,
    promises,
    firstDay,
    lastDay,
  }: OrganizationRef & PartCounts,
  site: Site,
): z.infer<typeof organizationSummary> {
  const url = permalink(site, "organization", own);
  return { id: own, name, abbreviation, url, dialogues, hosted, attended, promises, firstDay, lastDay };
}

export function personSummaryJson(
  { id: own, name, dialogues, promises, firstDay, lastDay }: PersonRef & PartCounts,
  site: Site,
): z.infer<typeof personSummary> {
  return { id: own, name, url: permalink(site, "person", own), dialogues, promises, firstDay, lastDay };
}

export function venueSummaryJson(
  venue: Pick<Venue, "id" | "name" | "city" | "country"> & PartCounts,
  site: Site,
): z.infer<typeof venueSummary> {
  const { id: own, name, city, country, dialogues, promises, firstDay, lastDay } = venue;
  return {
    id: own,
    url: permalink(site, "venue", own),
    name,
    city,
    country,
    dialogues,
    promises,
    firstDay,
    lastDay,
  };
}
