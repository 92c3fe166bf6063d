type Json = Record<string, unknown>;

const text = (description: string) => ({
  description,
  content: { "text/plain": { schema: { type: "string" } } },
});

/** Addresses that are the same in every language: the server's own, and files with the whole record. */
export const MACHINES: Readonly<Record<string, Json>> = {
  "/openapi.json": {
    get: {
      operationId: "openapi",
      summary: "This description",
      responses: {
        200: { description: "OpenAPI 3.1", content: { "application/json": { schema: { type: "object" } } } },
      },
    },
  },
  "/healthz": {
    get: {
      operationId: "healthz",
      summary: "Whether the server is alive",
      responses: { 200: text("It is.") },
    },
  },
  "/readyz": {
    get: {
      operationId: "readyz",
      summary: "Whether the server can answer from the record",
      responses: {
        200: {
          description: "It can.",
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: { ready: { const: true }, revision: { type: "integer" } },
                required: ["ready"],
              },
            },
          },
        },
        503: {
          description: "It cannot.",
          content: {
            "application/json": {
              schema: { type: "object", properties: { ready: { const: false } }, required: ["ready"] },
            },
          },
        },
      },
    },
  },
};
