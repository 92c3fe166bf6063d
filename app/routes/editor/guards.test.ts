import { join } from "node:path";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { expect, test } from "vitest";
import { capabilityOf } from "../../auth/guard.ts";
import routes from "../../routes.ts";
import { ASKED } from "./whom-asked.ts";

interface Walked {
  path: string;
  file: string;
}

/** Every route with its whole path, nested ones too. */
function walk(entries: readonly RouteConfigEntry[], above = ""): Walked[] {
  return entries.flatMap(({ path, file, children = [] }) => {
    const whole = [above, path].filter(Boolean).join("/");
    return [{ path: whole, file }, ...walk(children, whole)];
  });
}

const isOfDesk = ({ path }: Walked) => path === "editor" || path.startsWith("editor/");

test("every loader and action of the desk asks who calls it, as it is written here", async () => {
  const found = await Promise.all(
    walk(routes)
      .filter(isOfDesk)
      .map(async ({ path, file }) => {
        const module: Record<string, unknown> = await import(join(import.meta.dirname, "../..", file));
        const asked = {
          ...(module.loader ? { reads: capabilityOf(module.loader) ?? "nothing" } : {}),
          ...(module.action ? { writes: capabilityOf(module.action) ?? "nothing" } : {}),
        };
        return [path, asked];
      }),
  );
  expect(Object.fromEntries(found)).toEqual(ASKED);
});

test("a page of the desk has a loader, so that nobody sees even its frame unasked", async () => {
  for (const { path, file } of walk(routes).filter(isOfDesk)) {
    const module: Record<string, unknown> = await import(join(import.meta.dirname, "../..", file));
    if (module.default) expect([path, typeof module.loader]).toEqual([path, "function"]);
  }
});
