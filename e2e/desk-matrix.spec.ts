import type { APIRequestContext } from "@playwright/test";
import { may } from "../app/domain/roles.ts";
import { ROLES, type Role } from "../app/domain/vocabulary.ts";
import { ASKED } from "../app/routes/editor/whom-asked.ts";
import { browserOf, startDesk } from "./desk.ts";
import { expect, test } from "./fixtures.ts";

/** What became of a request: led to sign-in, forbidden, not a thing that the address does, or let through. */
type Fate = "sign in" | "forbidden" | "no such method" | "let through";

const WHO = ["nobody", ...ROLES] as const;

/** What must become of it, from what the address asks. */
function expected(role: Role | "nobody", capability: (typeof ASKED)[string]["reads"]): Fate {
  if (!capability) return "no such method";
  if (role === "nobody") return "sign in";
  return may(role, capability) ? "let through" : "forbidden";
}

async function fateOf(
  request: APIRequestContext,
  method: string,
  path: string,
  origin: string,
): Promise<Fate | string> {
  const response = await request.fetch(path, {
    method,
    maxRedirects: 0,
    headers: method === "GET" ? {} : { Origin: origin, "Content-Type": "application/x-www-form-urlencoded" },
    data: method === "GET" ? undefined : "",
  });
  const status = response.status();
  expect(response.headers()["cache-control"], `${method} ${path}`).toBe("no-store");
  if (status === 405) return "no such method";
  if (status === 403) return "forbidden";
  if (status >= 500) return `failed with ${status}`;
  return /^\/login(?:$|\?)/.test(response.headers().location ?? "") ? "sign in" : "let through";
}

test("every address of the desk, asked and sent to by everybody, lets through whom it should and nobody else", async ({
  browser,
  start,
}) => {
  const site = await startDesk(start);
  const contexts = await Promise.all(
    WHO.map((who) =>
      who === "nobody"
        ? browser.newContext({ baseURL: site.url })
        : browserOf(browser, site, { name: `Some ${who}`, role: who }),
    ),
  );
  const table: Record<string, unknown> = {};
  const wanted: Record<string, unknown> = {};
  for (const [route, { reads, writes }] of Object.entries(ASKED)) {
    const path = `/${route}`.replace(":kind", "organization").replaceAll(/:\w+/g, "nothing");
    for (const [method, capability] of [
      ["GET", reads],
      ["POST", writes],
      ["PUT", undefined],
      ["DELETE", undefined],
    ] as const) {
      const fates = await Promise.all(contexts.map(({ request }) => fateOf(request, method, path, site.url)));
      table[`${method} ${route}`] = Object.fromEntries(WHO.map((who, index) => [who, fates[index]]));
      wanted[`${method} ${route}`] = Object.fromEntries(WHO.map((who) => [who, expected(who, capability)]));
    }
  }
  expect(table).toEqual(wanted);
  await Promise.all(contexts.map((context) => context.close()));
});
