import { expect, test } from "vitest";
import type { ChangeKind } from "../../domain/changes.ts";
import { LANGS, type Lang } from "../locale.ts";
import { fieldName, tellField } from "./field.ts";

const reading = (kind: ChangeKind, lang: Lang) => ({
  kind,
  lang,
  promise: null,
  names: { organization: {}, person: {}, venue: {}, series: {}, dialogue: {}, promise: {}, criterion: {} },
});

test("no field of an entry is called by its name in the program", () => {
  const fields: Partial<Record<ChangeKind, string[]>> = {
    organization: ["name", "abbreviation", "aliases", "url"],
    venue: ["name", "address", "city", "country", "latitude", "longitude"],
    dialogue: ["title", "time", "status", "previousStart", "venue", "hosts", "notes", "state"],
    promise: [
      "action",
      "quote",
      "saidOn",
      "promisors",
      "criteria",
      "termEndsOn",
      "nextCheckOn",
      "state",
      "replies",
    ],
  };
  const raw = Object.entries(fields).flatMap(([kind, names]) =>
    LANGS.flatMap((lang) => names.filter((each) => fieldName(kind as ChangeKind, each, lang) === each)),
  );
  expect(raw).toEqual([]);
});

test("where a dialogue was moved from is told as precisely as it is known", () => {
  const told = (value: string, lang: Lang) => tellField("previousStart", value, reading("dialogue", lang));
  expect(told("2023-03-08", "en")).toBe("8 March 2023");
  expect(told("2023-03", "ko")).toBe("2023년 3월");
  expect(told("2023-03-08T05:00:00.000Z", "ko")).toBe("2023년 3월 8일 14:00 (대한민국 표준시)");
});

test("an entry that is disputed says so in the reader's language", () => {
  expect(tellField("state", "disputed", reading("promise", "ko"))).toBe("이의 제기 중");
});
