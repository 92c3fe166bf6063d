import type { DialogueFilter } from "../../app/domain/filters.ts";
import type { Database } from "../client.ts";
import { type Census, censusOf } from "./census.ts";
import {
  type Failed,
  failLists,
  failOthers,
  failUnmarked,
  failValues,
  type Matches,
  matchesOf,
} from "./conditions.ts";
import { dayNumber } from "./day-number.ts";
import { statusNumber } from "./dialogue-table.ts";
import { found } from "./found.ts";
import { recent } from "./recent.ts";

/** A bit for each condition that a filter of dialogues may put. */
export const DIALOGUE_BITS = {
  q: 1,
  host: 2,
  organization: 4,
  person: 8,
  series: 16,
  year: 32,
  from: 64,
  to: 128,
  venue: 256,
  with_organization: 512,
  with_person: 1_024,
  status: 2_048,
} as const;

/** The census, and which conditions of the filter each dialogue fails. */
export interface DialogueMatches extends Matches {
  census: Census;
}

const matches = recent<DialogueMatches>(3);

/** Which dialogues a filter leaves. List, total and facets are all read from this. */
export function dialogueMatches(db: Database, filter: DialogueFilter): DialogueMatches {
  const census = censusOf(db);
  return matches(census, JSON.stringify(filter), () => ({
    census,
    ...matchesOf(failures(db, census, filter)),
  }));
}

function failures(db: Database, census: Census, filter: DialogueFilter): Failed {
  const { dialogues, names } = census;
  const { columns, lists } = dialogues;
  const { q, host, organization, person, series, venue, status, year, from, to } = filter;
  const { with_organization: beside, with_person: besidePerson } = filter;
  const failed: Failed = new Uint16Array(dialogues.size);
  const bit = DIALOGUE_BITS;
  if (q !== undefined) failUnmarked(failed, bit.q, columns.key, found(db, "dialogue", q));
  if (host) failLists(failed, bit.host, lists.hosts, names.organizations.find(host));
  if (organization) {
    failLists(failed, bit.organization, lists.organizations, names.organizations.find(organization));
  }
  if (person) failLists(failed, bit.person, lists.people, names.people.find(person));
  if (beside) {
    failLists(failed, bit.with_organization, lists.organizations, names.organizations.find(beside));
  }
  if (besidePerson) failLists(failed, bit.with_person, lists.people, names.people.find(besidePerson));
  if (status) failOthers(failed, bit.status, columns.status, statusNumber(status));
  if (series) failOthers(failed, bit.series, columns.series, names.series.find(series));
  if (venue) failOthers(failed, bit.venue, columns.venue, names.venues.find(venue));
  if (year !== undefined) failValues(failed, bit.year, columns.year, (each) => each === year);
  if (from) {
    const first = dayNumber(from);
    failValues(failed, bit.from, columns.lastDay, (day) => day >= first);
  }
  if (to) {
    const last = dayNumber(to);
    failValues(failed, bit.to, columns.day, (day) => day <= last);
  }
  return failed;
}
