import { describe, expect, test } from "vitest";
import { chosenIn, sentFields } from "./save.ts";

function form(fields: Record<string, string>): FormData {
  const sent = new FormData();
  for (const [name, value] of Object.entries(fields)) sent.set(name, value);
  return sent;
}

describe("what a page sends of a draft", () => {
  test("is read from JSON as from fields, whatever the JSON is", () => {
    expect(sentFields(form({ fields: '{"title":{"en":"A"}}' })).title).toEqual({ ko: "", en: "A" });
    expect(sentFields(form({ "title.en": "A" })).title).toEqual({ ko: "", en: "A" });
    for (const fields of [
      "null",
      "[]",
      '"x"',
      "{",
      '{"hosts":"x","title":[1],"promises":[null,{"promisors":{}}]}',
    ])
      expect(sentFields(form({ fields })).title).toEqual({ ko: "", en: "" });
  });

  test("names in a conflict whose text is to stand", () => {
    const sent = form({
      seen: "3",
      "choice:title/en": "theirs",
      "choice:hosts/h1/name": "mine",
      other: "theirs",
    });
    expect(chosenIn(sent)).toEqual({
      seen: 3,
      theirs: new Set(["title/en"]),
      mine: new Set(["hosts/h1/name"]),
    });
    expect(chosenIn(form({ "choice:title/en": "theirs" }))).toBeUndefined();
  });
});
