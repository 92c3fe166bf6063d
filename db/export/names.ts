import type SQLite from "better-sqlite3";
import type {
  DatasetAlias,
  DatasetOrganization,
  DatasetPerson,
  DatasetRedirect,
} from "../../app/domain/dataset.ts";
import { known, localized, rowsByOwner, SHOWN, some } from "./rows.ts";

/** The published dialogues, and the published promises made there. */
const DIALOGUES = `SELECT id FROM dialogues WHERE ${SHOWN}`;
const PROMISES = `SELECT id FROM promises WHERE ${SHOWN} AND dialogue_id IN (${DIALOGUES})`;

const PARTIES = ["organization", "person"] as const;
const attending = (column: (typeof PARTIES)[number]) =>
  `SELECT ${column}_id AS id FROM attendances WHERE dialogue_id IN (${DIALOGUES})
   UNION SELECT ${column}_id FROM promise_promisors WHERE promise_id IN (${PROMISES})
   UNION SELECT json_extract(reply.value, '$.${column}') FROM promises p, json_each(p.replies) reply
     WHERE p.replies IS NOT NULL AND p.id IN (${PROMISES})`;

/** Whoever and whatever these name, by noun. */
const NAMED_THERE = {
  organization: `SELECT organization_id AS id FROM dialogue_hosts WHERE dialogue_id IN (${DIALOGUES})
    UNION ${attending("organization")}`,
  person: attending("person"),
  venue: `SELECT venue_id AS id FROM dialogues WHERE ${SHOWN}`,
  series: `SELECT series_id AS id FROM dialogues WHERE ${SHOWN}`,
  dialogue: DIALOGUES,
  promise: PROMISES,
};

interface AliasRow {
  owner: string;
  kind: string | null;
  lang: string | null;
  text: string;
}

const aliasOf = ({ lang, text }: AliasRow): DatasetAlias => known({ lang, text });

/** Every organisation that a published dialogue or promise names, by id. */
export function* organizationsIn(client: SQLite.Database): Generator<DatasetOrganization> {
  const rows = client
    .prepare<[], { id: string; name: string; abbreviation: string | null; url: string | null }>(
      `SELECT id, name, abbreviation, url FROM organizations WHERE id IN (${NAMED_THERE.organization}) ORDER BY id`,
    )
    .all();
  const aliases = rowsByOwner<AliasRow>(
    client,
    `SELECT organization_id AS owner, kind, lang, text FROM organization_names
     WHERE kind IN ('alias', 'former') AND organization_id IN (SELECT value FROM json_each(?)) ORDER BY organization_id, text`,
  )(rows.map(({ id }) => id));
  for (const { id, name, abbreviation, url } of rows) {
    const further = aliases.get(id)?.map((each) => {
      return { ...aliasOf(each), ...known({ former: each.kind === "former" ? true : null }) };
    });
    yield known({ id, name: localized(name), abbreviation, url, aliases: some(further) });
  }
}

/** Every person that a published dialogue or promise names, by id. */
export function* peopleIn(client: SQLite.Database): Generator<DatasetPerson> {
  const rows = client
    .prepare<[], { id: string; name: string }>(
      `SELECT id, name FROM people WHERE id IN (${NAMED_THERE.person}) ORDER BY id`,
    )
    .all();
  const names = rowsByOwner<AliasRow>(
    client,
    `SELECT person_id AS owner, NULL AS kind, lang, text FROM person_names
     WHERE person_id IN (SELECT value FROM json_each(?)) ORDER BY person_id, text`,
  )(rows.map(({ id }) => id));
  for (const { id, name: json } of rows) {
    const name = localized(json);
    const own = new Set(Object.values(name));
    const further = names.get(id)?.filter(({ text }) => !own.has(text));
    yield known({ id, name, aliases: some(further?.map(aliasOf)) });
  }
}

/** Where former ids lead that lead to anything published. */
export function* redirectsIn(client: SQLite.Database): Generator<DatasetRedirect> {
  for (const [kind, ids] of Object.entries(NAMED_THERE)) {
    const rows = client
      .prepare<[string], { from: string; to: string }>(
        `SELECT former_id AS "from", id AS "to" FROM former_ids WHERE kind = ? AND id IN (${ids})
           AND former_id NOT IN (SELECT id FROM (${ids}) WHERE id IS NOT NULL) ORDER BY former_id`,
      )
      .all(kind);
    for (const row of rows) yield { kind: kind as DatasetRedirect["kind"], ...row };
  }
}
