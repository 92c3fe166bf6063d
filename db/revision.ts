import type SQLite from "better-sqlite3";
import type { Database } from "./client.ts";

/** How far the record has come: the counter, the instant (UTC) of the latest published change, and the zones in use. */
export interface Revision {
  revision: number;
  publishedAt: string;
  zones: string[];
}

type Row = Omit<Revision, "zones">;

/** Prepared once for each database: every request asks this first. */
const questions = new WeakMap<Database, SQLite.Statement<[], Row>>();
const zonesByRevision = new WeakMap<Database, { revision: number; zones: string[] }>();

/** The state of the record now, also after another process wrote it. */
export function currentRevision(db: Database): Revision {
  const { revision, publishedAt } = question(db).get() ?? {
    revision: 0,
    publishedAt: new Date(0).toISOString(),
  };
  const known = zonesByRevision.get(db);
  if (known?.revision === revision) return { revision, publishedAt, zones: known.zones };
  const zones = db.$client
    .prepare<[], { zone: string }>("SELECT DISTINCT zone FROM dialogues ORDER BY zone")
    .all()
    .map((each) => each.zone);
  zonesByRevision.set(db, { revision, zones });
  return { revision, publishedAt, zones };
}

function question(db: Database): SQLite.Statement<[], Row> {
  let statement = questions.get(db);
  if (!statement) {
    statement = db.$client.prepare<[], Row>(
      "SELECT revision, published_at AS publishedAt FROM meta WHERE id = 1",
    );
    questions.set(db, statement);
  }
  return statement;
}
