import type { APIRequestContext } from "@playwright/test";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { DIALOGUE_PARAMETERS } from "../app/forms/dialogue-filter.ts";
import { PROMISE_PARAMETERS } from "../app/forms/promise-filter.ts";
import { expect, test } from "./fixtures.ts";

/** One query and its forms: whoever asks for a page, a calendar, a table or data gets the same dialogues or promises. */

const PUBLIC = "https://yaksok.example";
type Noun = "dialogues" | "promises";
/** Each form's ids, of a list whose address has this query. */
type IdsIn = (request: APIRequestContext, noun: Noun, query: string) => Promise<string[]>;

async function textOf(request: APIRequestContext, address: string): Promise<string> {
  const response = await request.get(address);
  expect(response.status(), address).toBe(200);
  return response.text();
}

/** Of the web pages, one after another, in order. */
const onPages: IdsIn = async (request, noun, query) => {
  const ids: string[] = [];
  let next: string | undefined = `/en/${noun}?${query}`;
  while (next) {
    const html: string = await textOf(request, next);
    const results = html.slice(html.indexOf('class="list-results"'), html.indexOf('class="formats"'));
    for (const line of results.split("<li>").slice(1)) {
      const id = new RegExp(`<a href="/en/${noun}/([^"?/]+)`).exec(line)?.[1];
      if (id) ids.push(id);
    }
    next = /<a rel="next" href="([^"]+)"/.exec(results)?.[1]?.replaceAll("&amp;", "&");
  }
  return ids;
};

interface Item {
  id: string;
  deadline?: { hardness: string; latest: string | null };
}

async function items(request: APIRequestContext, noun: Noun, query: string): Promise<Item[]> {
  const found: Item[] = [];
  let next: string | null = `/en/${noun}.json?${query}`;
  while (next) {
    const list = JSON.parse(await textOf(request, next)) as {
      total: number;
      items: Item[];
      next: string | null;
    };
    found.push(...list.items);
    if (!list.next) expect(found, query).toHaveLength(list.total);
    next = list.next?.replace(PUBLIC, "") ?? null;
  }
  return found;
}

const inJson: IdsIn = async (request, noun, query) => (await items(request, noun, query)).map(({ id }) => id);

const inCsv: IdsIn = async (request, noun, query) => {
  const text = await textOf(request, `/en/${noun}.csv?${query}`);
  return (parse(text, { bom: true, columns: true }) as { id: string }[]).map(({ id }) => id);
};

/** In the order of the calendar; of promises those with a day to fall due on. */
const inCalendar: IdsIn = async (request, noun, query) => {
  const text = await textOf(request, `/en/${noun}.ics?${query}&tentative=1`);
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((event) => String(event.getFirstPropertyValue("uid")).replace(/^(dialogue|promise)-(.+)@.*$/, "$2"));
};

/** Forms that hold everything in the order of the page; a further form is one line here. */
const IN_ORDER: Record<string, IdsIn> = { json: inJson, csv: inCsv };

const dated = ({ deadline }: Item) =>
  ["hard", "hard_start", "event"].includes(deadline?.hardness ?? "") && deadline?.latest;

const DIALOGUES = [
  "",
  "q=AI",
  "host=msit",
  "series=kr-msit-ai-hsd",
  "organization=pipc",
  "person=lee-jong-ho&with_person=ko-hak-soo",
  "organization=msit&with_organization=naver&status=held",
  "person=lee-jong-ho",
  "venue=kakao-pangyo-agit",
  "year=2023",
  "from=2023-03-08",
  "to=2023-03-08",
  "host=msit&year=2023&to=2023-06-30",
];

const PROMISES = [
  "",
  "q=AI",
  "promisor=msit",
  "host=msit",
  "person=lee-jong-ho",
  "series=kr-msit-ai-hsd",
  "venue=kakao-pangyo-agit",
  "outcome=delivered",
  "outcome=unassessed&outcome=in_progress",
  "schedule=overdue,late",
  "kind=hard",
  "kind=soft,none",
  "year=2023",
  "late=8-30",
  "fell_due=1",
  "from=2023-03-31",
  "to=2023-03-31",
  "sort=due",
  "sort=overdue",
  "sort=changed",
  "sort=said",
  "host=msit&outcome=delivered&schedule=late&sort=changed",
];

/** Today, and a past day on which a part of the record was still ahead. */
const DAYS = ["", "as_of=2024-12-31"];

const named = (queries: string[]) => queries.flatMap((query) => [...new URLSearchParams(query).keys()]);

test("every filter is tried", () => {
  expect(named(DIALOGUES)).toEqual(expect.arrayContaining([...DIALOGUE_PARAMETERS]));
  expect(named(PROMISES)).toEqual(expect.arrayContaining([...PROMISE_PARAMETERS]));
});

for (const day of DAYS) {
  for (const query of DIALOGUES.map((each) => [each, day].filter(Boolean).join("&"))) {
    test(`dialogues?${query} are the same in every form`, async ({ request }) => {
      const shown = await onPages(request, "dialogues", query);
      expect(shown.length).toBeGreaterThan(0);
      for (const [form, ids] of Object.entries(IN_ORDER)) {
        expect(await ids(request, "dialogues", query), form).toEqual(shown);
      }
      expect((await inCalendar(request, "dialogues", query)).sort()).toEqual([...shown].sort());
    });
  }

  for (const query of PROMISES.map((each) => [each, day].filter(Boolean).join("&"))) {
    test(`promises?${query} are the same in every form`, async ({ request }) => {
      const shown = await onPages(request, "promises", query);
      expect(shown.length).toBeGreaterThan(0);
      for (const [form, ids] of Object.entries(IN_ORDER)) {
        expect(await ids(request, "promises", query), form).toEqual(shown);
      }
      const due = (await items(request, "promises", query)).filter(dated).map(({ id }) => id);
      expect((await inCalendar(request, "promises", query)).sort()).toEqual(due.sort());
    });
  }
}
