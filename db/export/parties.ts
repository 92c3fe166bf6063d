import type { DatasetMention, DatasetParty } from "../../app/domain/dataset.ts";
import { known, localized } from "./rows.ts";

/** The columns of an organisation `o`, and of a person `p` for an organisation. */
export const ORGANIZATION =
  "o.id AS organizationId, o.name AS organizationName, o.abbreviation AS organizationAbbreviation";
export const PARTY = `p.id AS personId, p.name AS personName, ${ORGANIZATION}`;

export interface OrganizationRow {
  organizationId: string;
  organizationName: string;
  organizationAbbreviation: string | null;
}

type Nullable<T> = { [K in keyof T]: T[K] | null };
export type PartyRow = Nullable<OrganizationRow & { personId: string; personName: string }>;

export function organizationOf(row: OrganizationRow): DatasetMention {
  const { organizationId: id, organizationName: name, organizationAbbreviation: abbreviation } = row;
  return known({ id, name: localized(name), abbreviation });
}

export function partyOf(row: PartyRow): DatasetParty {
  const { personId, personName, organizationId, organizationName, organizationAbbreviation } = row;
  return known({
    personId,
    person: personName === null ? null : localized(personName),
    organization:
      organizationId === null || organizationName === null
        ? null
        : organizationOf({ organizationId, organizationName, organizationAbbreviation }),
  });
}
