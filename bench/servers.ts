import { fork, spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { serve } from "@hono/node-server";
import { createRequestHandler, type ServerBuild } from "@remix-run/server-runtime";
import { createElement } from "react";
import { renderToString } from "react-dom/server";

export interface Running {
  url: string;
  stop: () => Promise<void>;
}

/** The built site on a folder with a database, and the number of its process. */
export async function ours(dataDir: string): Promise<Running & { pid: number }> {
  const env = { ...process.env, NODE_ENV: "production" as const, PORT: "0", DATA_DIR: dataDir };
  const child = spawn(process.execPath, ["server.ts"], { env, stdio: ["ignore", "pipe", "inherit"] });
  const url = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    const lines = createInterface({ input: child.stdout }).on("line", (line) => {
      const address = /^Yaksok is at (\S+)\/$/.exec(line)?.[1];
      if (!address) return;
      resolve(address);
      // From here on the log is taken as it comes: cutting it into lines would slow who measures.
      lines.close();
      child.stdout.resume();
    });
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once("exit", () => resolve());
      child.kill("SIGTERM");
    });
  return { url, pid: child.pid ?? 0, stop };
}

function running(server: Server | ReturnType<typeof serve>): Promise<Running> {
  return new Promise((resolve) => {
    const ready = () => {
      const { port } = server.address() as { port: number };
      resolve({
        url: `http://127.0.0.1:${port}`,
        stop: () => new Promise((done) => server.close(() => done())),
      });
    };
    if (server.listening) ready();
    else server.once("listening", ready);
  });
}

/** Node's own http server, sending the same bytes to everybody: what this machine can do at best. */
export function bare(body: string, type: string): Promise<Running> {
  const bytes = Buffer.from(body);
  const server = createServer((_request, response) => {
    response.writeHead(200, { "Content-Type": type, "Content-Length": bytes.byteLength });
    response.end(bytes);
  });
  return running(server.listen(0, "127.0.0.1"));
}

/** The same in a process of its own, so that it and who measures it do not slow each other. */
export async function bareProcess({
  status,
  headers,
  body,
}: {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}): Promise<Running> {
  const child = fork(join(import.meta.dirname, "bare.ts"));
  child.send({ status, headers, body: body.toString("base64") });
  const port = await new Promise<number>((resolve, reject) => {
    child.once("message", (message) => resolve(Number(message)));
    child.once("exit", (code) => reject(new Error(`the reference ended with ${code}`)));
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once("exit", () => resolve());
      child.kill("SIGTERM");
    });
  return { url: `http://127.0.0.1:${port}`, stop };
}

/** A Remix handler with one route that says hello, behind the same HTTP adapter as ours. */
export function helloRemix(): Promise<Running> {
  const build: ServerBuild = {
    assetsBuildDirectory: "",
    publicPath: "/",
    basename: "/",
    isSpaMode: false,
    mode: "production",
    future: { v3_singleFetch: true } as ServerBuild["future"],
    assets: {
      entry: { imports: [], module: "" },
      routes: {
        root: {
          id: "root",
          path: "",
          hasAction: false,
          hasLoader: true,
          hasErrorBoundary: false,
          module: "",
        },
      } as unknown as ServerBuild["assets"]["routes"],
      url: "",
      version: "1",
    },
    entry: {
      module: {
        default: () =>
          new Response(
            `<!DOCTYPE html>${renderToString(createElement("html", null, createElement("body", null, "hello")))}`,
            {
              headers: { "Content-Type": "text/html" },
            },
          ),
      },
    },
    routes: {
      root: { id: "root", path: "", module: { default: () => null, loader: () => ({ hello: "world" }) } },
    },
  };
  const handler = createRequestHandler(build, "production");
  return running(serve({ fetch: (request) => handler(request), port: 0, hostname: "127.0.0.1" }));
}
