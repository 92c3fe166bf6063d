import autocannon from "autocannon";
import { ask } from "../e2e/http.ts";
import { bareProcess, ours } from "./servers.ts";

type Note = (what: string, unit: string, value: number) => void;

const BROTLI = { "accept-encoding": "br" };
const SECONDS = 1;
const CONNECTIONS = 10;
/** Ours and the reference take turns, and the best round of each counts: the others say how busy the machine was. */
const ROUNDS = 10;

const CACHED: Record<string, string> = {
  "month page": "/en/calendar/2026-03",
  "promise page": "/en/promises/synthetic-7--promise-0",
  "feed of all dialogues": "/en/dialogues.ics",
};

const PAGES: Record<string, string> = {
  overview: "/en",
  month: "/en/calendar/2026-03",
  dialogue: "/en/dialogues/synthetic-7",
  promise: "/en/promises/synthetic-7--promise-0",
  list: "/en/promises",
  scoreboard: "/en/scoreboard",
};

/** Answers that are kept, and 304s, beside a bare Node server that sends the same bytes; then the weight of pages. */
export async function measureAnswers(dataDir: string, note: Note): Promise<void> {
  const { url, stop } = await ours(dataDir);
  for (const [name, path] of Object.entries(CACHED)) {
    const { body } = await ask(url + path, BROTLI);
    note(`${name}, compressed`, "bytes", body.byteLength);
    const head = {
      "Content-Type": "text/html",
      "Content-Encoding": "br",
      "Content-Length": `${body.length}`,
    };
    await compare(`${name}, kept`, url + path, BROTLI, { status: 200, headers: head, body }, note);
  }
  const path = CACHED["month page"] ?? "";
  const etag = (await ask(url + path, BROTLI)).headers.etag ?? "";
  const headers = { ...BROTLI, "if-none-match": etag };
  const unchanged = { status: 304, headers: { ETag: etag }, body: Buffer.alloc(0) };
  await compare("304", url + path, headers, unchanged, note);
  for (const [name, page] of Object.entries(PAGES)) {
    note(`${name} page with its stylesheet, compressed`, "bytes", await weight(url, page));
  }
  await stop();
}

async function compare(
  name: string,
  url: string,
  headers: Record<string, string>,
  answer: { status: number; headers: Record<string, string>; body: Buffer },
  note: Note,
): Promise<void> {
  const reference = await bareProcess(answer);
  const best: [number, number] = [0, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, each] of [url, reference.url].entries()) {
      const result = await autocannon({ url: each, headers, connections: CONNECTIONS, duration: SECONDS });
      const right = answer.status === 304 ? result["3xx"] : result["2xx"];
      if (right !== result.requests.total)
        throw new Error(`${each} answered otherwise than ${answer.status}`);
      best[index] = Math.max(best[index] ?? 0, result.requests.average);
    }
  }
  await reference.stop();
  const [own, bare] = best;
  note(name, "requests/s", own);
  note(`${name}, reference: bare Node http with the same bytes`, "requests/s", bare);
  note(`${name}: share of the reference`, "times", own / bare);
}

async function weight(site: string, path: string): Promise<number> {
  const html = await (await fetch(site + path)).text();
  const stylesheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
    (each) => each[1] ?? "",
  );
  const all = [path, ...stylesheets].map((each) => ask(site + each, BROTLI));
  return (await Promise.all(all)).reduce((sum, { body }) => sum + body.byteLength, 0);
}
