import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { FORMATS_OF } from "../formats.ts";
import { openApi } from "./document.ts";
import { PARAMETER_GROUPS, parametersOf } from "./parameters.ts";

const document = openApi("https://yaksok.example") as {
  paths: Record<string, { get: { operationId: string; parameters?: { name: string }[] } }>;
};

describe("the description for programs", () => {
  test("is OpenAPI 3.1, by its own schema", async () => {
    const validator = new Validator();
    const result = await validator.validate(structuredClone(document));
    expect([validator.version, result.valid, result.errors ?? []]).toEqual(["3.1", true, []]);
  });

  test("refers to nothing that is not there", async () => {
    const references = JSON.stringify(document).match(/"#\/components\/schemas\/[^"]+"/g) ?? [];
    const names = Object.keys(
      (document as unknown as { components: { schemas: object } }).components.schemas,
    );
    const known = names.map((name) => `"#/components/schemas/${name}"`);
    expect(references.filter((each) => !known.includes(each))).toEqual([]);
    expect(references.length).toBeGreaterThan(names.length);
  });

  test("has a path for every form of every list and item, and no name twice", () => {
    const operations = Object.values(document.paths).map(({ get }) => get.operationId);
    const forms = Object.entries(FORMATS_OF).flatMap(([noun, formats]) =>
      formats.map((format) => `${noun}.${format}`),
    );
    expect(operations).toEqual(expect.arrayContaining(forms));
    expect(new Set(operations).size).toBe(operations.length);
  });

  test("lists the parameters that a list is narrowed by, in the order of the form", () => {
    const { parameters } = document.paths["/{lang}/promises.json"]?.get ?? {};
    expect(parameters?.map(({ name }) => name)).toEqual([
      "lang",
      "q",
      "promisor",
      "host",
      "person",
      "series",
      "venue",
      "outcome",
      "schedule",
      "kind",
      "year",
      "late",
      "fell_due",
      "from",
      "to",
      "sort",
      "as_of",
      "cursor",
      "size",
    ]);
  });

  test("tells every parameter in Korean too", () => {
    for (const group of PARAMETER_GROUPS) {
      const untold = parametersOf(group, "ko").filter(({ description }) => !/[가-힣]/.test(description));
      expect(untold, group).toEqual([]);
    }
  });
});
