import type { Graph, Organization, Person, Place } from "schema-dts";
import type { Named } from "../../domain/changes.ts";
import type { OtherName, RoleSeen } from "../../domain/connections.ts";
import { followable } from "../../domain/followable.ts";
import { pick } from "../../domain/localized.ts";
import type { OrganizationRef, PersonRef, Venue } from "../../domain/records.ts";
import { permalink, type Site } from "../permalinks.ts";
import { whereabouts } from "./event.ts";
import { named, organizationOf } from "./names.ts";
import { idOf, pageData } from "./website.ts";

/** The pages of organisations, people and venues for machines: the page, and whom or what it tells of. */

function withPage<T extends Organization | Person | Place>(
  noun: Named,
  { id, name }: PersonRef,
  description: string,
  site: Site,
  facts: T,
): Graph {
  const url = permalink(site, noun, id);
  const own = idOf(permalink({ ...site, lang: "en" }, noun, id), noun);
  const page = pageData({ url, name: pick(name, site.lang).text, description }, site);
  return {
    "@context": "https://schema.org",
    "@graph": [
      { ...page, mainEntity: { "@id": own } },
      { ...(facts as object), "@id": own, mainEntityOfPage: url } as T,
    ],
  } as Graph;
}

/** The names beside its own, each once. */
function alsoCalled(name: ReturnType<typeof named>, others: readonly OtherName[]) {
  const all = [...(name.alternateName ?? []), ...others.map(({ text }) => text)];
  return { ...name, ...(all.length > 0 ? { alternateName: [...new Set(all)] } : {}) };
}

interface OrganizationNames extends OrganizationRef {
  website: string | null;
  former: readonly OtherName[];
  others: readonly OtherName[];
}

/** The record does not say which organisations are of a government, so none is called a GovernmentOrganization. */
export function organizationData(organization: OrganizationNames, description: string, site: Site): Graph {
  const { name, abbreviation, former, others, website } = organization;
  const official = website ? followable(website) : null;
  return withPage<Organization>("organization", organization, description, site, {
    "@type": "Organization",
    ...alsoCalled(named(name, site.lang, abbreviation), [...former, ...others]),
    ...(official ? { url: official } : {}),
  });
}

/** Roles are told as a page tells them: seen at dialogues, so without a first and a last day in office. */
export function personData(
  person: PersonRef & { others: readonly OtherName[]; roles: readonly RoleSeen[] },
  description: string,
  site: Site,
): Graph {
  const { lang } = site;
  const organizations = new Map(
    person.roles.flatMap(({ organization }) => (organization ? [[organization.id, organization]] : [])),
  );
  return withPage<Person>("person", person, description, site, {
    "@type": "Person",
    ...alsoCalled(named(person.name, lang), person.others),
    ...(organizations.size > 0
      ? {
          affiliation: [...organizations.values()].map((each) => ({
            ...(organizationOf(each, lang) as object),
            "@id": idOf(permalink({ ...site, lang: "en" }, "organization", each.id), "organization"),
          })) as Organization[],
        }
      : {}),
  });
}

export function venueData(venue: Venue, description: string, site: Site): Graph {
  return withPage<Place>("venue", venue, description, site, {
    "@type": "Place",
    ...named(venue.name, site.lang),
    ...whereabouts(venue),
  });
}
