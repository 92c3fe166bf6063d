import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { loadBundledRecord } from "../../../db/bundled.ts";
import { dialogueForCalendar, dialoguesForCalendar } from "../../../db/calendar/dialogues.ts";
import { promiseForCalendar, promisesForCalendar } from "../../../db/calendar/promises.ts";
import { everyPromise } from "../../../db/census/by-rule.ts";
import { type Database, openMemoryDatabase } from "../../../db/client.ts";
import { findDialogue } from "../../../db/dialogues.ts";
import { importDialogues } from "../../../db/import/import.ts";
import { dialogueOf, shapes } from "../../../db/made-up.ts";
import { begunBy } from "../../domain/as-of.ts";
import type { CalendarDialogue } from "../../domain/calendar-records.ts";
import { addDays, type Today, todayAsOf, todayAt } from "../../domain/days.ts";
import type { DialogueDetail, PromiseDetail } from "../../domain/records.ts";
import { hardDue } from "../../domain/schedule.ts";
import { steadyStateLine } from "../../i18n/state-line.ts";
import { combinedCalendar } from "../../outputs/ics/calendar.ts";
import { identity, options, textOf } from "../../outputs/ics/made-up.ts";

let db: Database;
beforeAll(() => {
  db = openMemoryDatabase();
  loadBundledRecord(db, new Date("2026-11-24T03:00:00Z"));
});

/** What the pages would show of all that a calendar's entries do. */
function dialoguesByRule(record: Database, today: Today) {
  const ids = record.$client.prepare("SELECT id FROM dialogues ORDER BY day, id").pluck().all() as string[];
  const all = ids.flatMap((id) => findDialogue(record, id, today) ?? []);
  return all.filter(({ time }) => !today.asOf || time.day <= today.day).map(shownOf);
}

function shownOf(each: DialogueDetail) {
  return {
    id: each.id,
    title: each.title,
    time: each.time,
    status: each.status,
    place: each.place,
    summary: each.summary,
    previousStart: each.previousStart,
    sequence: each.sequence,
    createdAt: each.createdAt,
    updatedAt: each.updatedAt,
    series: each.series && { name: each.series.name },
    hosts: each.hosts.map(({ name }) => ({ name })),
    venue: each.venue && {
      name: each.venue.name,
      address: each.venue.address,
      city: each.venue.city,
      latitude: each.venue.latitude,
      longitude: each.venue.longitude,
    },
    attendances: each.attendances.map(({ person, organization, role }) => ({
      person: person && { name: person.name },
      organization: organization && { name: organization.name },
      role,
    })),
    sources: each.sources.map(({ url, publisher }) => ({ url, publisher })),
    promises: each.promises
      .filter(({ saidOn, today: day }) => saidOn <= day)
      .map((promise) => [promise.action, steadyStateLine(promise, "en")]),
  };
}

const shown = (each: CalendarDialogue) => ({
  ...each,
  promises: each.promises.map(({ action, state }) => [action, steadyStateLine(state, "en")]),
});

/** Promises with a hard deadline, the soonest first. */
function promisesByRule(record: Database, today: Today) {
  const due = (each: PromiseDetail) => hardDue(each.deadline) ?? "";
  return everyPromise(record, today)
    .filter((each) => each.saidOn <= each.today && due(each))
    .sort((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0));
}

function expectTheRule(record: Database, today: Today): void {
  const dialogues = [...dialoguesForCalendar(record, begunBy({}, today), today)];
  expect(dialogues.map(shown)).toEqual(dialoguesByRule(record, today));
  const promises = [...promisesForCalendar(record, {}, today)];
  const byRule = promisesByRule(record, today);
  const line = (each: Parameters<typeof steadyStateLine>[0] & { id: string; effectiveOn: string | null }) => [
    each.id,
    steadyStateLine(each, "en"),
    each.effectiveOn,
  ];
  expect(promises.map(line)).toEqual(byRule.map(line));
  expect(promises.map(({ deadline, deadlines }) => [hardDue(deadline), deadlines.length])).toEqual(
    byRule.map(({ deadline, deadlines }) => [hardDue(deadline), deadlines.length]),
  );
}

describe("what calendars read", () => {
  test("is what the pages read, of the bundled record on any day", () => {
    const days = fc.integer({ min: 0, max: 1_800 }).map((count) => addDays("2022-06-01", count));
    fc.assert(
      fc.property(days, (day) => expectTheRule(db, todayAsOf(day))),
      { numRuns: 6 },
    );
  });

  test("is what the pages read, when zones have different days", () => {
    const zones = ["Asia/Seoul", "Europe/Brussels", "America/New_York", "Europe/London"];
    for (const instant of ["2025-03-19T22:30:00Z", "2023-12-31T15:30:00Z"]) {
      expectTheRule(db, todayAt(new Date(instant), zones));
    }
  });

  test("is what the pages read, of records of every shape", () => {
    fc.assert(
      fc.property(shapes, fc.nat(1_800), (dialogues, day) => {
        const record = openMemoryDatabase();
        const stamp = { author: "test", recordedAt: "2026-11-24T03:00:00.000Z", reason: null };
        importDialogues(record, dialogues.map(dialogueOf), { stamp });
        expectTheRule(record, todayAsOf(addDays("2022-06-01", day)));
        record.$client.close();
      }),
      { numRuns: 20 },
    );
  });

  test("is a dialogue that was still ahead on the day asked for as the page has it", () => {
    const today = todayAsOf("2023-01-01");
    const one = dialogueForCalendar(db, "kr-msit-ai-hsd-3-2023", today);
    const page = findDialogue(db, "kr-msit-ai-hsd-3-2023", today);
    expect([one && shown(one), one?.status, one?.promises]).toEqual([page && shownOf(page), "scheduled", []]);
  });

  test("is the same from day to day, while nothing falls due or is published", () => {
    const feed = (day: string) => {
      const today = todayAsOf(day);
      const parts = combinedCalendar(
        dialoguesForCalendar(db, {}, today),
        promisesForCalendar(db, {}, today),
        identity,
        options,
      );
      return textOf(parts);
    };
    expect(feed("2026-11-24")).toContain("평가 전 · 기한 경과");
    expect(feed("2026-11-25")).toBe(feed("2026-11-24"));
  });

  test("is one entry by id, and none for an id of nothing", () => {
    const today = todayAsOf("2026-11-24");
    expect(dialogueForCalendar(db, "kr-msit-ai-hsd-3-2023", today)).toEqual(
      [...dialoguesForCalendar(db, {}, today)].find(({ id }) => id === "kr-msit-ai-hsd-3-2023"),
    );
    expect(promiseForCalendar(db, "kr-msit-ai-hsd-3-2023--superlarge-ai-policy-direction", today)).toEqual(
      [...promisesForCalendar(db, {}, today)].find(({ id }) => id.includes("superlarge")),
    );
    expect([dialogueForCalendar(db, "nothing", today), promiseForCalendar(db, "nothing", today)]).toEqual([
      null,
      null,
    ]);
  });
});
