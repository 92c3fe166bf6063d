import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { todayAsOf, todayAt } from "../app/domain/days.ts";
import { censusOf } from "./census/census.ts";
import { partOf } from "./census/parts.ts";
import { type Database, openMemoryDatabase } from "./client.ts";
import { listDialogues } from "./dialogues.ts";
import { organizationsMetByOrganization, organizationsMetByPerson, peopleMetByPerson } from "./encounters.ts";
import type { DialogueInput } from "./import/format.ts";
import { importDialogues } from "./import/import.ts";
import { listOrganizations } from "./organizations.ts";
import { listPeople } from "./people.ts";
import { promisesMade } from "./promises-made.ts";
import { peopleOfOrganization, rolesOfPerson } from "./roles-seen.ts";

const NOW = new Date("2026-11-24T03:00:00Z");
const today = todayAt(NOW, ["Asia/Seoul"]);
const stamp = { author: "test", recordedAt: NOW.toISOString(), reason: null };

type Seat = [person: string | null, organization: string | null, role?: Record<string, string>];

const person = (name: string) => ({ person: { en: name } });
const organization = (name: string) => ({ organization: { name: { en: name } } });
const minister = { en: "Minister", ko: "장관" };

function dialogue(
  id: string,
  start: string,
  seats: Seat[],
  more: Partial<DialogueInput> = {},
): DialogueInput {
  return {
    id,
    title: { en: `Dialogue ${id}` },
    start,
    timezone: "Asia/Seoul",
    status: "held",
    hosts: [{ name: { en: "Ministry" } }],
    attendees: seats.map(([who, where, role]) => ({
      ...(who ? person(who) : {}),
      ...(where ? organization(where) : {}),
      ...(role ? { role } : {}),
    })),
    sources: [{ url: `https://example.org/${id}` }],
    promises: [],
    ...more,
  };
}

const DIALOGUES: DialogueInput[] = [
  dialogue("one", "2023-01-10", [
    ["Kim", "Ministry", minister],
    ["Lee", "Maker", { en: "CEO" }],
    ["Park", "Maker", { en: "CTO" }],
    ["Choi", "Maker", { en: "CFO" }],
  ]),
  dialogue("two", "2023-03-08", [
    ["Kim", "Ministry", { ko: "장관" }],
    ["Lee", "Maker", { en: "CEO" }],
    [null, "Union"],
  ]),
  dialogue(
    "called-off",
    "2023-04-01",
    [
      ["Kim", "Ministry", minister],
      ["Jung", "Absent"],
    ],
    {
      status: "cancelled",
    },
  ),
  dialogue("three", "2023-06", [["Kim", "Party", { en: "Adviser" }]]),
  dialogue(
    "four",
    "2024-02-01",
    [
      ["Kim", "Ministry", minister],
      ["Nobody", null],
    ],
    {
      promises: [
        {
          id: "four--plan",
          promisors: [{ ...person("Kim"), ...organization("Ministry") }],
          action: { en: "Publish a plan" },
          deadline: { phrase: "within March", due: "2024-03-31" },
          assessments: [],
        },
      ],
    },
  ),
];

let db: Database;
beforeAll(() => {
  db = openMemoryDatabase();
  importDialogues(db, DIALOGUES, { stamp });
});
afterAll(() => db.$client.close());

const times = (met: ReturnType<typeof organizationsMetByOrganization>) =>
  met.shown.map(({ who, dialogues, first, last }) => [who.id, dialogues, first.id, last.id]);

describe("who met whom", () => {
  test("a dialogue counts once, though three people of one organisation sat there", () => {
    expect(times(organizationsMetByOrganization(db, "ministry", today))).toEqual([
      ["maker", 2, "one", "two"],
      ["party", 1, "three", "three"],
      ["union", 1, "two", "two"],
    ]);
  });

  test("a person met the organisations that they did not speak for that day", () => {
    expect(times(organizationsMetByPerson(db, "kim", today))).toEqual([
      ["maker", 2, "one", "two"],
      ["ministry", 1, "three", "three"],
      ["union", 1, "two", "two"],
    ]);
  });

  test("nobody met at a dialogue that was called off", () => {
    expect(peopleMetByPerson(db, "jung", today)).toEqual({ total: 0, shown: [] });
    expect(rolesOfPerson(db, "jung", today)).toEqual([]);
  });

  test("on a past day nothing later counts", () => {
    expect(times(organizationsMetByOrganization(db, "ministry", todayAsOf("2023-03-07")))).toEqual([
      ["maker", 1, "one", "one"],
    ]);
    expect(partOf(censusOf(db), "people", "kim", todayAsOf("2022-12-31"))).toBeNull();
    expect(promisesMade(db, { person: "kim" }, todayAsOf("2024-01-31")).states.total).toBe(0);
    expect(promisesMade(db, { person: "kim" }, todayAsOf("2024-04-01")).overdue.count).toBe(1);
  });

  test("a count leads to the dialogues that it counts", () => {
    const list = (filter: object) => listDialogues(db, filter, {}).items.map(({ id }) => id);
    const held = { status: "held" } as const;
    expect(list({ organization: "ministry", with_organization: "maker", ...held })).toEqual(["two", "one"]);
    expect(list({ person: "kim", with_person: "lee", ...held })).toEqual(["two", "one"]);
    expect(list({ person: "kim", with_organization: "absent", ...held })).toEqual([]);
  });

  test("a disputed dialogue counts, a draft never", () => {
    const own = openMemoryDatabase();
    importDialogues(own, DIALOGUES, { stamp });
    own.$client.exec("UPDATE dialogues SET state = 'disputed' WHERE id = 'one'");
    own.$client.exec("UPDATE dialogues SET state = 'draft' WHERE id = 'two'");
    expect(times(organizationsMetByOrganization(own, "ministry", today))).toEqual([
      ["party", 1, "three", "three"],
      ["maker", 1, "one", "one"],
    ]);
    expect(partOf(censusOf(own), "organizations", "union", today)).toBeNull();
    expect(listOrganizations(own, { q: "union" }, {}, today, "en").total).toBe(0);
    own.$client.close();
  });
});

describe("roles over time", () => {
  const spans = (roles: ReturnType<typeof rolesOfPerson>) =>
    roles.map(({ organization: of, role, dialogues, first, last }) => [
      of?.id ?? null,
      role,
      dialogues,
      first.id,
      last.id,
    ]);

  test("are one row for consecutive dialogues, and a new one after another role", () => {
    expect(spans(rolesOfPerson(db, "kim", today))).toEqual([
      ["ministry", minister, 1, "four", "four"],
      ["party", { en: "Adviser" }, 1, "three", "three"],
      ["ministry", minister, 2, "one", "two"],
    ]);
  });

  test("know nothing of who sat there without a role or an organisation", () => {
    expect(spans(rolesOfPerson(db, "nobody", today))).toEqual([[null, null, 1, "four", "four"]]);
  });

  test("are the same on the organisation's page", () => {
    const people = peopleOfOrganization(db, "ministry", today);
    expect(people.shown.map((each) => [each.person.id, spans(each.roles)])).toEqual([
      [
        "kim",
        [
          ["ministry", minister, 1, "four", "four"],
          ["ministry", minister, 2, "one", "two"],
        ],
      ],
    ]);
  });
});

describe("the lists", () => {
  test("count what each one did, and know its part", () => {
    const { items } = listOrganizations(db, { part: "host" }, {}, today, "en");
    expect(items).toEqual([
      {
        id: "ministry",
        name: { en: "Ministry" },
        abbreviation: null,
        dialogues: 5,
        hosted: 5,
        attended: 4,
        promises: 1,
        firstDay: "2023-01-10",
        lastDay: "2024-02-01",
      },
    ]);
  });

  test("come page by page, forwards and back, in every order", () => {
    for (const sort of ["dialogues", "name", "latest"] as const) {
      const all = listPeople(db, { sort }, {}, today, "en").items.map(({ id }) => id);
      const ids: string[] = [];
      let cursor: string | null = null;
      let previous: string | null = null;
      do {
        const page = listPeople(db, { sort }, { size: 2, ...(cursor ? { cursor } : {}) }, today, "en");
        ids.push(...page.items.map(({ id }) => id));
        cursor = page.next;
        previous = page.previous;
      } while (cursor);
      expect(ids).toEqual(all);
      const back = listPeople(db, { sort }, { size: 2, cursor: previous ?? "" }, today, "en");
      expect(back.items.map(({ id }) => id)).toEqual(all.slice(2, 4));
    }
  });

  test("sort names as Korean readers do, Hangul before Latin letters", () => {
    const own = openMemoryDatabase();
    const people: Record<string, string>[] = [
      { en: "Ahn" },
      { ko: "하늘" },
      { ko: "가람" },
      { ko: "나래", en: "Zoe" },
    ];
    importDialogues(
      own,
      [
        {
          ...dialogue("one", "2023-01-10", []),
          attendees: people.map((each) => ({ person: each })),
        },
      ],
      { stamp },
    );
    const names = (lang: string) =>
      listPeople(own, { sort: "name" }, {}, today, lang).items.map(
        ({ name }) => name[lang] ?? name.ko ?? name.en,
      );
    expect(names("ko")).toEqual(["가람", "나래", "하늘", "Ahn"]);
    expect(names("en")).toEqual(["Ahn", "Zoe", "가람", "하늘"]);
    own.$client.close();
  });
});
