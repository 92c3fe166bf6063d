import { beforeEach, describe, expect, test } from "vitest";
import { type Database, openMemoryDatabase } from "../../db/client.ts";
import type { Actor } from "../../db/desk/actor.ts";
import { somebody } from "../../db/desk/made-up.ts";
import { disablePerson } from "../../db/desk/people.ts";
import { todayAsOf } from "../domain/days.ts";
import { editorOnly } from "./guard.ts";
import { begin } from "./session.ts";

let db: Database;
let minji: Actor;
let jisoo: Actor;
beforeEach(() => {
  db = openMemoryDatabase();
  minji = somebody(db, "Minji", "administrator");
  jisoo = somebody(db, "Jisoo", "editor");
});

const context = (at = "2026-03-02T00:00:00Z") => ({
  db,
  now: new Date(at),
  today: todayAsOf("2026-03-02"),
  publicUrl: "http://localhost:3000",
});
const cookieOf = async ({ editorId }: Actor) =>
  (await begin(new Request("http://localhost:3000/login"), context(), editorId, "password")).split(";")[0] ??
  "";

/** What a guarded handler answers, or the response that it throws. */
async function asked(path: string, init: RequestInit, at?: string): Promise<unknown> {
  const handle = editorOnly("publish", ({ editor }) => editor.name);
  const request = new Request(`http://localhost:3000${path}`, init);
  const args = { request, params: {}, context: context(at) };
  try {
    return await handle(args);
  } catch (thrown) {
    if (thrown instanceof Response) return `${thrown.status} ${thrown.headers.get("Location")}`;
    return (thrown as { init: { status: number } }).init.status;
  }
}
const sent = (cookie: string, fields: Record<string, string>) => ({
  method: "POST",
  headers: { Cookie: cookie },
  body: new URLSearchParams(fields),
});
const parked = () => db.$client.prepare("SELECT target, fields FROM parked_forms").all();

describe("A guarded page", () => {
  test("is for whoever holds the capability, as they stand at the moment of the request", async () => {
    const Cookie = await cookieOf(jisoo);
    const init = { headers: { Cookie } };
    expect(await asked("/editor/x", init)).toBe("Jisoo");
    db.$client.prepare("UPDATE editors SET role = 'contributor' WHERE id = ?").run(jisoo.editorId);
    expect(await asked("/editor/x", init)).toBe(403);
    disablePerson(db, minji, jisoo.editorId, "2026-03-02T00:00:00.000Z");
    expect(await asked("/editor/x?y=1", init)).toBe("302 /login?to=%2Feditor%2Fx%3Fy%3D1");
  });

  test("keeps a form of a session that ran out, but not one of an editor who was shut out", async () => {
    const cookie = await cookieOf(jisoo);
    const later = "2026-03-04T00:00:00Z";
    expect(await asked("/editor/x", sent(cookie, { a: "1" }), later)).toMatch(
      /^303 \/login\?to=%2Feditor%2Fparked%2F/,
    );
    expect(parked()).toEqual([{ target: "/editor/x", fields: '[["a","1"]]' }]);
    disablePerson(db, minji, jisoo.editorId, "2026-03-03T00:00:00.000Z");
    expect(await asked("/editor/x", sent(cookie, { a: "2" }), later)).toBe("303 /login");
    expect(parked()).toHaveLength(1);
  });

  test("keeps no password, and nothing that is no form", async () => {
    const cookie = await cookieOf(jisoo);
    const later = "2026-03-04T00:00:00Z";
    const passwords = sent(cookie, { present: "one", next: "two", again: "two" });
    const toForm = "303 /login?to=%2Feditor%2Faccount%2Fpassword";
    expect(await asked("/editor/account/password", passwords, later)).toBe(toForm);
    expect(await asked("/editor/account/password.data", passwords, later)).toBe(toForm);
    const json = {
      ...passwords,
      headers: { Cookie: cookie, "Content-Type": "application/json" },
      body: "{}",
    };
    expect(await asked("/editor/account/passkeys", json, later)).toBe("303 /login");
    expect(parked()).toEqual([]);
  });
});
