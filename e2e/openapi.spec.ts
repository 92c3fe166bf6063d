import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "./fixtures.ts";

/** /openapi.json says what may be asked: each of its examples is asked here, and each answer held against its schema. */

interface Parameter {
  name: string;
  in: "path" | "query";
  example: string | string[];
}
interface Answer {
  content?: Record<string, { schema: object }>;
}
interface Document {
  openapi: string;
  paths: Record<string, { get: { parameters?: Parameter[]; responses: Record<string, Answer> } }>;
  components: object;
}

/** The addresses of one path: as it is, and with each query parameter's example by itself. */
function examplesOf(path: string, parameters: readonly Parameter[]): string[] {
  const filled = parameters
    .filter((each) => each.in === "path")
    .reduce(
      (address, { name, example }) => address.replace(`{${name}}`, encodeURIComponent(String(example))),
      path,
    );
  const asked = parameters
    .filter((each) => each.in === "query")
    .map(({ name, example }) => new URLSearchParams([example].flat().map((value) => [name, value])));
  return [filled, ...asked.map((query) => `${filled}?${query}`)];
}

test("every example of /openapi.json is answered, in its media type and as its schema says", async ({
  request,
}) => {
  const document = (await (await request.get("/openapi.json")).json()) as Document;
  expect(document.openapi).toBe("3.1.1");
  const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
  ajv.addSchema(document, "openapi");
  const asked: string[] = [];
  for (const [path, { get }] of Object.entries(document.paths)) {
    const [mediaType = "", { schema } = { schema: {} }] =
      Object.entries(get.responses[200]?.content ?? {})[0] ?? [];
    const pointer = `openapi#/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/get/responses/200/content/${mediaType.replaceAll("/", "~1")}/schema`;
    for (const address of examplesOf(path, get.parameters ?? [])) {
      const response = await request.get(address);
      const type = response.headers()["content-type"]?.split(";")[0];
      expect([response.status(), type], address).toEqual([200, mediaType]);
      if (mediaType.endsWith("json")) {
        const isValid = ajv.validate({ $ref: pointer }, await response.json());
        expect(isValid ? [] : ajv.errors, address).toEqual([]);
      }
      expect(schema, address).toBeDefined();
      asked.push(address);
    }
  }
  expect(asked).toContain("/en/promises.json?outcome=delivered&outcome=partly_delivered");
  expect(asked.length).toBeGreaterThan(150);
});

test("a failure is problem details, as described", async ({ request }) => {
  const document = (await (await request.get("/openapi.json")).json()) as Document;
  const ajv = addFormats.default(new Ajv2020({ strict: false }));
  ajv.addSchema(document, "openapi");
  const bad = await request.get("/en/promises.json?outcome=kept");
  expect([bad.status(), bad.headers()["content-type"]]).toEqual([400, "application/problem+json"]);
  const told = await bad.json();
  expect(told).toEqual({
    type: "about:blank",
    title: "Bad Request",
    status: 400,
    detail: 'The value of "outcome" cannot be read.',
    parameter: "outcome",
  });
  expect(ajv.validate({ $ref: "openapi#/components/schemas/Problem" }, told)).toBe(true);
  const missing = await request.get("/ko/promises/never-made.json");
  expect([missing.status(), missing.headers()["content-type"]]).toEqual([404, "application/problem+json"]);
  expect(ajv.validate({ $ref: "openapi#/components/schemas/Problem" }, await missing.json())).toBe(true);
});
