import { z } from "zod";
import { LICENCE } from "../../domain/dataset.ts";
import { LANGS } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { FORMATS_OF, type Format, isSubscribed, mediaType } from "../formats.ts";
import { problem } from "../json/problem.ts";
import { schemas } from "../json/values.ts";
import { CATALOGUE, type Offer } from "./catalogue.ts";
import { MACHINES } from "./machines.ts";
import { type Parameter, parametersOf } from "./parameters.ts";

type Json = Record<string, unknown>;

/** What a form is called in the name and the summary of an operation. */
const FORM_NAMES: Readonly<Record<Format, string>> = {
  ics: "as a calendar",
  atom: "as a news feed",
  csv: "as a table",
  json: "as data",
};

/**
 * The description of every address for programs (OpenAPI 3.1), made of the schemas that the routes read queries with and
 * write answers by. Its examples are of the bundled record; `publicUrl` is without a final slash.
 */
export function openApi(publicUrl: string): Json {
  return {
    openapi: "3.1.1",
    info: {
      title: "Yaksok",
      version: "1",
      summary: "Government dialogues, what was promised at them, and what became of it.",
      description: messages("en").data.programs.stable,
      license: { name: "CC BY 4.0 (the record)", identifier: LICENCE.id },
    },
    servers: [{ url: publicUrl }],
    paths: { ...recordPaths(), ...MACHINES },
    components: { schemas: namedSchemas() },
  };
}

function recordPaths(): Json {
  const paths: Json = {};
  for (const [noun, formats] of Object.entries(FORMATS_OF)) {
    const offer = CATALOGUE[noun as keyof typeof CATALOGUE];
    for (const format of formats) {
      paths[`/{lang}${offer.path}.${format}`] = { get: operation(noun as keyof typeof CATALOGUE, format) };
    }
  }
  return paths;
}

function operation(noun: keyof typeof CATALOGUE, format: Format): Json {
  const offer = CATALOGUE[noun];
  const { lists } = messages("en").data;
  return {
    operationId: `${noun}.${format}`,
    summary: `${lists[noun]}, ${FORM_NAMES[format]}`,
    parameters: [LANGUAGE, ...pathParameters(offer), ...queryParameters(offer, format)],
    responses: {
      200: {
        description: lists[noun],
        content: { [mediaType(format)]: { schema: schemaOf(offer, format) } },
      },
      304: { description: "Not changed since the answer whose ETag was sent." },
      // A subscription never fails: what cannot be read is told within an empty calendar.
      ...(isSubscribed(format) ? {} : { 400: failure("A parameter cannot be read.") }),
      ...(offer.parts ? { 404: failure("There is no such item on record.") } : {}),
    },
  };
}

function schemaOf({ json }: Offer, format: Format): Json {
  return format === "json" && json ? { $ref: reference(nameOf(json)) } : { type: "string" };
}

const LANGUAGE: Json = {
  name: "lang",
  in: "path",
  required: true,
  description: "The language of texts and of the pages that are linked to. Data holds every language.",
  schema: { type: "string", enum: LANGS },
  example: "en",
};

function pathParameters({ parts = {} }: Offer): Json[] {
  return Object.entries(parts).map(([name, example]) => ({
    name,
    in: "path",
    required: true,
    description: name === "period" ? "A month (YYYY-MM) or a year (YYYY)." : "A permanent id.",
    schema: { type: "string" },
    example,
  }));
}

function queryParameters({ query, paged }: Offer, format: Format): Json[] {
  const found = query.flatMap((group) => parametersOf(group, "en"));
  if (format === "json" && paged) found.push(...parametersOf("pages", "en"));
  if (format === "ics") found.push(...parametersOf("calendars", "en"));
  return found.map(({ name, description, schema, example }: Parameter) => ({
    name,
    in: "query",
    description,
    schema,
    example,
  }));
}

function failure(description: string): Json {
  return {
    description,
    content: { "application/problem+json": { schema: { $ref: reference(nameOf(problem)) } } },
  };
}

const reference = (id: string) => `#/components/schemas/${id}`;

function nameOf(schema: z.ZodType): string {
  const id = schemas.get(schema)?.id;
  if (!id) throw new Error("a schema of an answer has no name");
  return id;
}

/** The named schemas as JSON Schema 2020-12, as OpenAPI 3.1 has them. Fields may be added later, so none is closed. */
function namedSchemas(): Json {
  const found = z.toJSONSchema(schemas, { io: "input", uri: reference }).schemas;
  return Object.fromEntries(
    Object.entries(found)
      .filter(([id]) => id !== "__shared")
      .map(([id, { $schema, $id, ...schema }]) => [id, schema]),
  );
}
