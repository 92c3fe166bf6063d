import type { Organization, Person } from "schema-dts";
import { type Localized, pick } from "../../domain/localized.ts";
import { abbreviationBeside, otherwise } from "../../domain/names.ts";
import type { OrganizationRef, Party } from "../../domain/records.ts";
import type { Lang } from "../../i18n/locale.ts";

/** A name in the reader's language, and as `alternateName` what else it is called. */
export function named(name: Localized, lang: Lang, abbreviation: string | null = null) {
  const shown = pick(name, lang);
  const others = otherwise(name, lang).map(({ text }) => text);
  const short = abbreviationBeside(name, abbreviation);
  if (short) others.push(short);
  return { name: shown.text, ...(others.length > 0 ? { alternateName: others } : {}) };
}

/** The record does not say which organisations are of a government, so none is called a GovernmentOrganization. */
export function organizationOf({ name, abbreviation }: OrganizationRef, lang: Lang): Organization {
  return { "@type": "Organization", ...named(name, lang, abbreviation) };
}

/** A person with the organisation they spoke for, or either alone; null where neither is known. */
export function partyOf({ person, organization }: Party, lang: Lang): Person | Organization | null {
  if (!person) return organization ? organizationOf(organization, lang) : null;
  return {
    "@type": "Person",
    ...named(person.name, lang),
    ...(organization ? { affiliation: organizationOf(organization, lang) } : {}),
  };
}
