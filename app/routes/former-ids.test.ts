import type { LoaderFunctionArgs } from "@remix-run/node";
import { afterAll, describe, expect, test } from "vitest";
import { loadBundledRecord } from "../../db/bundled.ts";
import { openMemoryDatabase } from "../../db/client.ts";
import { todayAsOf } from "../domain/days.ts";
import { loader as dialogueChangesLoader } from "./changes/of-dialogue.tsx";
import { loader as promiseChangesLoader } from "./changes/of-promise.tsx";
import { loader as dialogueLoader } from "./dialogues/detail.tsx";
import { loader as embedLoader } from "./embed/promise.tsx";
import { loader as promiseLoader } from "./promises/detail.tsx";
import { loader as briefLoader } from "./series/brief.tsx";
import { loader as seriesLoader } from "./series/detail.tsx";

const now = new Date("2026-11-24T00:00:00Z");
const db = openMemoryDatabase();
loadBundledRecord(db, now);
const rename = db.$client.prepare("INSERT INTO former_ids (kind, former_id, id) VALUES (?, ?, ?)");
rename.run("dialogue", "old-dialogue", "kr-msit-ai-hsd-3-2023");
rename.run("series", "old-series", "kr-msit-ai-hsd");
rename.run("promise", "old-promise", "kr-msit-ai-hsd-3-2023--pipc-informal-tf");
afterAll(() => db.$client.close());

type Loader = (args: LoaderFunctionArgs) => unknown;

function thrownBy(loader: Loader, path: string, id: string): Response {
  const request = new Request(`http://yaksok.example${path}`);
  const context = { db, now, today: todayAsOf("2026-11-24"), publicUrl: "http://yaksok.example" };
  try {
    loader({ request, params: { lang: "ko", id }, context });
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
  throw new Error("the loader answered with a page");
}

describe("an id that was given up", () => {
  test("of a dialogue leads to its page for ever, the query kept", () => {
    const moved = thrownBy(dialogueLoader, "/ko/dialogues/old-dialogue?as_of=2023-04-05", "old-dialogue");
    expect([moved.status, moved.headers.get("Location")]).toEqual([
      301,
      "/ko/dialogues/kr-msit-ai-hsd-3-2023?as_of=2023-04-05",
    ]);
  });

  test("of a promise leads to its page for ever", () => {
    const moved = thrownBy(promiseLoader, "/ko/promises/old-promise", "old-promise");
    expect([moved.status, moved.headers.get("Location")]).toEqual([
      301,
      "/ko/promises/kr-msit-ai-hsd-3-2023--pipc-informal-tf",
    ]);
  });

  test("of a promise leads to its frame for ever, in the language asked for", () => {
    const moved = thrownBy(embedLoader, "/embed/promises/old-promise?lang=ko", "old-promise");
    expect([moved.status, moved.headers.get("Location")]).toEqual([
      301,
      "/embed/promises/kr-msit-ai-hsd-3-2023--pipc-informal-tf?lang=ko",
    ]);
  });

  test("of a series leads to its page and to its brief for ever, the query kept", () => {
    const moved = [
      thrownBy(seriesLoader, "/ko/series/old-series", "old-series"),
      thrownBy(briefLoader, "/ko/series/old-series/brief?as_of=2023-04-05", "old-series"),
    ];
    expect(moved.map(({ status, headers }) => [status, headers.get("Location")])).toEqual([
      [301, "/ko/series/kr-msit-ai-hsd"],
      [301, "/ko/series/kr-msit-ai-hsd/brief?as_of=2023-04-05"],
    ]);
  });

  test("leads from the history of the one to that of the other", () => {
    const dialogue = thrownBy(
      dialogueChangesLoader,
      "/ko/dialogues/old-dialogue/changes?kind=promise",
      "old-dialogue",
    );
    expect([dialogue.status, dialogue.headers.get("Location")]).toEqual([
      301,
      "/ko/dialogues/kr-msit-ai-hsd-3-2023/changes?kind=promise",
    ]);
    const promise = thrownBy(promiseChangesLoader, "/ko/promises/old-promise/changes", "old-promise");
    expect([promise.status, promise.headers.get("Location")]).toEqual([
      301,
      "/ko/promises/kr-msit-ai-hsd-3-2023--pipc-informal-tf/changes",
    ]);
  });

  test("that never was is a 404", () => {
    expect(thrownBy(seriesLoader, "/ko/series/never", "never").status).toBe(404);
    expect(thrownBy(briefLoader, "/ko/series/never/brief", "never").status).toBe(404);
    expect(thrownBy(dialogueLoader, "/ko/dialogues/never", "never").status).toBe(404);
    expect(thrownBy(promiseLoader, "/ko/promises/never", "never").status).toBe(404);
  });

  test("is not looked for where the day asked for cannot be read", () => {
    expect(thrownBy(promiseLoader, "/ko/promises/old-promise?as_of=soon", "old-promise").status).toBe(400);
  });
});
