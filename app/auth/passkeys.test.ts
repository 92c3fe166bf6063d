import { beforeEach, describe, expect, test } from "vitest";
import { type Database, openMemoryDatabase } from "../../db/client.ts";
import type { Actor } from "../../db/desk/actor.ts";
import { somebody } from "../../db/desk/made-up.ts";
import { listPasskeys } from "../../db/desk/passkeys.ts";
import { disablePerson } from "../../db/desk/people.ts";
import { todayAsOf } from "../domain/days.ts";
import { madeUpAuthenticator } from "./made-up-authenticator.ts";
import { addAnswered, challengeToAdd, challengeToSignIn, editorOfPasskey } from "./passkeys.ts";

const REQUEST = new Request("http://127.0.0.1:3000/login/passkey", { method: "POST" });
const SITE = "https://yaksok.example";

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
  publicUrl: SITE,
  client: "a",
});
type Device = ReturnType<typeof madeUpAuthenticator>;

async function added(device: Device): Promise<boolean> {
  const who = { email: "jisoo@yaksok.example", name: "Jisoo" };
  const { challenge } = await challengeToAdd(REQUEST, context(), jisoo, who);
  return addAnswered(REQUEST, context(), jisoo, { name: "Laptop", response: device.make(challenge) });
}

async function challenge(): Promise<string> {
  const options = await challengeToSignIn(REQUEST, context());
  return options?.challenge ?? "";
}

describe("A passkey", () => {
  test("is asked for under the public address, kept on the device, with the user verified where it can", async () => {
    const who = { email: "jisoo@yaksok.example", name: "Jisoo" };
    const options = await challengeToAdd(REQUEST, context(), jisoo, who);
    expect(options.rp).toEqual({ name: "Yaksok", id: "yaksok.example" });
    expect(options.authenticatorSelection).toMatchObject({
      residentKey: "required",
      userVerification: "preferred",
    });
    expect(await challengeToSignIn(REQUEST, context())).toMatchObject({
      rpId: "yaksok.example",
      userVerification: "preferred",
    });
  });

  test("that was added tells whose it is, by each challenge once", async () => {
    const device = madeUpAuthenticator("yaksok.example", SITE);
    expect(await added(device)).toBe(true);
    expect(listPasskeys(db, jisoo)).toMatchObject([{ name: "Laptop", transports: ["internal"] }]);
    const answer = device.sign(await challenge(), { counter: 1 });
    expect(await editorOfPasskey(REQUEST, context(), answer)).toBe(jisoo.editorId);
    expect(await editorOfPasskey(REQUEST, context(), answer)).toBeNull();
  });

  test("is refused where it signed for another site, too late, or with a count that it had before", async () => {
    const device = madeUpAuthenticator("yaksok.example", SITE);
    await added(device);
    const elsewhere = device.sign(await challenge(), { counter: 1, from: "https://yaksok.example.evil" });
    expect(await editorOfPasskey(REQUEST, context(), elsewhere)).toBeNull();
    const late = device.sign(await challenge(), { counter: 1 });
    expect(await editorOfPasskey(REQUEST, context("2026-03-02T00:05:00Z"), late)).toBeNull();
    const good = device.sign(await challenge(), { counter: 7 });
    expect(await editorOfPasskey(REQUEST, context(), good)).toBe(jisoo.editorId);
    const copied = device.sign(await challenge(), { counter: 7 });
    expect(await editorOfPasskey(REQUEST, context(), copied)).toBeNull();
    const forged = device.sign("a challenge of nobody's", { counter: 8 });
    expect(await editorOfPasskey(REQUEST, context(), forged)).toBeNull();
  });

  test("opens nothing for one who is disabled, nor by another's signature", async () => {
    const device = madeUpAuthenticator("yaksok.example", SITE);
    await added(device);
    const another = madeUpAuthenticator("yaksok.example", SITE);
    expect(
      await editorOfPasskey(REQUEST, context(), another.sign(await challenge(), { counter: 1 })),
    ).toBeNull();
    disablePerson(db, minji, jisoo.editorId, "2026-03-02T00:00:00.000Z");
    expect(
      await editorOfPasskey(REQUEST, context(), device.sign(await challenge(), { counter: 1 })),
    ).toBeNull();
  });

  test("is not added by an answer to somebody else's challenge", async () => {
    const device = madeUpAuthenticator("yaksok.example", SITE);
    const { challenge: minjis } = await challengeToAdd(REQUEST, context(), minji, {
      email: "minji@yaksok.example",
      name: "Minji",
    });
    const response = device.make(minjis);
    expect(await addAnswered(REQUEST, context(), jisoo, { name: "Laptop", response })).toBe(false);
    expect(listPasskeys(db, jisoo)).toEqual([]);
  });

  test("waits after thirty answers that were no good from one address, and not for good", async () => {
    const device = madeUpAuthenticator("yaksok.example", SITE);
    await added(device);
    for (let count = 0; count < 30; count += 1) {
      await editorOfPasskey(REQUEST, context(), device.sign("no challenge", { counter: 1 }));
    }
    const answer = device.sign(await challenge(), { counter: 1 });
    expect(await editorOfPasskey(REQUEST, context(), answer)).toBeNull();
    expect(await editorOfPasskey(REQUEST, context("2026-03-02T00:01:00Z"), answer)).toBe(jisoo.editorId);
  });
});
