import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { afterAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { loadBundledRecord } from "../../../db/bundled.ts";
import { openMemoryDatabase } from "../../../db/client.ts";
import { parseDataset } from "../../../db/import/format.ts";
import { importDialogues } from "../../../db/import/import.ts";
import { todayAt } from "../../domain/days.ts";
import { brief } from "../../outputs/json/brief.ts";
import { calendarPeriod } from "../../outputs/json/calendar.ts";
import { dialogueItem } from "../../outputs/json/dialogue.ts";
import { changeList, dialogueList, promiseList, seriesList } from "../../outputs/json/lists.ts";
import { organizationItem, personItem, venueItem } from "../../outputs/json/participants.ts";
import { promiseItem } from "../../outputs/json/promise.ts";
import { scoreboardSchema } from "../../outputs/json/scoreboard.ts";
import { seriesItem } from "../../outputs/json/series.ts";
import { loader as briefLoader } from "./brief.ts";
import { loader as changesLoader } from "./changes.ts";
import { loader as dialogueLoader } from "./dialogue.ts";
import { loader as dialoguesLoader } from "./dialogues.ts";
import { loader as organizationLoader } from "./organization.ts";
import { loader as periodLoader } from "./period.ts";
import { loader as personLoader } from "./person.ts";
import { loader as promiseLoader } from "./promise.ts";
import { loader as promisesLoader } from "./promises.ts";
import { loader as scoreboardLoader } from "./scoreboard.ts";
import { loader as seriesLoader } from "./series.ts";
import { loader as seriesListLoader } from "./series-list.ts";
import { loader as venueLoader } from "./venue.ts";

const now = new Date("2026-11-24T00:00:00Z");
const db = openMemoryDatabase();
loadBundledRecord(db, now);
const madeUp = parseDataset(readFileSync("e2e/fixtures/ledger.json", "utf8"));
if (!madeUp.ok) throw new Error("the fixture is broken");
importDialogues(db, madeUp.dialogues, {
  stamp: { author: "x", recordedAt: now.toISOString(), reason: null },
});
afterAll(() => db.$client.close());

type Loader = (args: LoaderFunctionArgs) => Response;

/** What a loader answers to an address, with the parts of its path. */
function answerTo(loader: Loader, path: string, parts: Record<string, string> = {}): Response {
  const request = new Request(`https://yaksok.example/en${path}`);
  const context = { db, now, today: todayAt(now, []), publicUrl: "https://yaksok.example" };
  try {
    return loader({ request, params: { lang: "en", ...parts }, context });
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

async function read<S extends z.ZodType>(
  schema: S,
  loader: Loader,
  path: string,
  parts?: Record<string, string>,
): Promise<z.infer<S>> {
  const response = answerTo(loader, path, parts);
  const value: unknown = await response.json();
  // A schema drops fields that it does not name, so what it leaves unchanged has none.
  expect(schema.parse(value), path).toEqual(value);
  return value as z.infer<S>;
}

const ids = (noun: "dialogues" | "promises" | "organizations" | "people" | "venues" | "series") =>
  db.$client.prepare<[], string>(`SELECT id FROM ${noun} ORDER BY id`).pluck().all();
const TF = "kr-msit-ai-hsd-3-2023--pipc-informal-tf";

describe("data is as its schema says, field by field", () => {
  test.each(["", "?as_of=2023-04-05"])("each dialogue, promise and series%s", async (query) => {
    for (const id of ids("dialogues"))
      await read(dialogueItem, dialogueLoader, `/dialogues/${id}.json${query}`, { id });
    for (const id of ids("promises"))
      await read(promiseItem, promiseLoader, `/promises/${id}.json${query}`, { id });
    for (const id of ids("series")) {
      await read(seriesItem, seriesLoader, `/series/${id}.json${query}`, { id });
      await read(brief, briefLoader, `/series/${id}/brief.json${query}`, { id });
    }
  });

  test("each organisation, person and venue", async () => {
    for (const id of ids("organizations"))
      await read(organizationItem, organizationLoader, `/organizations/${id}.json`, { id });
    for (const id of ids("people")) await read(personItem, personLoader, `/people/${id}.json`, { id });
    for (const id of ids("venues")) await read(venueItem, venueLoader, `/venues/${id}.json`, { id });
  });

  test("lists, the scoreboard and the calendar", async () => {
    await read(dialogueList, dialoguesLoader, "/dialogues.json?size=200");
    await read(promiseList, promisesLoader, "/promises.json?size=200");
    await read(changeList, changesLoader, "/changes.json?size=200");
    await read(seriesList, seriesListLoader, "/series.json");
    await read(scoreboardSchema, scoreboardLoader, "/scoreboard.json?as_of=2024-06-01");
    await read(calendarPeriod, periodLoader, "/calendar/2023-03.json", { period: "2023-03" });
    await read(calendarPeriod, periodLoader, "/calendar/2023.json", { period: "2023" });
  });
});

describe("one promise", () => {
  const FOUNDING = "kr-msit-ai-hsd-3-2023--superlarge-ai-policy-direction";
  const DIALOGUE = {
    id: "kr-msit-ai-hsd-3-2023",
    url: "https://yaksok.example/en/dialogues/kr-msit-ai-hsd-3-2023",
    title: { en: "3rd AI High-Level Strategic Dialogue", ko: "제3차 인공지능 최고위 전략대화" },
    day: "2023-03-08",
    zone: "Asia/Seoul",
    precision: "day",
  };
  const ask = (query: string) =>
    read(promiseItem, promiseLoader, `/promises/${FOUNDING}.json${query}`, { id: FOUNDING });

  test("is told with its deadline, its state and what the state rests on", async () => {
    const { promisors, dialogue, deadline, deadlines, assessments, ...promise } = await ask("");
    expect(dialogue).toEqual(DIALOGUE);
    expect(promisors.map(({ person, organization }) => [person?.id, organization?.id])).toEqual([
      ["lee-jong-ho", "msit"],
    ]);
    expect(deadline).toMatchObject({ phrase: "이달 중", edtf: "2023-03", latest: "2023-03-31" });
    expect(deadlines).toEqual([deadline]);
    expect(assessments).toMatchObject([{ outcome: "delivered", effectiveOn: "2023-04-14" }]);
    expect(promise).toMatchObject({
      url: `https://yaksok.example/en/promises/${FOUNDING}`,
      self: `https://yaksok.example/en/promises/${FOUNDING}.json`,
      quote: { text: "이달 중 초거대AI 산업 정책방향 발표할 것", lang: "ko" },
      made: true,
      outcome: "delivered",
      schedule: "late",
      lateness: { least: 14, most: 14 },
      asOf: "2026-11-24",
    });
  });

  test("of a past day does not know what came later", async () => {
    const promise = await ask("?as_of=2023-04-05");
    expect(promise).toMatchObject({
      outcome: "unassessed",
      schedule: "overdue",
      assessments: [],
      made: true,
    });
    expect(promise.lateness).toEqual({ least: 5, most: 5 });
  });

  test("of a day before it was made is only named, with where it will be made", async () => {
    const promise = await ask("?as_of=2023-03-07");
    expect(promise).toMatchObject({ made: false, dialogue: DIALOGUE, saidOn: "2023-03-08" });
    expect(promise).toMatchObject({
      quote: null,
      deadline: null,
      deadlines: [],
      outcome: "unassessed",
      source: null,
    });
  });
});

describe("a list as data", () => {
  test("is a page that names the page before and after it, with the query kept", async () => {
    const first = await read(
      promiseList,
      promisesLoader,
      "/promises.json?host=msit&size=10&as_of=2026-01-01",
    );
    expect(first.previous).toBeNull();
    expect(first.page).toBe("https://yaksok.example/en/promises?host=msit&as_of=2026-01-01");
    expect([first.items.length, first.total, first.asOf]).toEqual([10, 22, "2026-01-01"]);
    expect(first.next).toMatch(
      /^https:\/\/yaksok\.example\/en\/promises\.json\?host=msit&size=10&as_of=2026-01-01&cursor=/,
    );
    const path = first.next?.slice("https://yaksok.example/en".length) ?? "";
    const second = await read(promiseList, promisesLoader, path);
    expect(second.items[0]?.id).not.toBe(first.items[0]?.id);
    expect(second.previous).not.toBeNull();
  });

  test.each(["0", "201", "-1", "1e2", "ten"])("of %s items is refused by name", async (size) => {
    const response = answerTo(dialoguesLoader, `/dialogues.json?size=${size}`);
    expect([response.status, await response.json()]).toMatchObject([400, { parameter: "size" }]);
  });

  test("is the history with all that its hashes are made of", async () => {
    const { items } = await read(changeList, changesLoader, "/changes.json?size=200");
    for (const line of items) {
      const { seq, recordedAt, author, kind, id, reason, before, after, previousHash } = line;
      const [then, now] = [before, after].map((each) => each && JSON.stringify(each));
      const text = JSON.stringify([seq, recordedAt, author, kind, id, reason, then, now, previousHash]);
      expect(createHash("sha256").update(text).digest("hex")).toBe(line.hash);
    }
  });
});

test("a former id is answered without a redirect, and one that never was is not", async () => {
  const rename = db.$client.prepare("INSERT INTO former_ids (kind, former_id, id) VALUES (?, ?, ?)");
  rename.run("promise", "old-promise", TF);
  const moved = await read(promiseItem, promiseLoader, "/promises/old-promise.json", { id: "old-promise" });
  expect(moved.id).toBe(TF);
  expect(answerTo(promiseLoader, "/promises/never.json", { id: "never" }).status).toBe(404);
  expect(answerTo(periodLoader, "/calendar/2023-13.csv", { period: "2023-13" }).status).toBe(404);
});
