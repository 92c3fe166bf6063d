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
