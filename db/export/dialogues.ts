import type SQLite from "better-sqlite3";
import type { DatasetDialogue, DatasetVenue } from "../../app/domain/dataset.ts";
import type { Day } from "../../app/domain/days.ts";
import type { DialogueStatus, EditorialState } from "../../app/domain/vocabulary.ts";
import {
  ORGANIZATION,
  type OrganizationRow,
  organizationOf,
  PARTY,
  type PartyRow,
  partyOf,
} from "./parties.ts";
import { promiseReader, stateOf } from "./promises.ts";
import { GIVEN, known, localized, localizedIfAny, rowsByOwner, SHOWN } from "./rows.ts";
import { SOURCE, type SourceRow, sourceOf } from "./sources.ts";

/** So many dialogues are read at once. */
const PAGE = 200;

interface Row {
  id: string;
  state: EditorialState;
  title: string;
  seriesId: string | null;
  seriesName: string | null;
  number: number | null;
  start: string;
  end: string | null;
  day: Day;
  timezone: string;
  status: DialogueStatus;
  previousStart: string | null;
  venueId: string | null;
  venueName: string | null;
  address: string | null;
  city: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  placeCity: string | null;
  placeCountry: string | null;
  summary: string | null;
  notes: string | null;
}

const SELECT = `SELECT d.id, d.state, d.title, d.series_id AS seriesId, s.name AS seriesName, d.number, d.start, d."end", d.day,
       d.zone AS timezone, d.status, d.previous_start AS previousStart, v.id AS venueId, v.name AS venueName, v.address,
       v.city, v.country, v.latitude, v.longitude, d.place_city AS placeCity, d.place_country AS placeCountry, d.summary,
       d.notes
     FROM dialogues d LEFT JOIN series s ON s.id = d.series_id LEFT JOIN venues v ON v.id = d.venue_id`;

/** Every published dialogue with everything about it, by first day, then id; a few at a time. */
export function* dialoguesIn(client: SQLite.Database): Generator<DatasetDialogue> {
  const after = client.prepare<[Day, string], Row>(
    `${SELECT} WHERE d.${SHOWN} AND (d.day, d.id) > (?, ?) ORDER BY d.day, d.id LIMIT ${PAGE}`,
  );
  const whole = wholeDialogues(client);
  let last = { day: "", id: "" };
  for (let rows = after.all(last.day, last.id); rows.length > 0; rows = after.all(last.day, last.id)) {
    for (const [row, dialogue] of whole(rows)) {
      last = row;
      yield dialogue;
    }
  }
}

/** One published dialogue with everything about it; null where there is none of that id. */
export function dialogueIn(client: SQLite.Database, id: string): DatasetDialogue | null {
  const row = client.prepare<[string], Row>(`${SELECT} WHERE d.${SHOWN} AND d.id = ?`).get(id);
  for (const [, dialogue] of row ? wholeDialogues(client)([row]) : []) return dialogue;
  return null;
}

/** Reads what belongs to rows of dialogues, and puts each together when it is asked for. */
function wholeDialogues(client: SQLite.Database) {
  const hostsOf = rowsByOwner<OrganizationRow & { owner: string }>(
    client,
    `SELECT h.dialogue_id AS owner, ${ORGANIZATION} FROM dialogue_hosts h JOIN organizations o ON o.id = h.organization_id
     WHERE h.dialogue_id IN ${GIVEN} ORDER BY h.dialogue_id, h.position`,
  );
  const attendancesOf = rowsByOwner<PartyRow & { owner: string; role: string | null; note: string | null }>(
    client,
    `SELECT a.dialogue_id AS owner, ${PARTY}, a.role, a.note FROM attendances a LEFT JOIN people p ON p.id = a.person_id
     LEFT JOIN organizations o ON o.id = a.organization_id WHERE a.dialogue_id IN ${GIVEN}
     ORDER BY a.dialogue_id, a.position`,
  );
  const citationsOf = rowsByOwner<SourceRow & { owner: string }>(
    client,
    `SELECT c.dialogue_id AS owner, ${SOURCE} FROM dialogue_citations c JOIN sources s ON s.key = c.source_key
     WHERE c.dialogue_id IN ${GIVEN} ORDER BY c.dialogue_id, c.position`,
  );
  const promisesOf = promiseReader(client);
  return function* (rows: readonly Row[]): Generator<[Row, DatasetDialogue]> {
    const ids = rows.map(({ id }) => id);
    const hosts = hostsOf(ids);
    const attendances = attendancesOf(ids);
    const citations = citationsOf(ids);
    const promises = promisesOf(ids);
    for (const row of rows) {
      const dialogue = known({
        id: row.id,
        state: stateOf(row.state),
        title: localized(row.title),
        series: seriesOf(row),
        start: instantOr(row.start),
        end: row.end === null ? null : instantOr(row.end),
        timezone: row.timezone,
        status: row.status,
        previousStart: row.previousStart === null ? null : instantOr(row.previousStart),
        venue: venueOf(row),
        place: placeOf(row),
        hosts: (hosts.get(row.id) ?? []).map(organizationOf),
        attendees: (attendances.get(row.id) ?? []).map((each) => {
          const { role, note } = each;
          return { ...partyOf(each), ...known({ role: localizedIfAny(role), note }) };
        }),
        summary: localizedIfAny(row.summary),
        notes: row.notes,
        sources: (citations.get(row.id) ?? []).map(sourceOf),
        promises: promises(row.id, row.day),
      });
      yield [row, dialogue];
    }
  };
}

/** A day or a month as it is, an instant without a fraction of a second that says nothing. */
const instantOr = (start: string) => start.replace(/\.000Z$/, "Z");

function seriesOf({ seriesId: id, seriesName: name, number }: Row) {
  return id === null || name === null ? null : known({ id, name: localized(name), number });
}

function venueOf({ venueId: id, venueName: name, ...row }: Row): DatasetVenue | null {
  if (id === null || name === null) return null;
  const { address, city, country, latitude, longitude } = row;
  return known({ id, name: localized(name), address, city, country, latitude, longitude });
}

function placeOf({ placeCity: city, placeCountry: country }: Row) {
  return city === null && country === null ? null : known({ city, country });
}
