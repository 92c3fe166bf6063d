import { expect, test } from "vitest";
import { formIn } from "./form.ts";

const sent = (body: string, type: string) =>
  formIn(
    new Request("https://yaksok.example", { method: "POST", body, headers: { "Content-Type": type } }),
  ).then(
    (form) => [...form],
    (response: Response) => response.status,
  );

test("a form is read, and a body that is none is a bad request and no fault of ours", async () => {
  expect(await sent("a=1", "application/x-www-form-urlencoded")).toEqual([["a", "1"]]);
  expect(await sent('{"a":1}', "application/json")).toBe(400);
  expect(await sent("--x\r\nnonsense", "multipart/form-data; boundary=x")).toBe(400);
  expect(await sent("a=1", "multipart/form-data")).toBe(400);
});

test("a form whose lists are as long as what it fills them with is read, one of a hundred million empty places is not", async () => {
  const type = "application/x-www-form-urlencoded";
  const dense = Array.from({ length: 3_000 }, (_, place) => `hosts[${place}].name=x`).join("&");
  expect(await sent(dense, type)).toHaveLength(3_000);
  expect(await sent("email[99999999]=x", type)).toBe(400);
  expect(await sent(`a${"[1]".repeat(100_000)}=x`, type)).toBe(400);
  expect(await sent(`a[9].b[99999].c=x&${dense}`, type)).toBe(400);
});

test("what the forms library would obey is let through only from a list's own buttons", async () => {
  const type = "application/x-www-form-urlencoded";
  const intent = (value: unknown) =>
    sent(`__intent__=${encodeURIComponent(typeof value === "string" ? value : JSON.stringify(value))}`, type);
  const add = { type: "insert", payload: { name: "promises[0].criteria" } };
  expect(await intent(add)).toEqual([["__intent__", JSON.stringify(add)]]);
  expect(await intent({ type: "remove", payload: { name: "hosts", index: 1 } })).toHaveLength(1);
  for (const bad of [
    "xx",
    "null",
    { type: "update", payload: { name: "a[100000000]", value: "x" } },
    { type: "insert", payload: null },
    { type: "insert", payload: { name: "a[100000000]" } },
    { type: "insert", payload: { name: "a", defaultValue: "x" } },
    { type: "remove", payload: { name: "a", index: 1e9 } },
  ])
    expect([bad, await intent(bad)]).toEqual([bad, 400]);
  expect(await sent("a=1&__state__=%7B", type)).toEqual([["a", "1"]]);
});

test("a field that comes a thousand times more often than once is refused, and so is a place in other spellings", async () => {
  const type = "application/x-www-form-urlencoded";
  expect(await sent("met=a&".repeat(500), type)).toHaveLength(500);
  expect(await sent("email=a&".repeat(1_002), type)).toBe(400);
  expect(await sent("a[00]=x&a[0]=y", type)).toBe(400);
});
