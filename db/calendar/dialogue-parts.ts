import type { CalendarDialogue } from "../../app/domain/calendar-records.ts";
import type { Today } from "../../app/domain/days.ts";
import type { Localized } from "../../app/domain/localized.ts";
import type { Census } from "../census/census.ts";
import { lowerBound } from "../census/table.ts";
import type { Database } from "../client.ts";
import { Lists, namesKnown, type PartyRow, partiesOf, rowsOf, Texts } from "./reading.ts";
import { statesOf } from "./states.ts";

type Parts = Pick<CalendarDialogue, "series" | "venue" | "hosts" | "attendances" | "sources" | "promises">;

/** Reads what stands around dialogues: for the rows of a batch, in their order. */
export function partsReader(db: Database, census: Census, today: Today) {
  const { people, organizations, series } = namesKnown(census);
  const texts = new Texts();
  return (batch: readonly { key: number; series: string | null; venue: string | null }[]): Parts[] => {
    const keys = batch.map(({ key }) => key);
    const hosts = keys.map((key) => hostIds(census, key));
    const venues = venuesOf(db, new Set(batch.flatMap(({ venue }) => venue ?? [])), texts);
    const attendances = partiesOf(
      db,
      rowsOf<PartyRow>(db, ATTENDANCES, keys),
      { people, organizations },
      texts,
    );
    const sources = sourcesOf(db, keys);
    const promises = promisesOf(db, keys, census, today);
    organizations.learn(db, hosts.flat());
    series.learn(
      db,
      batch.map((each) => each.series),
    );
    return batch.map(({ key, series: id, venue }, index) => ({
      series: series.of(id),
      venue: venues.get(venue ?? "") ?? null,
      hosts: (hosts[index] ?? []).flatMap((host) => organizations.of(host) ?? []),
      attendances: attendances.get(key) ?? [],
      sources: sources.get(key) ?? [],
      promises: promises.get(key) ?? [],
    }));
  };
}

/** The hosts of a dialogue, in the order recorded. */
export function hostIds({ dialogues, names }: Census, key: number): string[] {
  const row = lowerBound(dialogues.columns.key, key);
  const { at, columns } = dialogues.lists.hosts;
  return Array.from(
    columns.id.subarray(at[row], at[row + 1]),
    (number) => names.organizations.texts[number] ?? "",
  );
}

function venuesOf(db: Database, ids: ReadonlySet<string>, texts: Texts) {
  const rows = rowsOf<[string, string, string | null, string | null, number | null, number | null]>(
    db,
    "SELECT id, name, address, city, latitude, longitude FROM venues WHERE id IN (SELECT value FROM json_each(?))",
    [...ids],
  );
  return new Map(
    rows.map(([id, name, address, city, latitude, longitude]) => [
      id,
      { name: texts.of(name), address, city, latitude, longitude },
    ]),
  );
}

const ATTENDANCES = `SELECT k.value, a.person_id, a.organization_id, a.role FROM json_each(?) k CROSS JOIN dialogues d
  ON d.key = k.value CROSS JOIN attendances a ON a.dialogue_id = d.id ORDER BY k.key, a.position`;

function sourcesOf(db: Database, keys: readonly number[]) {
  const found = new Lists<CalendarDialogue["sources"][number]>();
  for (const [key, url, publisher] of rowsOf<[number, string, string | null]>(
    db,
    `SELECT k.value, s.url, s.publisher FROM json_each(?) k CROSS JOIN dialogues d ON d.key = k.value
     CROSS JOIN dialogue_citations c ON c.dialogue_id = d.id CROSS JOIN sources s ON s.key = c.source_key
     ORDER BY k.key, c.position`,
    keys,
  )) {
    found.push(key, { url, publisher });
  }
  return found;
}

function promisesOf(db: Database, keys: readonly number[], census: Census, today: Today) {
  const rows = rowsOf<[number, number, string]>(
    db,
    `SELECT k.value, p.key, p.action FROM json_each(?) k CROSS JOIN dialogues d ON d.key = k.value
     CROSS JOIN promises p ON p.dialogue_id = d.id ORDER BY k.key, p.position`,
    keys,
  );
  const states = statesOf(
    db,
    census,
    today,
    rows.map((row) => row[1]),
  );
  const found = new Lists<CalendarDialogue["promises"][number]>();
  for (const [key, promise, action] of rows) {
    const state = states.get(promise);
    if (state) found.push(key, { action: JSON.parse(action) as Localized, state });
  }
  return found;
}
