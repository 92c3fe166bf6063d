import { createServer, type Server } from "node:http";

/** Long enough for an address with many filters and a browser's cookies; longer requests get 431. */
const LONGEST_HEAD = 16 * 1024;
/** How long a client may take to send its head, and all of a request: a phone on a bad line does, one who dribbles does not. */
const HEAD_MS = 10_000;
const REQUEST_MS = 60_000;
/** How often the two are looked at. */
const LOOK_MS = 2_000;
/** Longer than nginx (60 s) keeps a connection to us, so that it is never we who close one that it is about to use. */
const IDLE_MS = 65_000;
/** How long a client may take nothing of an answer. */
const SILENT_MS = 120_000;
/** Idle connections take memory, 10 to 20 KB each; more than this are closed as they come. */
const MOST_CONNECTIONS = 5_000;

/** Node's HTTP server with bounds on what one client, or many, may take. */
export function boundedServer(): Server {
  const server = createServer({
    maxHeaderSize: LONGEST_HEAD,
    headersTimeout: HEAD_MS,
    requestTimeout: REQUEST_MS,
    connectionsCheckingInterval: LOOK_MS,
    keepAliveTimeout: IDLE_MS,
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.timeout = SILENT_MS;
  return server;
}
