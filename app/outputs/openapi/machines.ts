import { LANGS } from "../../i18n/locale.ts";
import "../json/suggestions.ts";
import { CATALOGUE } from "./catalogue.ts";

type Json = Record<string, unknown>;

/** An address without parameters that answers in one media type. */
function single(operationId: string, summary: string, mediaType: string, schema: Json): Json {
  return {
    get: {
      operationId,
      summary,
      responses: { 200: { description: summary, content: { [mediaType]: { schema } } } },
    },
  };
}

const readiness = (isReady: boolean, more: Json): Json => ({
  "application/json": {
    schema: {
      type: "object",
      properties: { ready: { const: isReady }, ...more },
      required: ["ready", ...Object.keys(more)],
    },
  },
});

/** Addresses that are the same in every language: files with the whole record, a promise to frame, and the server's own. */
export const MACHINES: Readonly<Record<string, Json>> = {
  "/data/yaksok-dataset.json": single("dataset", "The whole record as one file", "application/json", {
    type: "object",
    properties: { format: { const: "yaksok-dataset/1" }, dialogues: { type: "array" } },
    required: ["format", "dialogues"],
  }),
  "/data/yaksok-csv.zip": single("tables", "The whole record as tables in an archive", "application/zip", {
    type: "string",
  }),
  "/{lang}/search/suggestions.json": {
    get: {
      operationId: "suggestions",
      summary: "What may be meant by what somebody has typed so far: names first, then titles",
      parameters: [
        {
          name: "lang",
          in: "path",
          required: true,
          description: "The language of names and titles.",
          schema: { type: "string", enum: LANGS },
          example: "ko",
        },
        {
          name: "q",
          in: "query",
          description: "What was typed; whatever it is, the answer is a list.",
          schema: { type: "string" },
          example: "과기",
        },
      ],
      responses: {
        200: {
          description: "At most eight, the likeliest first.",
          content: { "application/json": { schema: { $ref: "#/components/schemas/Suggestions" } } },
        },
      },
    },
  },
  "/embed/promises/{id}": {
    get: {
      operationId: "embed",
      summary: "A promise as a page that other sites may frame",
      parameters: [
        {
          name: "id",
          in: "path",
          required: true,
          description: "The id of the promise.",
          schema: { type: "string" },
          example: CATALOGUE.promise.parts?.id,
        },
        {
          name: "lang",
          in: "query",
          description: "The language of the page.",
          schema: { type: "string", enum: LANGS },
          example: "ko",
        },
      ],
      responses: {
        200: { description: "The page.", content: { "text/html": { schema: { type: "string" } } } },
        400: { description: "A page that names the parameter that cannot be read." },
        404: { description: "A page that says that there is no such promise." },
      },
    },
  },
  "/openapi.json": single("openapi", "This description, in OpenAPI 3.1", "application/json", {
    type: "object",
  }),
  "/healthz": single("healthz", "Whether the server is alive", "text/plain", { type: "string" }),
  "/readyz": {
    get: {
      operationId: "readyz",
      summary: "Whether the server can answer from the record",
      responses: {
        200: { description: "It can.", content: readiness(true, { revision: { type: "integer" } }) },
        503: {
          description: "It cannot: why, and what readers get in the meantime.",
          content: readiness(false, { reason: { type: "string" }, serving: { type: "string" } }),
        },
      },
    },
  },
};
