import { beforeEach, describe, expect, test } from "vitest";
import { hashOfToken } from "../app/auth/token.ts";
import { type Database, openMemoryDatabase } from "../db/client.ts";
import { acceptInvitation, findInvitation } from "../db/desk/invitations.ts";
import { runEditor } from "./editor.ts";

const NOW = new Date("2026-03-02T01:00:00.000Z");
const SITE = { publicUrl: "https://yaksok.example", now: NOW };

let db: Database;
beforeEach(() => {
  db = openMemoryDatabase();
});

const run = (...positionals: string[]) => runEditor(db, { positionals }, SITE);
const tokenIn = (said: string) => /\/setup\?token=([\w-]{43})\n/.exec(said)?.[1] ?? "";

function join(said: string): void {
  const given = { email: "", name: "", lang: "ko" as const, passwordHash: "x" };
  acceptInvitation(db, hashOfToken(tokenIn(said)), given, NOW.toISOString());
}

const log = () =>
  db.$client.prepare("SELECT editor_id AS by, action, subject, detail FROM activity ORDER BY seq").all();

describe("The command line looks after people", () => {
  test("lets somebody in by a link that is kept only as its hash", () => {
    const said = run("add", "minji@yaksok.example", "김민지");
    const token = tokenIn(said);
    expect(said).toBe(
      `https://yaksok.example/setup?token=${token}\nThe link works once, until 2026-03-09T01:00:00.000Z.`,
    );
    expect(findInvitation(db, hashOfToken(token), NOW.toISOString())).toEqual({
      purpose: "join",
      email: "minji@yaksok.example",
      editorId: null,
      name: "김민지",
      role: "editor",
    });
    join(said);
    expect(db.$client.prepare("SELECT name, email, role FROM editors").all()).toEqual([
      { name: "김민지", email: "minji@yaksok.example", role: "editor" },
    ]);
    const detail = '{"email":"minji@yaksok.example","role":"editor"}';
    expect(log()).toEqual([
      { by: null, action: "editor.invited", subject: null, detail },
      { by: null, action: "editor.joined", subject: "1", detail },
    ]);
    expect(() => run("add", "MINJI@yaksok.example", "Kim Minji")).toThrow(
      "MINJI@yaksok.example is at the desk already: yaksok editor reset MINJI@yaksok.example makes a link for a new password.",
    );
  });

  test("makes a link for a new password, good for a day", () => {
    join(run("add", "minji@yaksok.example", "Kim Minji"));
    expect(run("reset", "minji@yaksok.example")).toMatch(/until 2026-03-03T01:00:00.000Z\.$/);
    expect(log().at(-1)).toEqual({ by: null, action: "editor.reset", subject: "1", detail: null });
    expect(() => run("reset", "nobody@yaksok.example")).toThrow(
      "Nobody at the desk has the address nobody@yaksok.example.",
    );
  });

  test("shuts somebody out, the only administrator only by force", () => {
    join(runEditor(db, { positionals: ["add", "a@yaksok.example", "A"], role: "administrator" }, SITE));
    join(run("add", "b@yaksok.example", "B"));
    expect(run("disable", "b@yaksok.example")).toBe(
      "b@yaksok.example is disabled, and their sessions have ended.",
    );
    expect(() => run("reset", "b@yaksok.example")).toThrow(/is disabled/);
    expect(() => run("disable", "a@yaksok.example")).toThrow(
      "a@yaksok.example is the only administrator: make another one first, or add --force.",
    );
    expect(runEditor(db, { positionals: ["disable", "a@yaksok.example"], force: true }, SITE)).toMatch(
      /the next start prints a link that makes one\.$/,
    );
  });

  test("says what can be asked of it, and what is wrong with an address or a role", () => {
    expect(() => run()).toThrow(/^Say what to do: yaksok editor add EMAIL NAME/);
    expect(() => run("add", "minji@yaksok.example")).toThrow(/^Say what to do/);
    expect(() => run("add", "minji", "Kim Minji")).toThrow("minji is no e-mail address.");
    const asked = { positionals: ["add", "a@yaksok.example", "A"], role: "boss" };
    expect(() => runEditor(db, asked, SITE)).toThrow(
      'There is no role "boss": use contributor, editor, administrator.',
    );
  });
});
