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
