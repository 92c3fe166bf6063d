import type { OrganizationRef, PersonRef, Reply, Source } from "../app/domain/records.ts";
import type { Database } from "./client.ts";
import { within } from "./parties.ts";
import type { ReplyDocument } from "./record/documents.ts";
import { organizations, people, sources } from "./schema.ts";

interface Row {
  id: string;
  replies: readonly ReplyDocument[] | null;
}

/** Statements under the right of reply by promise, oldest first, with who made them and where they stand. */
export function repliesOf(db: Database, rows: readonly Row[]): Map<string, Reply[]> {
  const all = rows.flatMap(({ replies }) => replies ?? []);
  if (all.length === 0) return new Map();
  const found = {
    organization: namesOf(
      db
        .select({
          id: organizations.id,
          name: organizations.name,
          abbreviation: organizations.abbreviation,
        })
        .from(organizations)
        .where(
          within(
            organizations.id,
            all.flatMap(({ organization }) => organization ?? []),
          ),
        )
        .all() satisfies OrganizationRef[],
    ),
    person: namesOf(
      db
        .select({ id: people.id, name: people.name })
        .from(people)
        .where(
          within(
            people.id,
            all.flatMap(({ person }) => person ?? []),
          ),
        )
        .all() satisfies PersonRef[],
    ),
  };
  const cited = new Map<string, Source>(
    db
      .select({
        url: sources.url,
        title: sources.title,
        publisher: sources.publisher,
        publishedOn: sources.publishedOn,
        archivedUrl: sources.archivedUrl,
      })
      .from(sources)
      .where(
        within(
          sources.url,
          all.flatMap(({ source }) => source ?? []),
        ),
      )
      .all()
      .map((source) => [source.url, source]),
  );
  const read = (
    { on, organization, person, text, source, closedOn }: ReplyDocument,
    position: number,
  ): Reply => ({
    position,
    on,
    person: found.person.get(person ?? "") ?? null,
    organization: found.organization.get(organization ?? "") ?? null,
    text,
    source: cited.get(source ?? "") ?? null,
    closedOn,
  });
  const byDay = (a: Reply, b: Reply) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);
  return new Map(rows.map(({ id, replies }) => [id, (replies ?? []).map(read).sort(byDay)]));
}

const namesOf = <T extends { id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));
