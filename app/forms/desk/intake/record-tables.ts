import { DATASET_FORMAT, type TableName } from "../../../domain/dataset.ts";
import { grouped, number, type Part, present, type Row, rowsIn, stateOf, text } from "./record-rows.ts";

/** The record as the CSV files of /data/yaksok-csv.zip, put together to one dataset again. */

/** True for an archive of the record's own tables. */
export function isRecordInTables(files: ReadonlyMap<string, Uint8Array>): boolean {
  return named(files, "dialogues") !== undefined && named(files, "hosts") !== undefined;
}

function named(files: ReadonlyMap<string, Uint8Array>, table: TableName): Uint8Array | undefined {
  for (const [name, bytes] of files) if (name.split("/").at(-1) === `${table}.csv`) return bytes;
  return undefined;
}

/**
 * What the tables say, as a `yaksok-dataset/1` that is yet to be checked. Assessments and checks are only counted, for the desk
 * takes none of a file: their lists hold nothing but places.
 * @throws IntakeRefused
 */
export function datasetOfTables(files: ReadonlyMap<string, Uint8Array>): object {
  const read = (table: TableName): Row[] => {
    const bytes = named(files, table);
    return bytes ? rowsIn(bytes) : [];
  };
  const byId = (table: TableName) => new Map(read(table).map((row) => [row.id ?? "", row]));
  const [organizations, people, venues, series] = [
    byId("organizations"),
    byId("people"),
    byId("venues"),
    byId("series"),
  ];
  const hosts = grouped(read("hosts"), "dialogue_id");
  const attendances = grouped(read("attendances"), "dialogue_id");
  const promises = grouped(read("promises"), "dialogue_id");
  const promisors = grouped(read("promisors"), "promise_id");
  const criteria = grouped(read("criteria"), "promise_id");
  const deadlines = grouped(read("deadlines"), "promise_id");
  const sources = grouped(
    read("sources").filter((row) => row.cited_by === "dialogue"),
    "dialogue_id",
  );
  const organization = (id: string | undefined): Part | undefined => {
    const row = id ? organizations.get(id) : undefined;
    return row && present({ id, name: text(row, "name"), abbreviation: row.abbreviation });
  };
  const party = (row: Row): Part => ({
    personId: row.person_id || undefined,
    person: row.person_id ? text(people.get(row.person_id) ?? {}, "name") : undefined,
    organization: organization(row.organization_id),
  });
  const promise = (row: Row, firstDay: string | undefined): Part =>
    present({
      id: row.id,
      state: stateOf(row),
      promisors: (promisors.get(row.id ?? "") ?? []).map((each) => present(party(each))),
      action: text(row, "action"),
      quote: row.quote ? { text: row.quote, lang: row.quote_lang } : undefined,
      // Said on the dialogue's first day, unless it says otherwise.
      saidOn: row.said_on === firstDay ? undefined : row.said_on,
      deadline: deadlineOf(deadlines.get(row.id ?? "") ?? []),
      criteria: (criteria.get(row.id ?? "") ?? []).map((each) => ({
        id: each.criterion_id,
        text: text(each, "text"),
      })),
      assessments: [],
      termEnds: row.term_ends_on,
      nextCheck: row.next_check_on,
      source: row.source_url,
      notes: row.notes,
    });
  const dialogues = read("dialogues").map((row): Part => {
    const of = <T>(map: ReadonlyMap<string, T[]>) => map.get(row.id ?? "") ?? [];
    const run = series.get(row.series_id ?? "");
    const venue = venues.get(row.venue_id ?? "");
    return present({
      id: row.id,
      state: stateOf(row),
      title: text(row, "title"),
      series: run && present({ id: run.id, name: text(run, "name"), number: number(row.series_number) }),
      start: row.start,
      end: row.end,
      timezone: row.timezone,
      status: row.status,
      previousStart: row.previous_start,
      venue:
        venue &&
        present({
          id: venue.id,
          name: text(venue, "name"),
          address: venue.address,
          city: venue.city,
          country: venue.country,
          latitude: number(venue.latitude),
          longitude: number(venue.longitude),
        }),
      place:
        row.place_city || row.place_country
          ? present({ city: row.place_city, country: row.place_country })
          : undefined,
      hosts: of(hosts).map((each) => organization(each.organization_id) ?? {}),
      attendees: of(attendances).map((each) =>
        present({ ...party(each), role: text(each, "role"), note: each.note }),
      ),
      summary: text(row, "summary"),
      notes: row.notes,
      sources: of(sources).map(({ url, title, publisher, published_on, archived_url }) =>
        present({ url, title, publisher, published: published_on, archived: archived_url }),
      ),
      promises: of(promises).map((each) => promise(each, row.first_day)),
    });
  });
  return { format: DATASET_FORMAT, dialogues };
}

/** The deadline as it was given first, as it is read now. */
function deadlineOf(rows: readonly Row[]): Part {
  const first = rows.find(({ revises, corrected }) => revises !== "extension" && corrected !== "true");
  if (!first) return { due: null };
  const reading = present({
    lang: first.lang,
    earliest: first.earliest,
    latest: first.latest,
    precision: first.precision,
    hardness: first.hardness,
    basis: first.basis,
    rule: first.rule ? { id: first.rule, version: first.rules_version } : undefined,
    reviewOn: first.review_on,
    cadence: first.cadence_unit
      ? {
          unit: first.cadence_unit,
          every: number(first.cadence_every),
          aligned: first.cadence_aligned === "true",
        }
      : undefined,
    event: first.hardness === "event" ? present({ number: number(first.event_number) }) : undefined,
  });
  return present({
    on: first.stated_on,
    phrase: first.phrase,
    due: first.due || null,
    source: first.source_url,
    reading: first.hardness ? reading : undefined,
  });
}
