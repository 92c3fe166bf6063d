import type SQLite from "better-sqlite3";
import type { Dataset } from "../../app/domain/dataset.ts";
import { dialoguesIn } from "./dialogues.ts";
import { organizationsIn, peopleIn, redirectsIn } from "./names.ts";

/**
 * The published record as `yaksok-dataset/1` holds it. Its lists are read while they are gone through, so hold a reading
 * transaction open if others may write meanwhile.
 */
export function datasetIn(client: SQLite.Database): Dataset {
  const { revision, publishedAt } = client
    .prepare<[], Pick<Dataset, "revision" | "publishedAt">>(
      "SELECT revision, published_at AS publishedAt FROM meta WHERE id = 1",
    )
    .get() ?? { revision: 0, publishedAt: new Date(0).toISOString() };
  const list = <T>(read: (client: SQLite.Database) => Generator<T>): Iterable<T> => ({
    [Symbol.iterator]: () => read(client),
  });
  return {
    revision,
    publishedAt,
    organizations: list(organizationsIn),
    people: list(peopleIn),
    redirects: list(redirectsIn),
    dialogues: list(dialoguesIn),
  };
}
