import type {
  DatasetAlias,
  DatasetDialogue,
  DatasetOrganization,
  DatasetPerson,
  DatasetVenue,
} from "../../domain/dataset.ts";
import { cell, table, text } from "./table.ts";

/** Whoever and whatever has a name. */

/** Several names in one cell. */
const joined = (names: readonly DatasetAlias[] | undefined) =>
  names && names.length > 0 ? names.map((each) => each.text).join(" | ") : null;

export const organizationTable = table<DatasetOrganization, DatasetOrganization>(
  "organizations",
  [
    cell("id", ({ id }) => id),
    text("name", ({ name }) => name),
    cell("abbreviation", ({ abbreviation }) => abbreviation),
    cell("url", ({ url }) => url),
    cell("aliases", ({ aliases }) => joined(aliases?.filter(({ former }) => !former))),
    cell("former_names", ({ aliases }) => joined(aliases?.filter(({ former }) => former))),
  ],
  (organization) => [organization],
);

export const personTable = table<DatasetPerson, DatasetPerson>(
  "people",
  [
    cell("id", ({ id }) => id),
    text("name", ({ name }) => name),
    cell("aliases", ({ aliases }) => joined(aliases)),
  ],
  (person) => [person],
);

export const venueTable = table<DatasetVenue, DatasetVenue>(
  "venues",
  [
    cell("id", ({ id }) => id),
    text("name", ({ name }) => name),
    cell("address", ({ address }) => address),
    cell("city", ({ city }) => city),
    cell("country", ({ country }) => country),
    cell("latitude", ({ latitude }) => latitude),
    cell("longitude", ({ longitude }) => longitude),
  ],
  (venue) => [venue],
);

type Series = NonNullable<DatasetDialogue["series"]>;

export const seriesTable = table<Series, Series>(
  "series",
  [cell("id", ({ id }) => id), text("name", ({ name }) => name)],
  (series) => [series],
);
