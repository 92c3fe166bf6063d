import type { AddressInfo } from "node:net";
import type { ServerBuild } from "@remix-run/server-runtime";
import { setupLink } from "./app/auth/setup-link.ts";
import { type Environment, EnvironmentError, readEnvironment } from "./app/http/environment.ts";
import { gatherLines } from "./app/http/log.ts";
import { boundedServer } from "./app/http/server.ts";
import { siteOf } from "./app/http/site.ts";
import { loadBundledRecord } from "./db/bundled.ts";
import { censusOf } from "./db/census/census.ts";
import { type Database, DatabaseError, openDatabase } from "./db/client.ts";
import { asDatabaseError } from "./db/errors.ts";

process.env.NODE_ENV ??= "production";

/** How long requests under way may take to finish after SIGTERM, in milliseconds. */
const GRACE_MS = 10_000;
const BUILD = "./build";

function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}

function open({ dataDir }: Environment): Database {
  const db = openDatabase(dataDir);
  try {
    const report = loadBundledRecord(db, new Date());
    if (report) {
      const { dialogues, promises } = report;
      console.log(`Loaded the bundled record: ${dialogues.created} dialogues, ${promises.created} promises.`);
    }
    // Read the census now, so that no reader waits for it.
    censusOf(db);
    return db;
  } catch (error) {
    db.$client.close();
    throw asDatabaseError(error, `${dataDir}/yaksok.db`);
  }
}

async function start(): Promise<void> {
  const environment = readEnvironment(process.env);
  const build: ServerBuild = await import(`${BUILD}/server/index.js`).catch(() =>
    refuse("The site is not built: run npm start, or npm run build first."),
  );
  const db = open(environment);
  const { log, flush } = gatherLines((lines) => process.stdout.write(lines));
  process.once("exit", flush);

  const { port, host, cacheBytes, sharedMaxAge } = environment;
  const server = boundedServer();
  server.once("listening", () => {
    const { family, address, port: taken } = server.address() as AddressInfo;
    const publicUrl = environment.publicUrl ?? `http://localhost:${taken}`;
    const clock = () => new Date();
    const parts = { db, build, folder: BUILD, publicUrl, cacheBytes, sharedMaxAge, clock, log };
    server.on("request", siteOf(parts));
    console.log(`Yaksok is at http://${family === "IPv6" ? `[${address}]` : address}:${taken}/`);
    const link = setupLink(db, publicUrl, clock());
    if (link) console.log(`There is no administrator yet. To make the first one, open ${link}`);
  });
  server.on("error", (error: NodeJS.ErrnoException) => {
    db.$client.close();
    if (error.code === "EADDRINUSE") {
      refuse(
        `Port ${port} on ${host} is taken: end the program that listens there, or set PORT to another number.`,
      );
    }
    refuse(
      `The server cannot listen on ${host}:${port} (${error.code ?? error.message}): set HOST and PORT.`,
    );
  });
  const stop = () => {
    server.close(() => {
      db.$client.close();
      process.exit(0);
    });
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), GRACE_MS).unref();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  server.listen(port, host);
}

try {
  await start();
} catch (error) {
  if (error instanceof EnvironmentError || error instanceof DatabaseError) refuse(error.message);
  throw error;
}
