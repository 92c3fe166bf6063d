import type { APIRequestContext } from "@playwright/test";
import { inDatabase, startDesk } from "./desk.ts";
import { expect, test } from "./fixtures.ts";

/** A word that stands in everything of the desk, and nowhere in the record. */
const MARKER = "zyxmarkerzyx";
const DIALOGUE = "kr-msit-ai-hsd-3-2023";

/** Everything that readers can ask for: pages, forms of lists and items, dumps, what searches find, and the history. */
function addresses(promise: string): string[] {
  const pages = [
    "",
    "/calendar/2023-03",
    "/calendar/2023",
    "/dialogues",
    `/dialogues?q=${MARKER}`,
    `/dialogues/${DIALOGUE}`,
    `/dialogues/${DIALOGUE}/changes`,
    "/promises",
    `/promises?q=${MARKER}`,
    `/promises/${promise}`,
    `/promises/${promise}/changes`,
    "/series",
    "/scoreboard",
    "/changes",
    "/subscribe",
    "/data",
    "/methodology",
  ];
  const forms = [
    "/calendar.ics",
    "/calendar.ics?tentative=1&tasks=1",
    "/calendar.atom",
    "/calendar/2023-03.json",
    "/dialogues.ics",
    "/dialogues.atom",
    "/dialogues.csv",
    "/dialogues.json",
    `/dialogues/${DIALOGUE}.ics`,
    `/dialogues/${DIALOGUE}.json`,
    "/promises.ics",
    "/promises.atom",
    "/promises.csv",
    "/promises.json",
    `/promises/${promise}.json`,
    `/promises/${promise}.atom`,
    "/changes.atom",
    "/changes.csv",
    "/changes.json",
    "/scoreboard.json",
    "/organizations/msit.json",
    "/organizations/msit.ics",
  ];
  return [
    ...[...pages, ...forms].flatMap((path) => [`/en${path}`, `/ko${path}`]),
    `/embed/promises/${promise}`,
    "/sitemap.xml",
    "/openapi.json",
    "/robots.txt",
    "/data/yaksok-dataset.json",
    "/metrics",
    "/readyz",
    "/login",
    "/setup",
  ];
}

async function read(request: APIRequestContext, address: string) {
  const response = await request.get(address);
  return {
    address,
    status: response.status(),
    etag: response.headers().etag ?? null,
    text: await response.text(),
  };
}

const dayInSeoul = () => new Intl.DateTimeFormat("sv", { timeZone: "Asia/Seoul" }).format(new Date());

test("nothing that is at the desk shows in anything that readers get, before it is published", async ({
  playwright,
  start,
}) => {
  const site = await startDesk(start);
  const request = await playwright.request.newContext({ baseURL: site.url });
  const promise = inDatabase(site, (client) =>
    client.prepare<[string], string>("SELECT id FROM promises WHERE dialogue_id = ?").pluck().get(DIALOGUE),
  );
  const all = addresses(promise ?? "");
  const began = dayInSeoul();
  const before = [];
  for (const address of all) before.push(await read(request, address));
  // Without search results of its own, a word in the address of a search is shown again.
  const asked = (address: string) => (address.includes("?q=") ? MARKER : null);

  inDatabase(site, (client) => {
    const at = "2026-01-01T00:00:00.000Z";
    const later = "2099-01-01T00:00:00.000Z";
    const fields = JSON.stringify({ title: { en: MARKER, ko: MARKER }, hosts: [{ key: "a", name: MARKER }] });
    client
      .prepare("INSERT INTO editors (email, name, role, lang, created_at) VALUES (?, ?, 'editor', 'en', ?)")
      .run(`${MARKER}@yaksok.example`, MARKER, at);
    client
      .prepare(
        "INSERT INTO sessions (token_hash, editor_id, created_at, seen_at, expires_at, device) VALUES (?, 1, ?, ?, ?, ?)",
      )
      .run(MARKER, at, at, later, MARKER);
    client
      .prepare(
        "INSERT INTO invitations (token_hash, purpose, email, role, invited_by, created_at, expires_at) VALUES (?, 'join', ?, 'editor', 1, ?, ?)",
      )
      .run(MARKER, `${MARKER}@yaksok.example`, at, later);
    const draft = client.prepare(
      `INSERT INTO drafts (id, kind, subject_id, author_id, state, fields, version, comment, created_at, updated_at)
       VALUES (?, ?, ?, 1, ?, ?, 1, ?, ?, ?)`,
    );
    draft.run(`${MARKER}1`, "dialogue", null, "draft", fields, MARKER, at, at);
    draft.run(`${MARKER}2`, "dialogue", DIALOGUE, "in_review", fields, MARKER, at, at);
    draft.run(`${MARKER}3`, "assessment", promise, "in_review", fields, MARKER, at, at);
    client
      .prepare(
        "INSERT INTO draft_versions (draft_id, version, editor_id, saved_at, fields) VALUES (?, 1, 1, ?, ?)",
      )
      .run(`${MARKER}1`, at, fields);
    client
      .prepare(
        "INSERT INTO parked_forms (id, editor_id, target, fields, parked_at) VALUES (?, 1, '/editor', ?, ?)",
      )
      .run(`${MARKER}4`, JSON.stringify([["title", MARKER]]), at);
    const tip = client.prepare(
      `INSERT INTO tips (id, kind, subject_kind, subject_id, lang, text, url, contact, received_at, state)
       VALUES (?, 'error', ?, ?, 'en', ?, ?, ?, ?, 'open')`,
    );
    tip.run(`${MARKER}5`, "dialogue", DIALOGUE, MARKER, `https://${MARKER}.example/`, MARKER, at);
    tip.run(`${MARKER}6`, "promise", promise, MARKER, `https://${MARKER}.example/`, MARKER, at);
    client
      .prepare(
        "INSERT INTO activity (at, editor_id, action, subject, detail) VALUES (?, 1, 'draft.begun', ?, ?)",
      )
      .run(at, MARKER, JSON.stringify({ title: MARKER }));
    client.prepare("INSERT INTO desk_settings (key, value) VALUES ('note', ?)").run(MARKER);
  });

  for (const { address, etag, status } of before) {
    const after = await read(request, address);
    expect([address, after.status]).toEqual([address, status]);
    if (dayInSeoul() === began) expect([address, after.etag]).toEqual([address, etag]);
    if (asked(address) === null) expect(after.text, address).not.toContain(MARKER);
  }
  for (const noun of ["dialogues", "promises"]) {
    const found = await request.get(`/en/${noun}.json?q=${MARKER}`);
    expect((await found.json()).items).toEqual([]);
  }
  await request.dispose();
});
