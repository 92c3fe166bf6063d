import { z } from "zod";
import type { Day } from "../../domain/days.ts";
import type { OrganizationRef, PersonRef, Venue } from "../../domain/records.ts";
import { paths } from "../addresses.ts";
import { addressIn } from "../formats.ts";
import type { Site } from "../permalinks.ts";
import { organizationRef, personRef, venueRef } from "./parties.ts";
import { address, count, day, named } from "./values.ts";

/** Who and where: organisations, people and venues, with how much of the record is theirs and where it is listed. */

const listLink = named(
  "ListLink",
  z.object({
    total: count,
    url: address.meta({ description: "The list as a web page." }),
    json: address.meta({ description: "The list in this form." }),
  }),
);

const about = { self: address, asOf: day };

export const organizationItem = named(
  "Organization",
  z.object({
    ...organizationRef.shape,
    website: address.nullable(),
    ...about,
    dialogues: listLink.meta({ description: "Those it hosted or attended." }),
    hosted: listLink,
    promises: listLink.meta({ description: "Those it made." }),
  }),
);

export const personItem = named(
  "Person",
  z.object({ ...personRef.shape, ...about, dialogues: listLink, promises: listLink }),
);

export const venueItem = named(
  "Venue",
  z.object({ ...venueRef.shape, ...about, dialogues: listLink, promises: listLink }),
);

/** How many dialogues or promises a filter leaves, and the filter. */
export interface Counted {
  total: number;
  filter: Record<string, string>;
}

interface Asked {
  self: string;
  asOf: Day;
  /** The past day asked for, as the parameter that keeps it; none where it is today. */
  kept: URLSearchParams;
}

function linkTo(
  noun: "dialogues" | "promises",
  { total, filter }: Counted,
  { lang, publicUrl }: Site,
  { kept }: Asked,
): z.infer<typeof listLink> {
  const path = paths[noun](lang);
  const query = `?${new URLSearchParams([...Object.entries(filter), ...kept])}`;
  return { total, url: publicUrl + path + query, json: publicUrl + addressIn("json", { path, query }) };
}

export function organizationItemJson(
  { id, name, abbreviation, website }: OrganizationRef & { website: string | null },
  counted: Record<"dialogues" | "hosted" | "promises", Counted>,
  site: Site,
  asked: Asked,
): z.infer<typeof organizationItem> {
  return {
    id,
    name,
    abbreviation,
    website,
    self: asked.self,
    asOf: asked.asOf,
    dialogues: linkTo("dialogues", counted.dialogues, site, asked),
    hosted: linkTo("dialogues", counted.hosted, site, asked),
    promises: linkTo("promises", counted.promises, site, asked),
  };
}

export function personItemJson(
  { id, name }: PersonRef,
  counted: Record<"dialogues" | "promises", Counted>,
  site: Site,
  asked: Asked,
): z.infer<typeof personItem> {
  return {
    id,
    name,
    self: asked.self,
    asOf: asked.asOf,
    dialogues: linkTo("dialogues", counted.dialogues, site, asked),
    promises: linkTo("promises", counted.promises, site, asked),
  };
}

export function venueItemJson(
  venue: Venue,
  counted: Record<"dialogues" | "promises", Counted>,
  site: Site,
  asked: Asked,
): z.infer<typeof venueItem> {
  return {
    ...venue,
    self: asked.self,
    asOf: asked.asOf,
    dialogues: linkTo("dialogues", counted.dialogues, site, asked),
    promises: linkTo("promises", counted.promises, site, asked),
  };
}
