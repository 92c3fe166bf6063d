import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Browser, BrowserContext } from "@playwright/test";
import SQLite from "better-sqlite3";
import { hashOfToken } from "../app/auth/token.ts";
import type { Role } from "../app/domain/vocabulary.ts";
import type { RunningSite, startSite } from "./fixtures.ts";

/** A site of the test's own whose cookies work without https. */
export function startDesk(start: typeof startSite): Promise<RunningSite> {
  return start(undefined, { PUBLIC_URL: undefined });
}

export interface Someone {
  name: string;
  role: Role;
  lang?: "ko" | "en";
  /** False for a browser that runs no script. */
  script?: boolean;
}

/** Writes to a site's database while the site runs, as another process may. */
export function inDatabase<T>(
  { dataDir }: Pick<RunningSite, "dataDir">,
  work: (client: SQLite.Database) => T,
): T {
  const client = new SQLite(join(dataDir, "yaksok.db"), { timeout: 5_000 });
  try {
    return work(client);
  } finally {
    client.close();
  }
}

/** A browser of its own in which somebody is signed in; who is not yet at the desk joins it. */
export async function browserOf(
  browser: Browser,
  site: RunningSite,
  { name, role, lang = "en", script = true }: Someone,
): Promise<BrowserContext> {
  const token = randomBytes(32).toString("base64url");
  const now = new Date();
  const at = now.toISOString();
  const email = `${name.toLowerCase().replace(/\W+/g, ".")}@yaksok.example`;
  inDatabase(site, (client) => {
    client
      .prepare(
        "INSERT INTO editors (email, name, role, lang, created_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (email) DO NOTHING",
      )
      .run(email, name, role, lang, at);
    client
      .prepare(
        `INSERT INTO sessions (token_hash, editor_id, created_at, seen_at, expires_at, method)
         SELECT ?, id, ?, ?, ?, 'password' FROM editors WHERE email = ?`,
      )
      .run(hashOfToken(token), at, at, new Date(now.getTime() + 3_600_000).toISOString(), email);
  });
  const context = await browser.newContext({ baseURL: site.url, javaScriptEnabled: script });
  // A page that does not read alike on the server and in the browser, or whose script fails, fails the test.
  context.on("weberror", (thrown) => {
    throw thrown.error();
  });
  // As Remix writes a cookie's value.
  const value = encodeURIComponent(btoa(JSON.stringify(token)));
  await context.addCookies([{ name: "yaksok", value, url: site.url, httpOnly: true, sameSite: "Lax" }]);
  return context;
}
