import SQLite from "better-sqlite3";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { verificationText } from "../../bin/verify.ts";
import { loadBundledRecord } from "../bundled.ts";
import { openMemoryDatabase } from "../client.ts";
import { type Line, lineHash } from "../record/history.ts";
import { verifyRecord } from "./verify.ts";

const PROMISE = "kr-msit-ai-hsd-3-2023--superlarge-ai-policy-direction";
const DIALOGUE = "kr-msit-ai-hsd-3-2023";
const LINK = `${PROMISE} depends_on ${DIALOGUE}--pipc-informal-tf`;

let whole: Buffer;
beforeAll(() => {
  const db = openMemoryDatabase();
  loadBundledRecord(db, new Date("2026-11-24T03:00:00Z"));
  addCheckAndLink(db.$client);
  whole = db.$client.serialize();
});

/** A copy of the record, open for what no writer of ours would do. */
function tampered(work: (client: SQLite.Database) => void): SQLite.Database {
  const client = new SQLite(whole);
  client.pragma("foreign_keys = OFF");
  client.pragma("ignore_check_constraints = ON");
  const triggers = client
    .prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    .all();
  for (const { name } of triggers) client.exec(`DROP TRIGGER ${name}`);
  work(client);
  for (const { sql } of triggers) client.exec(sql);
  return client;
}

function found(work: (client: SQLite.Database) => void): string[] {
  const client = tampered(work);
  const { findings } = verifyRecord(client);
  client.close();
  return findings.map(({ line, sentence }) => (line === null ? sentence : `${line}: ${sentence}`));
}

const run = (sql: string) => found((client) => client.exec(sql));
const lineOf = (kind: string, id: string): number => {
  const client = new SQLite(whole);
  const seq = client
    .prepare("SELECT max(seq) FROM changes WHERE subject_kind = ? AND subject_id = ?")
    .pluck()
    .get(kind, id) as number;
  client.close();
  return seq;
};

/** Appends a line by hand, as the writer does. */
function append(
  client: SQLite.Database,
  line: Pick<Line, "kind" | "id" | "before" | "after">,
  promise: string,
) {
  const last = client.prepare("SELECT seq, hash FROM changes ORDER BY seq DESC LIMIT 1").get() as {
    seq: number;
    hash: string;
  };
  const recordedAt = "2026-11-24T04:00:00.000Z";
  const next = {
    ...line,
    seq: last.seq + 1,
    recordedAt,
    author: "desk",
    reason: null,
    previousHash: last.hash,
  };
  client
    .prepare(
      `INSERT INTO changes VALUES (?, ?, 'desk', ?, ?, (SELECT dialogue_id FROM promises WHERE id = ?), ?, NULL, ?, ?, ?, ?)`,
    )
    .run(
      next.seq,
      recordedAt,
      line.kind,
      line.id,
      promise,
      promise,
      line.before,
      line.after,
      last.hash,
      lineHash(next),
    );
  client.prepare("UPDATE meta SET revision = ?, published_at = ?").run(next.seq, recordedAt);
  client.prepare("UPDATE promises SET updated_at = ? WHERE id = ?").run(recordedAt, promise);
  client
    .prepare(
      `INSERT INTO touched_entries SELECT 'dialogue', d.key, 1, ? FROM promises p JOIN dialogues d ON d.id = p.dialogue_id
       WHERE p.id = ? ON CONFLICT DO UPDATE SET times = times + 1, touched_at = excluded.touched_at`,
    )
    .run(recordedAt, promise);
}

function addCheckAndLink(client: SQLite.Database) {
  const url = "https://example.org/checked";
  const source = { url, title: "A list", publisher: null, publishedOn: null, archivedUrl: null };
  const check = { checkedOn: "2024-01-05", found: false, note: { en: "Nothing." }, sources: [source] };
  append(
    client,
    { kind: "check", id: `${PROMISE}#0`, before: null, after: JSON.stringify({ ...check, author: null }) },
    PROMISE,
  );
  client.exec(`INSERT INTO checks VALUES ('${PROMISE}', 0, '2024-01-05', '{"en":"Nothing."}', NULL,
      '2026-11-24T04:00:00.000Z', 0);
    INSERT INTO sources (url, title) VALUES ('${url}', 'A list');
    INSERT INTO check_citations SELECT '${PROMISE}', 0, 0, key FROM sources WHERE url = '${url}'`);
  const link = { from: PROMISE, kind: "depends_on", to: `${DIALOGUE}--pipc-informal-tf` };
  const id = `${link.from} ${link.kind} ${link.to}`;
  append(client, { kind: "link", id, before: null, after: JSON.stringify(link) }, PROMISE);
  client.prepare("INSERT INTO promise_links VALUES (?, ?, ?)").run(link.from, link.kind, link.to);
}

test("a record that only its writers wrote holds, and says how far it goes", () => {
  const client = new SQLite(whole);
  const verification = verifyRecord(client);
  expect(verification.findings).toEqual([]);
  const last = client.prepare("SELECT seq, hash FROM changes ORDER BY seq DESC LIMIT 1").get() as {
    seq: number;
    hash: string;
  };
  expect([verification.lines, verification.hash]).toEqual([last.seq, last.hash]);
  expect(verificationText(verification, false)).toBe(
    `The record holds: ${last.seq} lines of history, ${verification.subjects} subjects, ${verification.rows.toLocaleString("en-GB")} rows compared.\nThe last line, ${last.seq}, has the hash ${last.hash}`,
  );
});

test("an empty record holds", () => {
  expect(verifyRecord(openMemoryDatabase().$client)).toMatchObject({
    lines: 0,
    hash: "0".repeat(64),
    count: 0,
  });
});

test("what does not hold is told by its first line, with how many more", () => {
  const client = tampered((each) =>
    each.exec(`UPDATE series SET name = '{"en":"X"}' WHERE id = 'kr-msit-ai-hsd';
      UPDATE promises SET notes = 'changed' WHERE id = '${PROMISE}';
      UPDATE assessments SET outcome = 'withdrawn' WHERE promise_id = '${PROMISE}'`),
  );
  const text = verificationText(verifyRecord(client), false);
  expect(text.split("\n")).toEqual([
    expect.stringMatching(
      /^Line \d+ does not hold: series kr-msit-ai-hsd: name: the table says \{"en":"X"\}, /,
    ),
    "And 3 more (all of them with --all).",
  ]);
});

describe("a row changed behind the program's back", () => {
  test("an organisation's name", () => {
    expect(run("UPDATE organizations SET abbreviation = 'MIST' WHERE id = 'msit'")).toEqual([
      `${lineOf("organization", "msit")}: organization msit: abbreviation: the table says "MIST", the history says "MSIT"`,
    ]);
  });

  test("a name that an organisation is found by", () => {
    const [first = "", ...more] = run("DELETE FROM organization_names WHERE key = 'msit'");
    expect(first).toContain(`${lineOf("organization", "msit")}: organization msit: names: the table says [`);
    expect(more).toEqual([]);
  });

  test("a person, and the names of one", () => {
    const [person = ""] = run(`UPDATE people SET name = '{"en":"Nobody"}' WHERE rowid = 1`);
    expect(person).toMatch(/^\d+: person \S+: name: the table says \{"en":"Nobody"\}, the history says \{/);
    const [name = ""] = run(
      `UPDATE person_names SET text = 'Nobody' WHERE key = (SELECT min(key) FROM person_names)`,
    );
    expect(name).toMatch(/^\d+: person \S+: names: the table says \[.*"Nobody"/);
  });

  test("a venue", () => {
    const [first = ""] = run("UPDATE venues SET latitude = 37.4, longitude = 127.1 WHERE rowid = 1");
    expect(first).toMatch(/^\d+: venue \S+: latitude: the table says 37.4, the history says nothing$/);
  });

  test("a series that was taken away", () => {
    expect(run("DELETE FROM series WHERE id = 'kr-msit-ai-hsd'")).toContain(
      `${lineOf("series", "kr-msit-ai-hsd")}: series kr-msit-ai-hsd: the table series has no such row, the history recorded it`,
    );
  });

  test("a dialogue's day, and one that nobody recorded", () => {
    const line = lineOf("dialogue", DIALOGUE);
    expect(run(`UPDATE dialogues SET start = '2023-03-09' WHERE id = '${DIALOGUE}'`)[0]).toMatch(
      new RegExp(`^${line}: dialogue ${DIALOGUE}: time: the table says .*"start":"2023-03-09"`),
    );
    expect(
      run(`INSERT INTO dialogues SELECT 999, 'forged', title, series_id, number, precision, start, "end", day, last_day, zone,
        status, previous_start, venue_id, place_city, place_country, summary, notes, state, sequence, created_at, updated_at
        FROM dialogues WHERE id = '${DIALOGUE}'`),
    ).toContain("dialogue forged: it stands in the table dialogues, and no line is about it");
    expect(run(`UPDATE dialogues SET state = 'draft' WHERE id = '${DIALOGUE}'`)).toEqual([
      `${line}: dialogue ${DIALOGUE}: state: the table says "draft", the history says "published"`,
    ]);
  });

  test("a dialogue's host, an attendance, a citation", () => {
    const line = lineOf("dialogue", DIALOGUE);
    const at = `${line}: dialogue ${DIALOGUE}`;
    expect(run(`DELETE FROM dialogue_hosts WHERE dialogue_id = '${DIALOGUE}'`)).toEqual([
      `${at}: hosts: the table says [], the history says ["msit"]`,
    ]);
    expect(
      run(
        `UPDATE attendances SET role = '{"en":"Guest"}' WHERE dialogue_id = '${DIALOGUE}' AND position = 0`,
      )[0],
    ).toContain(`${at}: attendances: the table says [`);
    expect(
      run(
        `UPDATE dialogue_citations SET position = 77 WHERE dialogue_id = '${DIALOGUE}' AND position = 0`,
      )[0],
    ).toContain(`${at}: sources: the table says [`);
  });

  test("a source, one nobody cites, and one that is gone", () => {
    expect(run("UPDATE sources SET title = 'Other' WHERE url = 'https://example.org/checked'")).toEqual([
      `${lineOf("check", `${PROMISE}#0`)}: source https://example.org/checked: title: the table says "Other", the history says "A list"`,
    ]);
    expect(run("INSERT INTO sources (url) VALUES ('https://example.org/forged')")).toEqual([
      "source https://example.org/forged: it stands in the table sources, and no line cites it",
    ]);
    expect(run("DELETE FROM sources WHERE url = 'https://example.org/checked'")).toContain(
      `${lineOf("check", `${PROMISE}#0`)}: source https://example.org/checked: it is cited, and the table sources does not have it`,
    );
  });

  test("a promise's words, promisors and criteria", () => {
    const line = lineOf("promise", PROMISE);
    expect(run(`UPDATE promises SET quote_text = 'never said' WHERE id = '${PROMISE}'`)).toEqual([
      `${line}: promise ${PROMISE}: quote: the table says {"text":"never said","lang":"ko"}, the history says {"text":"이달 중 초거대AI 산업 정책방향 발표할 것","lang":"ko"}`,
    ]);
    expect(run(`DELETE FROM promise_promisors WHERE promise_id = '${PROMISE}'`)[0]).toContain(
      `${line}: promise ${PROMISE}: promisors: the table says [], the history says [`,
    );
    expect(run(`INSERT INTO criteria VALUES ('${PROMISE}', 'k', 0, '{"en":"A test"}')`)).toEqual([
      `${line}: promise ${PROMISE}: criteria: the table says [{"key":"k","text":{"en":"A test"}}], the history says []`,
    ]);
    expect(
      run(`UPDATE promises SET updated_at = '2027-01-01T00:00:00.000Z' WHERE id = '${PROMISE}'`),
    ).toEqual([
      `${lineOf("link", LINK)}: promise ${PROMISE}: updatedAt: the table says "2027-01-01T00:00:00.000Z", the history says "2026-11-24T04:00:00.000Z"`,
    ]);
  });

  test("a deadline, one that nobody recorded, and one that is gone", () => {
    const line = lineOf("deadline", `${PROMISE}#0`);
    expect(run(`UPDATE deadlines SET latest = '2023-12-31' WHERE promise_id = '${PROMISE}'`)[0]).toBe(
      `${line}: deadline ${PROMISE}#0: latest: the table says "2023-12-31", the history says "2023-03-31"`,
    );
    expect(
      run(`INSERT INTO deadlines (promise_id, seq, hardness, basis, stated_on, recorded_at)
        VALUES ('${PROMISE}', 1, 'none', 'editor', '2023-03-20', '2026-11-24T03:00:00.000Z')`),
    ).toContain(`deadline ${PROMISE}#1: it stands in the table deadlines, and no line is about it`);
    expect(run(`DELETE FROM deadlines WHERE promise_id = '${PROMISE}'`)[0]).toBe(
      `${line}: deadline ${PROMISE}#0: the table deadlines has no such row, the history recorded it`,
    );
  });

  test("an assessment and its evidence", () => {
    const line = lineOf("assessment", `${PROMISE}#0`);
    expect(run(`UPDATE assessments SET outcome = 'not_delivered' WHERE promise_id = '${PROMISE}'`)[0]).toBe(
      `${line}: assessment ${PROMISE}#0: outcome: the table says "not_delivered", the history says "delivered"`,
    );
    expect(
      run(`DELETE FROM assessment_citations WHERE promise_id = '${PROMISE}' AND position = 0`)[0],
    ).toContain(`${line}: assessment ${PROMISE}#0: evidence: the table says `);
  });

  test("a check, its sources, and a link", () => {
    const line = lineOf("check", `${PROMISE}#0`);
    expect(run(`UPDATE checks SET found = 1 WHERE promise_id = '${PROMISE}'`)).toEqual([
      `${line}: check ${PROMISE}#0: found: the table says true, the history says false`,
    ]);
    expect(run(`DELETE FROM check_citations WHERE promise_id = '${PROMISE}'`)).toEqual([
      `${line}: check ${PROMISE}#0: sources: the table says [], the history says ["https://example.org/checked"]`,
    ]);
    expect(run("DELETE FROM promise_links")[0]).toContain("the table promise_links has no such row");
  });

  test("what is computed: states and full text", () => {
    expect(
      run(`UPDATE promise_states SET schedule = 'on_time' WHERE schedule = 'late'
        AND promise_key = (SELECT key FROM promises WHERE id = '${PROMISE}')`)[0],
    ).toMatch(new RegExp(`^${lineOf("link", LINK)}: promise ${PROMISE}: states: `));
    const place = `(SELECT place FROM search_places WHERE kind = 'promise' AND key = (SELECT key FROM promises WHERE id = '${PROMISE}'))`;
    expect(run(`DELETE FROM promise_search WHERE rowid = ${place}`)[0]).toContain(
      "words: the full text promise_search has no row for it",
    );
    expect(run(`INSERT OR REPLACE INTO promise_search (rowid, words) VALUES (${place}, 'x')`)[0]).toContain(
      "words: the full text promise_search holds others than the rule gives",
    );
    expect(run("INSERT INTO dialogue_search (rowid, words) VALUES (12345, 'x')")).toEqual([
      "row 12345 of dialogue_search belongs to no dialogue",
    ]);
    expect(run("UPDATE meta SET search_version = 0")).toEqual([
      "the full text is of version 0, and this program's is 2",
    ]);
  });

  test("a former id that leads nowhere", () => {
    expect(run("INSERT INTO former_ids VALUES ('promise', 'old', 'nowhere')")).toEqual([
      "former id old leads to the promise nowhere, and no line is about it",
    ]);
  });
});

describe("a history that was rewritten", () => {
  const rehash = (client: SQLite.Database, seq: number) => {
    const line = client
      .prepare(
        `SELECT seq, recorded_at AS recordedAt, author, subject_kind AS kind, subject_id AS id, reason, before, after,
          previous_hash AS previousHash FROM changes WHERE seq = ?`,
      )
      .get(seq) as Line;
    client.prepare("UPDATE changes SET hash = ? WHERE seq = ?").run(lineHash(line), seq);
  };

  test("a line that says something else", () => {
    const [first = ""] = run("UPDATE changes SET reason = 'a better one' WHERE seq = 214");
    expect(first).toMatch(/^214: what it says has the hash [0-9a-f]{64}, and it carries [0-9a-f]{64}$/);
  });

  test("a line with a hash made anew breaks the line after it", () => {
    const findings = found((client) => {
      client.exec("UPDATE changes SET author = 'somebody' WHERE seq = 214");
      rehash(client, 214);
    });
    expect(findings).toEqual([
      expect.stringMatching(
        /^215: it carries [0-9a-f]{64} as the hash before it, and line 214 has [0-9a-f]{64}$/,
      ),
    ]);
  });

  test("two lines that changed places", () => {
    const [first = ""] =
      run(`UPDATE changes SET seq = -1 WHERE seq = 100; UPDATE changes SET seq = 100 WHERE seq = 101;
      UPDATE changes SET seq = 101 WHERE seq = -1`);
    expect(first).toMatch(/^100: it carries /);
  });

  test("a line that is missing", () => {
    expect(run("DELETE FROM changes WHERE seq = 50")[0]).toBe(
      "50: it is missing: line 49 is followed by line 51",
    );
  });

  test("an entry that is said to be touched, of nothing and of what is none", () => {
    const { key, at } = { key: 12_345, at: "2020-01-01T00:00:00.000Z" };
    expect(run(`INSERT INTO touched_entries VALUES ('promise', ${key}, 1, '${at}')`)).toEqual([
      "row 12345 of touched_entries belongs to no promise",
    ]);
    expect(
      run(
        `PRAGMA ignore_check_constraints = ON; INSERT INTO touched_entries VALUES ('x', ${key}, 1, '${at}')`,
      ),
    ).toEqual(["row 12345 of touched_entries belongs to no x"]);
  });

  test("a last line taken away, with and without the counter", () => {
    const line = lineOf("link", LINK);
    const cut = `DELETE FROM changes WHERE seq = ${line}`;
    expect(run(cut)[0]).toBe(`${line}: the revision is ${line}, and the last line is ${line - 1}`);
    expect(run(`${cut}; UPDATE meta SET revision = ${line - 1}`)).toEqual([
      `link ${LINK}: it stands in the table promise_links, and no line is about it`,
    ]);
  });

  test("a line listed under another promise, which its hash does not cover", () => {
    const line = lineOf("assessment", `${PROMISE}#0`);
    expect(
      run(`UPDATE changes SET promise_id = 'another', dialogue_id = 'elsewhere' WHERE seq = ${line}`).slice(
        0,
        2,
      ),
    ).toEqual([
      `${line}: assessment ${PROMISE}#0: it is listed under the dialogue "elsewhere", and it is about "${DIALOGUE}"`,
      `${line}: assessment ${PROMISE}#0: it is listed under the promise "another", and it is about "${PROMISE}"`,
    ]);
  });

  test("a line recorded before the one before it", () => {
    const [first = "", second = ""] = run(
      "UPDATE changes SET recorded_at = '2020-01-01T00:00:00.000Z' WHERE seq = 300",
    );
    expect([first, second].join("\n")).toContain(
      "300: it was recorded at 2020-01-01T00:00:00.000Z, before line 299",
    );
  });
});

describe("a schema that is not the migrations'", () => {
  test("a trigger that was dropped", () => {
    const client = new SQLite(whole);
    client.exec("DROP TRIGGER changes_stay");
    expect(verifyRecord(client).findings).toEqual([
      { line: null, sentence: "the trigger changes_stay is missing from the database" },
    ]);
  });

  test("an index that was dropped, a column and a table that were added", () => {
    expect(
      run("DROP INDEX dialogues_by_day; ALTER TABLE venues ADD COLUMN x TEXT; CREATE TABLE y (z)"),
    ).toEqual([
      "the table venues is not as the migrations make it",
      "the index dialogues_by_day is missing from the database",
      "the table y is in the database, and no migration makes it",
    ]);
  });
});

/** Every table of the record, and none of the editors'. */
const TABLES = [
  "organizations",
  "organization_names",
  "people",
  "person_names",
  "venues",
  "series",
  "dialogues",
  "dialogue_hosts",
  "attendances",
  "sources",
  "promises",
  "promise_promisors",
  "deadlines",
  "criteria",
  "assessments",
  "checks",
  "promise_links",
  "dialogue_citations",
  "assessment_citations",
  "check_citations",
  "changes",
  "meta",
  "promise_states",
  "touched_entries",
  "search_places",
  "search_words",
];

/** How often a promise was touched is only known between bounds, and an entry that shows it not at all. */
const NOT_TOLD = ["promises.sequence", "touched_entries.times"];

test("any cell of any table of the record that is changed is found", () => {
  fc.assert(
    fc.property(fc.constantFrom(...TABLES), fc.nat(), fc.nat(), (table, row, column) => {
      let told = true;
      const findings = found((client) => {
        const columns = client.pragma(`table_info(${table})`) as { name: string; type: string; pk: number }[];
        const { name, type } = columns[column % columns.length] as (typeof columns)[number];
        told = !NOT_TOLD.includes(`${table}.${name}`);
        const keys = columns.filter(({ pk }) => pk > 0).map((each) => `"${each.name}"`);
        const count = client.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
        const other = type === "TEXT" ? `coalesce("${name}", '') || 'x'` : `coalesce("${name}", 0) + 1000`;
        client.exec(`UPDATE ${table} SET "${name}" = ${other} WHERE (${keys}) =
          (SELECT ${keys} FROM ${table} ORDER BY ${keys} LIMIT 1 OFFSET ${row % count})`);
      });
      expect(findings.length > 0 || !told).toBe(true);
    }),
    { numRuns: 100 },
  );
});
