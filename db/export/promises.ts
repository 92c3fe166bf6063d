import type SQLite from "better-sqlite3";
import type { DatasetPromise, DatasetReply } from "../../app/domain/dataset.ts";
import type { Day } from "../../app/domain/days.ts";
import type { EditorialState, LinkKind } from "../../app/domain/vocabulary.ts";
import { deadlineReader } from "./deadlines.ts";
import { assessmentReader, checkReader } from "./findings.ts";
import { PARTY, type PartyRow, partyOf } from "./parties.ts";
import { GIVEN, known, localized, rowsByOwner, SHOWN, some } from "./rows.ts";

interface Row {
  owner: string;
  id: string;
  state: EditorialState;
  action: string;
  quoteText: string | null;
  quoteLang: string | null;
  saidOn: Day;
  source: string | null;
  notes: string | null;
  termEnds: Day | null;
  nextCheck: Day | null;
}

type ReplyRow = PartyRow & {
  owner: string;
  on: Day;
  text: string;
  source: string | null;
  closed: Day | null;
};

function replyOf({ on, text, source, closed, ...row }: ReplyRow): DatasetReply {
  return { on, ...partyOf(row), text: localized(text), ...known({ source, closed }) };
}

/** What a record says of the state: nothing where it stands as published. */
export const stateOf = (state: EditorialState) => (state === "disputed" ? state : null);

/** Reads the published promises of dialogues with what stands under them. */
export function promiseReader(client: SQLite.Database) {
  const rowsOf = rowsByOwner<Row>(
    client,
    `SELECT p.dialogue_id AS owner, p.id, p.state, p.action, p.quote_text AS quoteText, p.quote_lang AS quoteLang,
       p.said_on AS saidOn, s.url AS source, p.notes, p.term_ends_on AS termEnds, p.next_check_on AS nextCheck
     FROM promises p LEFT JOIN sources s ON s.key = p.source_key WHERE p.dialogue_id IN ${GIVEN} AND p.${SHOWN}
     ORDER BY p.dialogue_id, p.position, p.id`,
  );
  const promisorsOf = rowsByOwner<PartyRow & { owner: string }>(
    client,
    `SELECT by.promise_id AS owner, ${PARTY} FROM promise_promisors by LEFT JOIN people p ON p.id = by.person_id
     LEFT JOIN organizations o ON o.id = by.organization_id WHERE by.promise_id IN ${GIVEN}
     ORDER BY by.promise_id, by.position`,
  );
  const criteriaOf = rowsByOwner<{ owner: string; id: string; text: string }>(
    client,
    `SELECT promise_id AS owner, key AS id, text FROM criteria WHERE promise_id IN ${GIVEN} ORDER BY promise_id, position`,
  );
  const repliesOf = rowsByOwner<ReplyRow>(
    client,
    `SELECT r.id AS owner, reply.value ->> 'on' AS "on", reply.value ->> 'text' AS text, reply.value ->> 'source' AS source,
       reply.value ->> 'closedOn' AS closed, ${PARTY}
     FROM promises r, json_each(r.replies) reply LEFT JOIN people p ON p.id = reply.value ->> 'person'
     LEFT JOIN organizations o ON o.id = reply.value ->> 'organization' WHERE r.id IN ${GIVEN} ORDER BY r.id, reply.key`,
  );
  const linksOf = rowsByOwner<{ owner: string; kind: LinkKind; to: string }>(
    client,
    `SELECT l.from_id AS owner, l.kind, l.to_id AS "to" FROM promise_links l JOIN promises p ON p.id = l.to_id
     JOIN dialogues d ON d.id = p.dialogue_id WHERE l.from_id IN ${GIVEN} AND p.${SHOWN} AND d.${SHOWN}
     ORDER BY l.from_id, l.kind, l.to_id`,
  );
  const readers = {
    deadline: deadlineReader(client),
    assessments: assessmentReader(client),
    checks: checkReader(client),
  };
  return (dialogues: readonly string[]) => {
    const rows = rowsOf(dialogues);
    const ids = [...rows.values()].flatMap((list) => list.map(({ id }) => id));
    const promisors = promisorsOf(ids);
    const criteria = criteriaOf(ids);
    const links = linksOf(ids);
    const replies = repliesOf(ids);
    const deadline = readers.deadline(ids);
    const assessments = readers.assessments(ids);
    const checks = readers.checks(ids);
    /** The promises made at a dialogue that began on a local day. */
    return (dialogue: string, day: Day): DatasetPromise[] =>
      (rows.get(dialogue) ?? []).map(({ id, quoteText: text, quoteLang: lang, ...row }) =>
        known({
          id,
          state: stateOf(row.state),
          promisors: (promisors.get(id) ?? []).map(partyOf),
          action: localized(row.action),
          quote: text !== null && lang !== null ? { text, lang } : null,
          saidOn: row.saidOn === day ? null : row.saidOn,
          deadline: deadline(id, row.saidOn),
          criteria: some(criteria.get(id)?.map((each) => ({ id: each.id, text: localized(each.text) }))),
          assessments: assessments(id),
          checks: some(checks(id)),
          links: some(links.get(id)?.map(({ kind, to }) => ({ kind, to }))),
          termEnds: row.termEnds,
          nextCheck: row.nextCheck,
          source: row.source,
          notes: row.notes,
          replies: some(replies.get(id)?.map(replyOf)),
        }),
      );
  };
}
