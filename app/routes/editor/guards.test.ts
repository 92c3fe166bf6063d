import { join } from "node:path";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { expect, test } from "vitest";
import { capabilityOf } from "../../auth/guard.ts";
import type { Capability } from "../../domain/roles.ts";
import routes from "../../routes.ts";

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

/** What each address of the desk asks of who reads it, and of who sends something to it. */
const ASKED: Readonly<Record<string, { reads?: Capability; writes?: Capability }>> = {
  editor: { reads: "draft" },
  "editor/parked/:id": { reads: "draft" },
  "editor/tips": { reads: "draft" },
  "editor/tips/:id": { reads: "draft" },
  "editor/tips/:id/settlement": { reads: "draft", writes: "publish" },
  "editor/import": { reads: "draft", writes: "draft" },
  "editor/import/:id": { reads: "draft" },
  "editor/import/:id/mapping": { reads: "draft", writes: "draft" },
  "editor/import/:id/drafts": { reads: "draft", writes: "draft" },
  "editor/import/:id/removal": { reads: "draft", writes: "draft" },
  "editor/promises/:id": { reads: "draft" },
  "editor/promises/:id/assessments": { reads: "draft", writes: "draft" },
  "editor/promises/:id/checks": { reads: "publish", writes: "publish" },
  "editor/promises/:id/next-check": { reads: "publish", writes: "publish" },
  "editor/promises/:id/deadlines": { reads: "publish", writes: "publish" },
  "editor/promises/:id/replies": { reads: "publish", writes: "publish" },
  "editor/promises/:id/replies/:position/closing": { reads: "publish", writes: "publish" },
  "editor/assessments/:draftId": { reads: "draft", writes: "draft" },
  "editor/assessments/:draftId/approval": { reads: "draft", writes: "publish" },
  "editor/assessments/:draftId/return": { reads: "draft", writes: "publish" },
  "editor/assessments/:draftId/discard": { reads: "draft", writes: "draft" },
  "editor/deadline-reading": { reads: "draft" },
  "editor/dialogues/:id/edit": { reads: "draft", writes: "draft" },
  "editor/drafts": { reads: "draft", writes: "draft" },
  "editor/drafts/:id": { reads: "draft", writes: "draft" },
  "editor/drafts/:id/discard": { reads: "draft", writes: "draft" },
  "editor/drafts/:id/merge": { reads: "draft", writes: "draft" },
  "editor/drafts/:id/publication": { reads: "draft", writes: "publish" },
  "editor/drafts/:id/return": { reads: "publish", writes: "publish" },
  "editor/drafts/:id/review": { reads: "draft", writes: "draft" },
  "editor/drafts/:id/versions": { reads: "draft", writes: "draft" },
  "editor/names": { reads: "draft" },
  "editor/named/:kind": { reads: "draft" },
  "editor/named/:kind/:id": { reads: "draft", writes: "publish" },
  "editor/named/:kind/:id/merge": { reads: "publish", writes: "publish" },
};

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
