import { beforeEach, describe, expect, test } from "vitest";
import { type Database, openMemoryDatabase } from "../client.ts";
import type { Actor } from "./actor.ts";
import { setPassword } from "./editors.ts";
import { logged, somebody } from "./made-up.ts";
import {
  beginSession,
  endSession,
  findSession,
  listSessions,
  revokeOtherSessions,
  revokeSession,
} from "./sessions.ts";

const AT = "2026-03-02T00:00:00.000Z";

let db: Database;
let minji: Actor;
let jisoo: Actor;
beforeEach(() => {
  db = openMemoryDatabase();
  minji = somebody(db, "Minji", "editor");
  jisoo = somebody(db, "Jisoo", "editor");
});

const hash = (letter: string) => letter.repeat(64);
const begin = ({ editorId }: Actor, letter: string, former: string | null = null) =>
  beginSession(db, editorId, {
    tokenHash: hash(letter),
    former: former && hash(former),
    method: "password",
    device: "Firefox",
    at: AT,
  });
const standing = (letter: string, at = AT) => findSession(db, hash(letter), at).is;

describe("A session", () => {
  test("takes the place of the one that the browser had", () => {
    begin(minji, "a");
    begin(minji, "b", "a");
    expect([standing("a"), standing("b"), standing("c")]).toEqual(["unknown", "in", "unknown"]);
  });

  test("runs out a day after its last use, and two weeks after it began", () => {
    begin(minji, "a");
    expect(standing("a", "2026-03-02T23:59:59.000Z")).toBe("in");
    expect(standing("a", "2026-03-03T23:59:58.000Z")).toBe("in");
    // Each day an hour earlier than the day before.
    for (let day = 4; day <= 15; day += 1) {
      const at = new Date(Date.UTC(2026, 2, day, 27 - day)).toISOString();
      expect([at, standing("a", at)]).toEqual([at, "in"]);
    }
    expect(standing("a", "2026-03-16T00:00:00.000Z")).toBe("expired");
  });

  test("that is signed out of is nothing any more", () => {
    begin(minji, "a");
    endSession(db, hash("a"), AT);
    expect(standing("a")).toBe("unknown");
  });
});

describe("An editor's sessions", () => {
  test("are listed with this one first, by marks that are no tokens", () => {
    begin(minji, "a");
    begin(minji, "b");
    begin(jisoo, "c");
    expect(listSessions(db, minji, hash("b"), AT)).toEqual([
      {
        mark: "b".repeat(24),
        createdAt: AT,
        seenAt: AT,
        device: "Firefox",
        method: "password",
        isThisOne: true,
      },
      {
        mark: "a".repeat(24),
        createdAt: AT,
        seenAt: AT,
        device: "Firefox",
        method: "password",
        isThisOne: false,
      },
    ]);
  });

  test("are ended one by one, or all but this one, and never another's", () => {
    for (const letter of ["a", "b", "d"]) begin(minji, letter);
    begin(jisoo, "c");
    revokeSession(db, minji, "c".repeat(24), AT);
    revokeSession(db, minji, "a".repeat(24), AT);
    expect(["a", "b", "c", "d"].map((letter) => standing(letter))).toEqual(["unknown", "in", "in", "in"]);
    revokeOtherSessions(db, minji, hash("d"), AT);
    expect(["a", "b", "c", "d"].map((letter) => standing(letter))).toEqual([
      "unknown",
      "unknown",
      "in",
      "in",
    ]);
    expect(logged(db).slice(-2)).toEqual([
      [1, "session.revoked", null, { sessions: 1 }],
      [1, "session.revoked", null, { sessions: 1 }],
    ]);
  });

  test("end with a new password, but for the one in which it is set", () => {
    begin(minji, "a");
    begin(minji, "b");
    setPassword(db, minji.editorId, "hash", AT, hash("b"));
    expect([standing("a"), standing("b")]).toEqual(["unknown", "in"]);
  });
});
