import { expect, test } from "vitest";
import { isFilledByProgram, parseSettlement, parseTip } from "./tip.ts";

function sent(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

test("a tip is taken as its writer saw it, and what is left out is nothing", () => {
  const form = sent({
    kind: "reply",
    text: "  첫 줄\r\n둘째 줄\u0000\t끝 ",
    url: "",
    contact: " minji@example.org ",
    other: "x",
  });
  expect(parseTip(form, "ko")).toMatchObject({
    status: "success",
    value: { kind: "reply", text: "첫 줄\n둘째 줄\t끝", contact: "minji@example.org" },
  });
  expect(parseTip(sent({ kind: "error", text: "x".repeat(5_000) }), "en").status).toBe("success");
});

test("each field says what is wrong with it, and what was typed stays", () => {
  const form = sent({
    kind: "praise",
    text: "x".repeat(5_001),
    url: "javascript:alert(1)",
    contact: "y".repeat(201),
  });
  const submission = parseTip(form, "en");
  expect(submission.status).not.toBe("success");
  if (submission.status === "success") return;
  expect(submission.reply()).toEqual({
    status: "error",
    initialValue: {
      kind: "praise",
      text: "x".repeat(5_001),
      url: "javascript:alert(1)",
      contact: "y".repeat(201),
    },
    error: {
      kind: ["Choose what it is."],
      text: ["This is too long: use at most 5,000 characters."],
      url: ["Give a whole address that begins with http:// or https://, or leave it out."],
      contact: ["This is too long: use at most 200 characters."],
    },
    fields: ["kind", "text", "url", "contact"],
  });
});

test("fields that are missing, files, or nested deep are refused as if they were empty", () => {
  const form = sent({ "text[9999999]": "x", "kind.of": "error" });
  form.append("text", new File(["x"], "x.txt"));
  const submission = parseTip(form, "ko");
  if (submission.status === "success") throw new Error("it was taken");
  expect(submission.reply().error).toEqual({
    kind: ["어떤 내용인지 골라 주십시오."],
    text: ["알려 주실 내용을 적어 주십시오."],
  });
});

test("a form in which the field out of sight is filled in is a program's", () => {
  expect(isFilledByProgram(sent({ website: "https://spam.example" }))).toBe(true);
  expect(isFilledByProgram(sent({ website: "" }))).toBe(false);
  expect(isFilledByProgram(sent({}))).toBe(false);
});

test("a settlement is taken or dismissed, with a short note", () => {
  expect(parseSettlement(sent({ state: "taken", note: " Seen. " }), "en")).toMatchObject({
    status: "success",
    value: { state: "taken", note: "Seen." },
  });
  const submission = parseSettlement(sent({ state: "open", note: "x".repeat(1_001) }), "en");
  if (submission.status === "success") throw new Error("it was taken");
  expect(submission.reply().error).toEqual({
    state: ["Choose whether it is taken up or dismissed."],
    note: ["The note is too long: use at most 1,000 characters."],
  });
});
