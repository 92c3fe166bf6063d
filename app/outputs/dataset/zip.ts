import { strToU8, Zip, ZipDeflate } from "fflate";
import type { Dataset, DatasetDialogue } from "../../domain/dataset.ts";
import { dialogueTables } from "./dialogue-tables.ts";
import { organizationTable, personTable, seriesTable, venueTable } from "./name-tables.ts";
import { promiseTables } from "./promise-tables.ts";
import { readme } from "./readme.ts";
import type { Table } from "./table.ts";

/** So many dialogues are written at once. */
const BATCH = 200;

/** A ZIP keeps local times without a zone: noon of the day is the same there wherever it is made. */
function noonOf(publishedAt: string): Date {
  const [year = 1980, month = 1, day = 1] = publishedAt.slice(0, 10).split("-").map(Number);
  return new Date(Math.max(year, 1980), month - 1, day, 12);
}

/** Files that grow side by side into one ZIP, and the bytes of it that are ready. */
function archive(mtime: Date) {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  return {
    open(name: string): ZipDeflate {
      const file = new ZipDeflate(name, { level: 6 });
      file.mtime = mtime;
      zip.add(file);
      return file;
    },
    close: () => zip.end(),
    take(): Uint8Array[] {
      const taken = ready;
      ready = [];
      return taken;
    },
  };
}

/**
 * The whole record as CSV files in one ZIP, part by part, with a README that explains them. Equal records are equal bytes. It
 * goes through the dialogues once; what is compressed of the later files waits in memory.
 */
export function* datasetZip(dataset: Dataset): Generator<Uint8Array> {
  const { open, close, take } = archive(noonOf(dataset.publishedAt));
  const opened = <T>(table: Table<T>) => {
    const file = open(`${table.name}.csv`);
    file.push(strToU8(table.head));
    return {
      add: (items: readonly T[]) => file.push(strToU8(table.lines(items))),
      end: () => file.push(new Uint8Array(0), true),
    };
  };
  open("README.txt").push(strToU8(readme(dataset)), true);
  const ofDialogues = [...dialogueTables, ...promiseTables].map(opened);
  const organizations = opened(organizationTable);
  const people = opened(personTable);
  const venues = opened(venueTable);
  const series = opened(seriesTable);
  const met = { venues: new Map<string, DatasetVenue>(), series: new Map<string, DatasetSeries>() };
  for (const batch of batches(dataset.dialogues)) {
    for (const { venue, series } of batch) {
      if (venue?.id) met.venues.set(venue.id, venue);
      if (series) met.series.set(series.id, series);
    }
    for (const { add } of ofDialogues) add(batch);
    yield* take();
  }
  for (const { end } of ofDialogues) end();
  for (const batch of batches(dataset.organizations)) organizations.add(batch);
  for (const batch of batches(dataset.people)) people.add(batch);
  venues.add(byId(met.venues));
  series.add(byId(met.series));
  for (const { end } of [organizations, people, venues, series]) end();
  close();
  yield* take();
}

type DatasetVenue = NonNullable<DatasetDialogue["venue"]>;
type DatasetSeries = NonNullable<DatasetDialogue["series"]>;

function byId<T>(items: ReadonlyMap<string, T>): T[] {
  return [...items].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

function* batches<T>(items: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    if (batch.push(item) < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
