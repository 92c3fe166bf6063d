import { beforeEach, describe, expect, test } from "vitest";
import { type Database, openMemoryDatabase } from "../client.ts";
import type { Actor } from "./actor.ts";
import { keepChallenge, takeChallenge } from "./challenges.ts";
import { logged, somebody } from "./made-up.ts";
import {
  addPasskey,
  countPasskeyUse,
  findPasskey,
  listPasskeys,
  MOST_PASSKEYS,
  removePasskey,
} from "./passkeys.ts";
import { disablePerson } from "./people.ts";

const AT = "2026-03-02T00:00:00.000Z";

let db: Database;
let minji: Actor;
let jisoo: Actor;
beforeEach(() => {
  db = openMemoryDatabase();
  minji = somebody(db, "Minji", "administrator");
  jisoo = somebody(db, "Jisoo", "editor");
});

const passkey = (id: string) => ({
  id,
  publicKey: new Uint8Array([1, 2, 3]),
  counter: 4,
  transports: ["internal"],
  name: "Laptop",
});

describe("A challenge", () => {
  test("is good once, for five minutes, and for whom it was made", () => {
    keepChallenge(db, "a", null, AT);
    expect(takeChallenge(db, "a", 1, AT)).toBe(false);
    expect(takeChallenge(db, "a", null, AT)).toBe(true);
    expect(takeChallenge(db, "a", null, AT)).toBe(false);
    keepChallenge(db, "b", 1, AT);
    expect(takeChallenge(db, "b", 2, AT)).toBe(false);
    expect(takeChallenge(db, "b", 1, "2026-03-02T00:05:00.000Z")).toBe(false);
    expect(takeChallenge(db, "b", 1, "2026-03-02T00:04:59.999Z")).toBe(true);
  });
});

describe("A passkey", () => {
  test("is its editor's alone to see and to remove", () => {
    expect(addPasskey(db, minji, passkey("a"), AT)).toBe(true);
    expect(addPasskey(db, jisoo, passkey("a"), AT)).toBe(false);
    expect(listPasskeys(db, minji)).toEqual([
      { id: "a", name: "Laptop", createdAt: AT, usedAt: null, transports: ["internal"] },
    ]);
    removePasskey(db, jisoo, "a", AT);
    expect(findPasskey(db, "a")?.editorId).toBe(1);
    removePasskey(db, minji, "a", AT);
    expect(findPasskey(db, "a")).toBeNull();
    expect(logged(db).slice(2)).toEqual([
      [1, "passkey.added", "1", { name: "Laptop" }],
      [1, "passkey.removed", "1", { name: "Laptop" }],
    ]);
  });

  test("counts up, so that a second use of one count is told", () => {
    addPasskey(db, minji, passkey("a"), AT);
    const found = findPasskey(db, "a");
    if (!found) throw new Error("there is no passkey");
    expect([...found.publicKey]).toEqual([1, 2, 3]);
    expect(countPasskeyUse(db, found, 5, AT)).toBe(true);
    expect(countPasskeyUse(db, found, 5, AT)).toBe(false);
    expect(listPasskeys(db, minji)[0]?.usedAt).toBe(AT);
  });

  test("opens nothing for one who is disabled", () => {
    addPasskey(db, jisoo, passkey("a"), AT);
    disablePerson(db, minji, jisoo.editorId, AT);
    expect(findPasskey(db, "a")).toBeNull();
  });

  test("is one of so many that an editor may have", () => {
    for (let count = 0; count < MOST_PASSKEYS; count += 1) addPasskey(db, minji, passkey(`a${count}`), AT);
    expect(addPasskey(db, minji, passkey("b"), AT)).toBe(false);
    expect(addPasskey(db, jisoo, passkey("b"), AT)).toBe(true);
  });
});
