import { get, type IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";

export interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  /** As it came over the wire, in whatever coding. */
  body: Buffer;
}

/** What a server answers to a request that has these headers and no others, on a connection of its own. */
export function ask(url: string, headers: Record<string, string> = {}, method = "GET"): Promise<Got> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const { statusCode = 0, headers: got } = response;
        resolve({ status: statusCode, headers: got, body: Buffer.concat(chunks) });
      });
    });
    request.on("error", reject);
  });
}

/** All that a server answers to bytes sent as they are, until it closes the connection. */
export function wire(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let answered = "";
    const socket = connect(Number(port), hostname, () => socket.write(bytes, "latin1"));
    socket.setEncoding("latin1");
    socket.on("data", (chunk) => {
      answered += chunk;
    });
    // A server that refuses a request may close before it has read all of it.
    socket.on("error", (error: NodeJS.ErrnoException) =>
      error.code === "ECONNRESET" ? null : reject(error),
    );
    socket.on("close", () => resolve(answered));
  });
}
