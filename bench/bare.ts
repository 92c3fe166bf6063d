import { createServer } from "node:http";

/** A process of its own with Node's http server and nothing else: it sends to everybody the answer that its parent gave it. */
interface Given {
  status: number;
  headers: Record<string, string>;
  /** In base64; empty where there is none. */
  body: string;
}

process.once("message", ({ status, headers, body }: Given) => {
  const bytes = Buffer.from(body, "base64");
  const server = createServer((_request, response) => {
    response.writeHead(status, headers);
    response.end(bytes.byteLength > 0 ? bytes : undefined);
  });
  server.listen(0, "127.0.0.1", () => {
    process.send?.((server.address() as { port: number }).port);
  });
});
