import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { todayAsOf } from "../../app/domain/days.ts";
import { SEARCHED, type Searched } from "../../app/domain/search/results.ts";
import { loadBundledRecord } from "../bundled.ts";
import { type Database, openMemoryDatabase } from "../client.ts";
import { listDialogues } from "../dialogues.ts";
import { documentOf } from "../made-up.ts";
import { listPromises } from "../promises.ts";
import type { DialogueDocument, OrganizationDocument } from "../record/documents.ts";
import { writeRecord } from "../record/writer.ts";
import { verifyRecord } from "../verify/verify.ts";
import { bringIndexUpToDate } from "./index.ts";
import { searchRecord } from "./search.ts";
import { suggest } from "./suggest.ts";

const TODAY = todayAsOf("2026-11-24");
const STAMP = { author: "Ann", recordedAt: "2026-11-24T05:00:00.000Z", reason: "It is called otherwise" };

function bundled(): Database {
  const db = openMemoryDatabase();
  loadBundledRecord(db, new Date("2026-11-24T03:00:00Z"));
  return db;
}

let db: Database;
beforeAll(() => {
  db = bundled();
});

const ids = (of: Database, kind: Searched, typed: string, size = 50) =>
  searchRecord(of, typed, {}, TODAY, size)[kind].items.map(({ id }) => id);

describe("a search", () => {
  test("keeps what the page narrows to, with the meaning that it has in lists", () => {
    const inSeries = searchRecord(
      db,
      "AI",
      { series: "kr-msit-ai-hsd", outcome: ["in_progress"] },
      TODAY,
      50,
    );
    expect(inSeries.dialogue.items.map(({ id }) => id)).toEqual([
      "kr-msit-ai-hsd-5-2024",
      "kr-msit-ai-hsd-3-2023",
      "kr-msit-ai-hsd-1-2021",
    ]);
    expect(inSeries.promise.items.map(({ id }) => id)).toEqual([
      "kr-msit-ai-hsd-1-2021--meet-every-half-year",
    ]);
    const early = searchRecord(db, "간담회", { to: "2022-12-31", host: "msit" }, TODAY, 50);
    expect(early.dialogue.items.map(({ id }) => id)).toEqual([
      "kr-msit-telecom-ceos-2022-07-11",
      "kr-msit-platform-ceos-2022-06-22",
    ]);
  });

  test("counts what the lists of the same words hold", () => {
    for (const q of ["AI", "정책", "과기부 초거대", "policies", "msit", "nothing like it", "🙂"]) {
      for (const narrowed of [{}, { host: "msit" }, { series: "kr-msit-ai-hsd" }, { year: 2024 }]) {
        const found = searchRecord(db, q, narrowed, TODAY, 5);
        if (found.loosened) continue;
        expect([
          listDialogues(db, { ...narrowed, q, to: TODAY.day }, {}).total,
          listPromises(db, { ...narrowed, q }, {}, TODAY).total,
        ]).toEqual([found.dialogue.total, found.promise.total]);
      }
    }
  });

  test("of a past day finds nothing that was said or began later, and counts dialogues up to it", () => {
    const past = searchRecord(db, "초거대", {}, todayAsOf("2023-03-01"), 50);
    expect(past.dialogue.items.map(({ id }) => id)).toEqual([
      "kr-msit-chatgpt-experts-2023-02-22",
      "kr-msit-ai-hsd-1-2021",
    ]);
    expect(past.promise.items.map(({ id }) => id)).toEqual([
      "kr-msit-ai-hsd-1-2021--new-rd-project",
      "kr-msit-chatgpt-experts-2023-02-22--vice-minister-field-meeting",
      "kr-msit-chatgpt-experts-2023-02-22--hold-ai-hsd-in-march",
    ]);
    const ministry = (day: string) => searchRecord(db, "msit", {}, todayAsOf(day), 1).organization.items[0];
    expect(ministry("2021-09-07")?.dialogues).toBe(1);
    expect(ministry("2022-12-31")?.dialogues).toBe(3);
    expect(searchRecord(db, "판교", {}, todayAsOf("2023-03-07"), 5).venue.total).toBe(0);
  });

  test("says by which name something was found, where that is none of those that it shows", () => {
    const by = (typed: string) => searchRecord(db, typed, {}, TODAY, 1).organization.items[0]?.by;
    expect(by("과학기술정보통신부")).toBe(null);
    expect(by("MSIT")).toEqual({ text: "MSIT", kind: "abbreviation" });
    expect(by("과기부")).toEqual({ text: "과학기술정보통신부", kind: "short" });
    expect(by("ㄱㄱㅈㅌㅂ")).toEqual({ text: "과학기술정보통신부", kind: "initials" });
    expect(by("Danggeun Market")).toEqual({ text: "Danggeun Market", kind: "alias" });
  });

  test("where nothing holds every word finds what holds some, and says so", () => {
    const found = searchRecord(db, "초거대 qwertyuiop", {}, TODAY, 5);
    expect(found.loosened).toBe(true);
    expect(found.promise.items[0]?.id).toBe("kr-msit-ai-hsd-3-2023--superlarge-ai-policy-direction");
    expect(searchRecord(db, "qwertyuiop zxcvbnm", {}, TODAY, 5)).toMatchObject({
      loosened: false,
      dialogue: { total: 0 },
      organization: { total: 0 },
    });
  });

  test("takes anything that can be typed", () => {
    const hostile = [
      "",
      " ",
      '"',
      "NEAR(",
      "a OR",
      "^*",
      "\u0000",
      "\ud800",
      "🙂🙂",
      "שלום",
      "ﷺ".repeat(500),
    ];
    const long = ["a".repeat(10_000), "가".repeat(10_000), "a ".repeat(5_000), "'); DROP TABLE promises; --"];
    for (const typed of [...hostile, ...long]) {
      const found = searchRecord(db, typed, {}, TODAY, 5);
      expect([typed.slice(0, 20), found.dialogue.total >= 0]).toEqual([typed.slice(0, 20), true]);
      expect(suggest(db, typed, TODAY, 8).length).toBeLessThanOrEqual(8);
    }
    const anything = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ maxLength: 40 }));
    fc.assert(
      fc.property(anything, (typed) => {
        for (const kind of SEARCHED) expect(ids(db, kind, typed, 3).length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 60 },
    );
  });
});

test("any two syllables beside each other in a title find the dialogue, and in an action the promise", () => {
  const texts = [
    ["dialogue", "SELECT id, title ->> 'ko' AS text FROM dialogues WHERE title ->> 'ko' IS NOT NULL"],
    ["promise", "SELECT id, action ->> 'ko' AS text FROM promises WHERE action ->> 'ko' IS NOT NULL"],
  ] as const;
  const windows = texts.flatMap(([kind, sql]) =>
    db.$client
      .prepare<[], { id: string; text: string }>(sql)
      .all()
      .flatMap(({ id, text }) =>
        [...text.matchAll(/(?=([가-힣]{2}))/gu)].map((match) => ({ kind, id, typed: match[1] ?? "" })),
      ),
  );
  expect(windows.length).toBeGreaterThan(500);
  fc.assert(
    fc.property(fc.constantFrom(...windows), ({ kind, id, typed }) => {
      expect([typed, ids(db, kind, typed, 200)]).toEqual([typed, expect.arrayContaining([id])]);
    }),
    { numRuns: 120 },
  );
});

describe("the index", () => {
  test("follows a changed name to every dialogue and promise of it", () => {
    const own = bundled();
    const document = documentOf<OrganizationDocument>(own, "organization", "msit");
    expect(ids(own, "dialogue", "미래창조과학부")).toEqual([]);
    writeRecord(own, STAMP, (writer) => {
      writer.saveOrganization({
        ...document,
        aliases: [{ lang: "ko", text: "미래창조과학부", former: true }],
      });
    });
    expect(ids(own, "dialogue", "미래창조")).toEqual(ids(own, "dialogue", "과학기술정보통신부"));
    expect(ids(own, "promise", "미래창조과학부 초거대")).toContain(
      "kr-msit-ai-hsd-3-2023--superlarge-ai-policy-direction",
    );
    expect(searchRecord(own, "미래창조", {}, TODAY, 1).organization.items[0]?.by).toEqual({
      text: "미래창조과학부",
      kind: "former",
    });
    expect(verifyRecord(own.$client).findings).toEqual([]);
  });

  test("follows a changed title and day, and a merge", () => {
    const own = bundled();
    const id = "kr-motie-auto-tariff-2025-03-27";
    const document = documentOf<DialogueDocument>(own, "dialogue", id);
    writeRecord(own, STAMP, (writer) => {
      const time = { ...document.time, start: "2025-03-28", precision: "day" as const, end: null };
      writer.saveDialogue({
        ...document,
        title: { ko: "자동차 업계 회의" },
        time: { ...time, day: "2025-03-28", lastDay: "2025-03-28" },
      });
      writer.merge("organization", "motie", "ministry-of-economy-and-finance");
    });
    expect(ids(own, "dialogue", "긴급 대책회의")).toEqual([]);
    expect(ids(own, "dialogue", "자동차 업계")).toEqual([id]);
    expect(ids(own, "dialogue", "기획재정부 자동차")).toEqual([id]);
    expect(ids(own, "promise", "업계 회의 비상대책")).toEqual([`${id}--auto-emergency-measures-april`]);
    expect(verifyRecord(own.$client).findings).toEqual([]);
  });

  test("has nothing of what is not published", () => {
    const own = bundled();
    own.$client.exec(
      "UPDATE dialogues SET state = 'in_review' WHERE id = 'kr-msit-ai-hsd-3-2023'; UPDATE meta SET search_version = 0",
    );
    bringIndexUpToDate(own.$client);
    expect(ids(own, "dialogue", "판교")).toEqual([]);
    expect(ids(own, "promise", "판교")).toEqual([]);
  });

  test("is made for the records of a database that had none", () => {
    const own = bundled();
    const before = ids(own, "promise", "정책");
    own.$client.exec(`INSERT INTO promise_search (promise_search) VALUES ('delete-all');
      INSERT INTO promise_titles (promise_titles) VALUES ('delete-all');
      DELETE FROM search_places; DELETE FROM search_words; UPDATE meta SET search_version = 0`);
    expect(ids(own, "promise", "정책")).toEqual([]);
    bringIndexUpToDate(own.$client);
    expect(ids(own, "promise", "정책")).toEqual(before);
    expect(verifyRecord(own.$client).findings).toEqual([]);
  });
});

test("suggestions are names first, then titles, and bear with a syllable that is still being typed", () => {
  const suggested = (typed: string) => suggest(db, typed, TODAY, 6).map(({ kind, id }) => `${kind} ${id}`);
  expect(suggested("과기부")[0]).toBe("organization msit");
  expect(suggested("카카")[0]).toBe("organization kakao");
  expect(suggested("판교아")).toEqual(["venue kakao-pangyo-agit"]);
  expect(suggested("초거대 ㅇ").slice(0, 2)).toEqual([
    "dialogue kr-msit-hyperscale-ai-leap-2023-09-13",
    "dialogue kr-msit-chatgpt-experts-2023-02-22",
  ]);
  expect(suggested("정책바")).toEqual(suggested("정책"));
  expect(suggested("hyper-sca")[0]).toBe("dialogue kr-msit-hyperscale-ai-leap-2023-09-13");
});
