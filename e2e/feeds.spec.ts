import ICAL from "ical.js";
import { expect, test } from "./fixtures.ts";

const read = (text: string) => new ICAL.Component(ICAL.parse(text));

test("the dialogue feed holds every dialogue with a known day, and ical.js reads it", async ({ request }) => {
  const response = await request.get("/ko/dialogues.ics");
  expect(response.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  expect(response.headers()["access-control-allow-origin"]).toBe("*");
  const events = read(await response.text()).getAllSubcomponents("vevent");
  expect(events).toHaveLength(39);
  const founding = events.find((each) =>
    String(each.getFirstPropertyValue("uid")).includes("kr-msit-ai-hsd-3-2023"),
  );
  expect(founding?.getFirstPropertyValue("uid")).toBe("dialogue-kr-msit-ai-hsd-3-2023@yaksok.example");
  expect(String(founding?.getFirstPropertyValue("dtstart"))).toBe("2023-03-08");
  expect(String(founding?.getFirstPropertyValue("dtend"))).toBe("2023-03-09");
  expect(founding?.getFirstPropertyValue("description")).toContain("이행 · 14일 지연");
});

test("a dialogue known only to the month is in the feed only for those who ask", async ({ request }) => {
  const events = read(await (await request.get("/ko/dialogues.ics?tentative=1")).text()).getAllSubcomponents(
    "vevent",
  );
  expect(events).toHaveLength(40);
  const undated = events.find((each) => each.getFirstPropertyValue("status") === "TENTATIVE");
  expect(undated?.getFirstPropertyValue("summary")).toMatch(/^\[날짜 미정\] /);
});

test("an instant is told in UTC", async ({ request }) => {
  const text = await (await request.get("/en/dialogues/kr-msit-telecom-ceos-2022-07-11.ics")).text();
  expect(text).toContain("\r\nDTSTART:20220711T050000Z\r\n");
  expect(text).not.toContain("X-WR-CALNAME");
});

test("the promise feed holds the hard deadlines, tied to their dialogues", async ({ request }) => {
  const text = await (await request.get("/en/promises.ics")).text();
  const events = read(text).getAllSubcomponents("vevent");
  expect(events).toHaveLength(49);
  const founding = events.find((each) => String(each.getFirstPropertyValue("uid")).includes("superlarge"));
  expect(founding?.getFirstPropertyValue("summary")).toBe(
    "[Promise due] Announce, with related ministries, the policy direction for the hyper-scale AI industry — Delivered",
  );
  expect(founding?.getFirstPropertyValue("related-to")).toBe("dialogue-kr-msit-ai-hsd-3-2023@yaksok.example");
  expect(text).not.toMatch(/^(ATTENDEE|ORGANIZER|BEGIN:VALARM)/m);
});

test("the calendar feed holds both, and a filter leaves the same dialogues as the page", async ({
  request,
  page,
}) => {
  const all = read(await (await request.get("/en/calendar.ics")).text()).getAllSubcomponents("vevent");
  expect(all).toHaveLength(88);
  const filtered = read(await (await request.get("/en/dialogues.ics?host=msit")).text()).getAllSubcomponents(
    "vevent",
  );
  await page.goto("/en/dialogues?host=msit");
  await expect(page.locator(".dialogue-line")).toHaveCount(filtered.length);
});

test("lines end CRLF and hold at most 75 octets", async ({ request }) => {
  const text = await (await request.get("/ko/calendar.ics")).text();
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  const lines = text.split("\r\n");
  expect(lines.filter((line) => line.includes("\n"))).toEqual([]);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
});

test("the same bytes have the same validator, and who has them gets a 304", async ({ request }) => {
  const first = await request.get("/en/dialogues.ics");
  const etag = first.headers().etag ?? "";
  const second = await request.get("/en/dialogues.ics", { headers: { "If-None-Match": etag } });
  expect([second.status(), (await second.body()).byteLength]).toEqual([304, 0]);
});

test("a filter that cannot be read gives an empty calendar that says which", async ({ request }) => {
  const response = await request.get("/en/dialogues.ics?year=never");
  expect(response.status()).toBe(200);
  const calendar = read(await response.text());
  expect(calendar.getAllSubcomponents("vevent")).toHaveLength(0);
  expect(calendar.getFirstPropertyValue("x-yaksok-problem")).toBe('The value of "year" cannot be read.');
});
