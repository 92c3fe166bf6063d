import { beforeEach, describe, expect, test } from "vitest";
import { type Database, openMemoryDatabase } from "../client.ts";
import { type Actor, NotAllowed } from "./actor.ts";
import { logged, somebody } from "./made-up.ts";
import { changeRole, disablePerson, enablePerson, findPerson, listColleagues, listPeople } from "./people.ts";
import { beginSession, findSession } from "./sessions.ts";

const AT = "2026-03-02T00:00:00.000Z";

let db: Database;
let minji: Actor;
let jisoo: Actor;
beforeEach(() => {
  db = openMemoryDatabase();
  minji = somebody(db, "Minji", "administrator");
  jisoo = somebody(db, "Jisoo", "contributor");
});

const signIn = ({ editorId }: Actor, tokenHash: string) =>
  beginSession(db, editorId, { tokenHash, former: null, method: "password", device: null, at: AT });

describe("The last administrator", () => {
  test("can be neither disabled nor given another role, until there is another", () => {
    const { editorId: id } = minji;
    expect(findPerson(db, minji, id)?.isLastAdministrator).toBe(true);
    expect(disablePerson(db, minji, id, AT)).toBe("last_administrator");
    expect(changeRole(db, minji, id, "editor", AT)).toBe("last_administrator");
    expect(findPerson(db, minji, id)).toMatchObject({ role: "administrator", disabledAt: null });

    expect(changeRole(db, minji, jisoo.editorId, "administrator", AT)).toBe("done");
    expect(findPerson(db, minji, id)?.isLastAdministrator).toBe(false);
    expect(changeRole(db, minji, id, "editor", AT)).toBe("done");
    expect(disablePerson(db, jisoo, jisoo.editorId, AT)).toBe("last_administrator");
  });

  test("is still the last one where another is disabled", () => {
    changeRole(db, minji, jisoo.editorId, "administrator", AT);
    disablePerson(db, minji, jisoo.editorId, AT);
    expect(disablePerson(db, minji, minji.editorId, AT)).toBe("last_administrator");
  });
});

describe("Somebody who is disabled", () => {
  test("is out at once: their session and what they may do are worth nothing, and stay so when they are enabled", () => {
    signIn(jisoo, "token");
    expect(findSession(db, "token", AT).is).toBe("in");
    expect(disablePerson(db, minji, jisoo.editorId, AT)).toBe("done");
    expect(findSession(db, "token", AT)).toEqual({ is: "unknown" });
    expect(() => listColleagues(db, jisoo)).toThrow(NotAllowed);

    expect(enablePerson(db, minji, jisoo.editorId, "2026-03-02T01:00:00.000Z")).toBe("done");
    expect(findSession(db, "token", AT)).toEqual({ is: "unknown" });
    expect(listColleagues(db, jisoo)).toHaveLength(2);
  });

  test("is disabled once, however often it is asked", () => {
    disablePerson(db, minji, jisoo.editorId, AT);
    disablePerson(db, minji, jisoo.editorId, "2026-03-03T00:00:00.000Z");
    expect(findPerson(db, minji, jisoo.editorId)?.disabledAt).toBe(AT);
    expect(logged(db).slice(2)).toEqual([[1, "editor.disabled", "2", null]]);
  });
});

describe("Who is at the desk", () => {
  test("is known to all by name and role, and to administrators by address", () => {
    disablePerson(db, minji, somebody(db, "Ahn", "editor").editorId, AT);
    expect(listColleagues(db, jisoo)).toEqual([
      { id: 2, name: "Jisoo", role: "contributor", disabledAt: null },
      { id: 1, name: "Minji", role: "administrator", disabledAt: null },
      { id: 3, name: "Ahn", role: "editor", disabledAt: AT },
    ]);
    expect(listPeople(db, minji)[0]).toEqual({
      id: 2,
      name: "Jisoo",
      role: "contributor",
      disabledAt: null,
      email: "jisoo@yaksok.example",
      createdAt: "2026-03-01T00:00:00.000Z",
      seenAt: null,
      passkeys: 0,
      isLastAdministrator: false,
    });
  });

  test("is changed by administrators alone", () => {
    const editor = somebody(db, "Ahn", "editor");
    expect(() => listPeople(db, editor)).toThrow(NotAllowed);
    expect(() => findPerson(db, editor, 1)).toThrow(NotAllowed);
    expect(() => changeRole(db, editor, editor.editorId, "administrator", AT)).toThrow(NotAllowed);
    expect(() => disablePerson(db, editor, 1, AT)).toThrow(NotAllowed);
    expect(() => enablePerson(db, jisoo, 2, AT)).toThrow(NotAllowed);
    expect(changeRole(db, minji, 99, "editor", AT)).toBe("unknown");
  });
});
