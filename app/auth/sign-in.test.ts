import { beforeEach, describe, expect, test } from "vitest";
import { type Database, openMemoryDatabase } from "../../db/client.ts";
import { logged, somebody } from "../../db/desk/made-up.ts";
import { disablePerson } from "../../db/desk/people.ts";
import { todayAsOf } from "../domain/days.ts";
import { changePassword } from "./change-password.ts";
import { hashPassword } from "./passwords.ts";
import { begin, enter } from "./session.ts";
import { signIn } from "./sign-in.ts";

const PASSWORD = "a promise is a debt unpaid";
const passwordHash = await hashPassword(PASSWORD);

let db: Database;
beforeEach(() => {
  db = openMemoryDatabase();
  somebody(db, "Minji", "administrator", passwordHash);
});

const context = (at: string, client = "a", publicUrl = "https://yaksok.example") => ({
  db,
  now: new Date(at),
  today: todayAsOf("2026-03-02"),
  publicUrl,
  client,
});
const right = { email: "minji@yaksok.example", password: PASSWORD };
const wrong = { ...right, password: "not the password at all" };

describe("Who guesses", () => {
  test("at one account waits after ten, from wherever they ask, and nobody is shut out for good", async () => {
    for (let count = 0; count < 10; count += 1) {
      expect(await signIn(context("2026-03-02T00:00:00Z", `a${count}`), wrong)).toEqual({ refused: "wrong" });
    }
    const waits = { refused: "too_often", minutes: 3 };
    expect(await signIn(context("2026-03-02T00:00:00Z", "b"), right)).toEqual(waits);
    expect(await signIn(context("2026-03-02T00:03:00Z", "b"), right)).toEqual({ editorId: 1 });
    // Who signs in has shown who they are, and may mistype again.
    expect(await signIn(context("2026-03-02T00:03:00Z", "b"), wrong)).toEqual({ refused: "wrong" });
  });

  test("at many accounts waits after thirty from one address, and others do not", async () => {
    for (let count = 0; count < 30; count += 1) {
      await signIn(context("2026-03-02T00:00:00Z"), { ...wrong, email: `x${count}@yaksok.example` });
    }
    const waits = { refused: "too_often", minutes: 1 };
    expect(await signIn(context("2026-03-02T00:00:00Z"), right)).toEqual(waits);
    expect(await signIn(context("2026-03-02T00:00:00Z", "b"), right)).toEqual({ editorId: 1 });
    expect(await signIn(context("2026-03-02T00:01:00Z"), right)).toEqual({ editorId: 1 });
  }, 20_000);

  test("learns nothing of who is at the desk: an unknown, a disabled and a wrong one are answered alike", async () => {
    const jisoo = somebody(db, "Jisoo", "editor", passwordHash);
    disablePerson(db, { editorId: 1 }, jisoo.editorId, "2026-03-01T00:00:00.000Z");
    const at = context("2026-03-02T00:00:00Z");
    const refused = { refused: "wrong" };
    expect(await signIn(at, { ...right, email: "jisoo@yaksok.example" })).toEqual(refused);
    expect(await signIn(at, { ...right, email: "nobody@yaksok.example" })).toEqual(refused);
    expect(await signIn(at, wrong)).toEqual(refused);
    expect(logged(db).slice(-3)).toEqual([
      [null, "session.refused", "2", null],
      [null, "session.refused", null, null],
      [null, "session.refused", "1", null],
    ]);
  });
});

describe("A new password", () => {
  const editor = { id: 1, email: "minji@yaksok.example", name: "Minji" };
  const change = (present: string, next: string) =>
    changePassword(context("2026-03-02T00:00:00Z"), editor, { present, next }, "this");

  test("is set by one who knows the present one, under the rules for every password", async () => {
    expect(await change("not the password at all", "fifteen letters")).toEqual({ refused: "wrong" });
    expect(await change(PASSWORD, "too short")).toEqual({ refused: "short" });
    expect(await change(PASSWORD, "minji@yaksok.example")).toEqual({ refused: "personal" });
    expect(await change(PASSWORD, "fifteen letters")).toEqual({ changed: true });
    expect(await change(PASSWORD, "fifteen letters")).toEqual({ refused: "wrong" });
  });

  test("is not to be guessed at from a session that was left open", async () => {
    for (let count = 0; count < 10; count += 1) await change("not the password at all", "fifteen letters");
    expect(await change(PASSWORD, "fifteen letters")).toEqual({ refused: "too_often", minutes: 3 });
  });
});

describe("The cookie of a session", () => {
  const request = (headers: Record<string, string> = {}) =>
    new Request("http://127.0.0.1/login", { method: "POST", headers });

  test("is this host's own under https, out of reach of scripts, and not sent by other sites' forms", async () => {
    const at = context("2026-03-02T00:00:00Z");
    const response = await enter(request(), at, 1, "password", "/editor");
    expect([response.status, response.headers.get("Location")]).toEqual([303, "/editor"]);
    expect(response.headers.get("Set-Cookie")).toMatch(
      /^__Host-yaksok=[\w%]+; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(
      await begin(request(), context("2026-03-02T00:00:00Z", "a", "http://localhost:3000"), 1, "link"),
    ).toMatch(/^yaksok=[\w%]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test("is another one after each sign-in, and the former opens nothing", async () => {
    const at = context("2026-03-02T00:00:00Z");
    const first = (await begin(request(), at, 1, "password")).split(";")[0] ?? "";
    const second = await begin(request({ Cookie: first }), at, 1, "passkey");
    expect(second.startsWith(first)).toBe(false);
    const ended = "SELECT method, revoked_at IS NOT NULL AS ended FROM sessions ORDER BY ended DESC";
    expect(db.$client.prepare(ended).all()).toEqual([
      { method: "password", ended: 1 },
      { method: "passkey", ended: 0 },
    ]);
  });
});
