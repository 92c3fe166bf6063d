import { z } from "zod";
import type { SeriesRef } from "../../domain/records.ts";
import { permalink, type Site } from "../permalinks.ts";
import { address, id, localized, named } from "./values.ts";

export const organizationRef = named(
  "OrganizationRef",
  z.object({ id, name: localized, abbreviation: z.string().nullable() }),
);

export const personRef = named("PersonRef", z.object({ id, name: localized }));

export const party = named(
  "Party",
  z
    .object({ person: personRef.nullable(), organization: organizationRef.nullable() })
    .meta({ description: "A person, an organisation, or a person for an organisation." }),
);

export const attendance = named(
  "Attendance",
  z.object({
    ...party.shape,
    role: localized.nullable().meta({ description: "The role the person had that day." }),
    note: z.string().nullable(),
  }),
);

export const seriesRef = named("SeriesRef", z.object({ id, url: address, name: localized }));

export const venueRef = named(
  "VenueRef",
  z.object({
    id,
    name: localized,
    address: z.string().nullable(),
    city: z.string().nullable(),
    country: z.string().nullable().meta({ description: "ISO 3166-1 alpha-2." }),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
  }),
);

/** A series by id, name and page. */
export function seriesRefJson({ id, name }: SeriesRef, site: Site): z.infer<typeof seriesRef> {
  return { id, url: permalink(site, "series", id), name };
}
