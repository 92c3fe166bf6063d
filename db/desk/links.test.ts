import { beforeEach, describe, expect, test } from "vitest";
import { type Database, openMemoryDatabase } from "../client.ts";
import { type Actor, NotAllowed } from "./actor.ts";
import { acceptInvitation, findInvitation, invite } from "./invitations.ts";
import { inviteToJoin, listOpenLinks, makeResetLink, revokeLink } from "./links.ts";
import { logged, somebody } from "./made-up.ts";
import { changeRole, disablePerson } from "./people.ts";

const AT = "2026-03-02T00:00:00.000Z";
const GIVEN = { email: "", name: "Lee Jisoo", lang: "ko", passwordHash: "hash" } as const;

let db: Database;
let minji: Actor;
beforeEach(() => {
  db = openMemoryDatabase();
  minji = somebody(db, "Minji", "administrator");
});

/** A token's hash of the length that hashes have. */
const hash = (letter: string) => letter.repeat(64);
const inviteJisoo = (letter: string, at = AT) =>
  inviteToJoin(
    db,
    minji,
    { tokenHash: hash(letter), email: "jisoo@yaksok.example", role: "contributor" },
    at,
  );
const accept = (letter: string, at = AT) => acceptInvitation(db, hash(letter), GIVEN, at);

describe("A link to join", () => {
  test("lets one person in, once, under the address it was made for", () => {
    inviteJisoo("a");
    expect(accept("a")).toEqual({ editorId: 2 });
    expect(accept("a")).toEqual({ refused: "gone" });
    expect(db.$client.prepare("SELECT email, name, role FROM editors WHERE id = 2").get()).toEqual({
      email: "jisoo@yaksok.example",
      name: "Lee Jisoo",
      role: "contributor",
    });
    expect(inviteJisoo("b")).toBe(false);
  });

  test("is good for seven days, to the moment", () => {
    inviteJisoo("a");
    expect(accept("a", "2026-03-09T00:00:00.000Z")).toEqual({ refused: "gone" });
    expect(accept("a", "2026-03-08T23:59:59.999Z")).toEqual({ editorId: 2 });
  });

  test("takes the place of one made before for the same address, however it is written", () => {
    inviteJisoo("a");
    const again = { tokenHash: hash("b"), email: "JISOO@yaksok.example", role: "editor" } as const;
    inviteToJoin(db, minji, again, AT);
    expect(accept("a")).toEqual({ refused: "gone" });
    expect(listOpenLinks(db, minji, AT)).toEqual([
      {
        mark: "b".repeat(24),
        purpose: "join",
        email: "JISOO@yaksok.example",
        role: "editor",
        invitedBy: "Minji",
        createdAt: AT,
        expiresAt: "2026-03-09T00:00:00.000Z",
      },
    ]);
  });

  test("can be revoked, and is no longer good when who made it may not make it any more", () => {
    const other = somebody(db, "Ahn", "administrator");
    inviteJisoo("a");
    revokeLink(db, minji, "a".repeat(24), AT);
    expect(accept("a")).toEqual({ refused: "gone" });
    inviteToJoin(db, other, { tokenHash: hash("b"), email: "x@yaksok.example", role: "administrator" }, AT);
    changeRole(db, minji, other.editorId, "editor", AT);
    expect(accept("b")).toEqual({ refused: "gone" });
    expect(listOpenLinks(db, minji, AT)).toEqual([]);
  });

  test("is made and seen by administrators alone", () => {
    const editor = somebody(db, "Ahn", "editor");
    const invited = { tokenHash: hash("a"), email: "x@yaksok.example", role: "editor" } as const;
    expect(() => inviteToJoin(db, editor, invited, AT)).toThrow(NotAllowed);
    expect(() => listOpenLinks(db, editor, AT)).toThrow(NotAllowed);
    expect(() => revokeLink(db, editor, "a", AT)).toThrow(NotAllowed);
    expect(() => makeResetLink(db, editor, { tokenHash: hash("a"), id: 1 }, AT)).toThrow(NotAllowed);
  });
});

describe("A link for a new password", () => {
  test("sets it, once and within a day, and not for one who is disabled", () => {
    const { editorId: id } = somebody(db, "Jisoo", "editor");
    expect(makeResetLink(db, minji, { tokenHash: hash("a"), id }, AT)).toBe(true);
    expect(accept("a", "2026-03-03T00:00:00.000Z")).toEqual({ refused: "gone" });
    expect(accept("a")).toEqual({ editorId: id });
    expect(accept("a")).toEqual({ refused: "gone" });
    expect(
      db.$client.prepare("SELECT name, password_hash AS hash FROM editors WHERE id = ?").get(id),
    ).toEqual({
      name: "Jisoo",
      hash: "hash",
    });
    makeResetLink(db, minji, { tokenHash: hash("b"), id }, AT);
    disablePerson(db, minji, id, AT);
    expect(accept("b")).toEqual({ refused: "gone" });
    expect(makeResetLink(db, minji, { tokenHash: hash("c"), id }, AT)).toBe(false);
  });
});

test("the link that a start prints is replaced by the next start's, is nobody's to list or revoke, and is no good beside an administrator", () => {
  invite(db, { purpose: "setup", tokenHash: hash("a"), at: AT, by: null });
  invite(db, { purpose: "setup", tokenHash: hash("b"), at: AT, by: null });
  revokeLink(db, minji, "b".repeat(24), AT);
  expect(listOpenLinks(db, minji, AT)).toEqual([]);
  expect(findInvitation(db, hash("a"), AT)).toBeNull();
  expect(findInvitation(db, hash("b"), AT)).toBeNull();
  db.$client.exec("UPDATE editors SET disabled_at = '2026-03-01T00:00:00.000Z'");
  expect(findInvitation(db, hash("b"), AT)).toMatchObject({ purpose: "setup", role: "administrator" });
});

test("the log tells who made which link for whom, and never a link", () => {
  inviteJisoo("a");
  revokeLink(db, minji, "a".repeat(24), AT);
  makeResetLink(db, minji, { tokenHash: hash("b"), id: 1 }, AT);
  const jisoo = { email: "jisoo@yaksok.example" };
  expect(logged(db).slice(1)).toEqual([
    [1, "editor.invited", null, { ...jisoo, role: "contributor" }],
    [1, "invitation.revoked", null, jisoo],
    [1, "editor.reset", "1", null],
  ]);
});
