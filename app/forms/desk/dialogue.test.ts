import { describe, expect, test } from "vitest";
import {
  BLANK,
  type DialogueFields,
  emptyDialogue,
  NEW,
  NO_NAME,
} from "../../domain/desk/dialogue-fields.ts";
import type { Directory } from "../../domain/desk/named.ts";
import { dialogueOf } from "./dialogue.ts";
import { postedDialogue } from "./dialogue-form.ts";
import { fieldsOfDialogue } from "./fields-of-dialogue.ts";

const MINISTRY = { id: "msit", name: { en: "Ministry of Science" }, abbreviation: "MSIT" };

/** A record that has one ministry. */
const directory: Directory = {
  find: (_, { name, id }) => {
    if (name === "MSIT" || id === "msit") return { is: "known", known: MINISTRY };
    return id === "~" ? { is: "new" } : { is: "open", choices: [MINISTRY] };
  },
  sameName: () => [],
  isTaken: () => false,
};

function typed(more: Partial<DialogueFields> = {}): DialogueFields {
  return {
    ...emptyDialogue(),
    title: { ko: "", en: "Dialogue" },
    start: { day: "2023-03-08", time: "" },
    hosts: [{ ...BLANK.hosts, key: "h1", name: "MSIT" }],
    sources: [{ ...BLANK.sources, key: "s1", url: "https://example.org/a" }],
    ...more,
  };
}

const problems = (more: Partial<DialogueFields>) =>
  dialogueOf(typed(more), { directory, published: null }).problems.map(({ path, code }) => `${path} ${code}`);
const read = (more: Partial<DialogueFields>) => {
  const result = dialogueOf(typed(more), { directory, published: null });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.fragment.dialogue;
};
const when = (start: DialogueFields["start"], end = { day: "", time: "" }, zone = "Asia/Seoul") => ({
  start,
  end,
  zone,
});

describe("a dialogue as typed", () => {
  test("needs a title, a start, a host and a source", () => {
    expect(dialogueOf(emptyDialogue(), { directory, published: null }).problems).toEqual([
      { path: "start.day", code: "missing" },
      { path: "title.ko", code: "missing" },
      { path: "hosts[0].name", code: "missing" },
      { path: "sources[0].url", code: "missing" },
    ]);
  });

  test("starts in a month, on a day, or at an instant of its zone", () => {
    expect(read(when({ day: "2023-03", time: "" })).start).toBe("2023-03");
    expect(read(when({ day: " 2023-03-08 ", time: "" })).start).toBe("2023-03-08");
    expect(read(when({ day: "2023-03-08", time: "9:30" })).start).toBe("2023-03-08T00:30:00Z");
    const abroad = when({ day: "2024-07-01", time: "14:00" }, { day: "", time: "15:00" }, "Europe/Brussels");
    expect([read(abroad).start, read(abroad).end]).toEqual(["2024-07-01T12:00:00Z", "2024-07-01T13:00:00Z"]);
  });

  test("does not start on a day, at a time or in a zone that does not exist", () => {
    expect(problems(when({ day: "2023-02-29", time: "" }))).toEqual(["start.day not_a_moment"]);
    expect(problems(when({ day: "8 March", time: "" }))).toEqual(["start.day not_a_moment"]);
    expect(problems(when({ day: "2023-03-08", time: "25:00" }))).toEqual(["start.time not_a_time"]);
    expect(problems(when({ day: "2023-03", time: "14:00" }))).toEqual(["start.time time_without_day"]);
    expect(problems({ zone: "Seoul" })).toEqual(["zone not_a_zone"]);
    // Clocks in New York went from 02:00 to 03:00 that night.
    expect(problems(when({ day: "2023-03-12", time: "02:30" }, undefined, "America/New_York"))).toEqual([
      "start.time skipped_time",
    ]);
  });

  test("does not end before it starts, and ends as exactly as it starts", () => {
    const start = { day: "2023-03-08", time: "" };
    expect(problems(when(start, { day: "2023-03-07", time: "" }))).toEqual(["end.day end_before_start"]);
    expect(problems(when(start, { day: "2023-04", time: "" }))).toEqual(["end.day end_other_form"]);
    expect(problems(when({ ...start, time: "14:00" }, { day: "", time: "13:00" }))).toEqual([
      "end.time end_before_start",
    ]);
    expect(read(when(start, { day: "2023-03-09", time: "" })).end).toBe("2023-03-09");
  });

  test("cites http and https addresses only, on days that exist", () => {
    const source = (more: object) => ({
      sources: [{ ...BLANK.sources, key: "s1", url: "https://example.org", ...more }],
    });
    for (const url of ["javascript:alert(1)", "example.org", "ftp://example.org", "https://", "https://a b"])
      expect(problems(source({ url }))).toEqual(["sources[0].url not_an_address"]);
    expect(problems(source({ archived: "data:text/html,x" }))).toEqual([
      "sources[0].archived not_an_address",
    ]);
    expect(problems(source({ published: "2023-02-30" }))).toEqual(["sources[0].published not_a_day"]);
  });

  test("is told what is too long or too many, with how much there may be", () => {
    const { problems: found } = dialogueOf(typed({ summary: { ko: "x".repeat(1_000_000), en: "" } }), {
      directory,
      published: null,
    });
    expect(found).toEqual([{ path: "summary.ko", code: "too_long", most: 20_000 }]);
    const hosts = Array.from({ length: 201 }, (_, index) => ({
      ...BLANK.hosts,
      key: `h${index}`,
      name: "MSIT",
    }));
    expect(problems({ hosts })).toEqual(["hosts too_many"]);
  });

  test("asks whom a name means that is not known, and creates it where told to, once for the whole form", () => {
    const unknown = { ...NO_NAME, name: "Another Body" };
    const host = { ...BLANK.hosts, key: "h1", ...unknown };
    expect(dialogueOf(typed({ hosts: [host] }), { directory, published: null }).problems).toEqual([
      { path: "hosts[0].name", code: "unknown_name", choices: [MINISTRY] },
    ]);
    const attendees = [{ ...BLANK.attendees, key: "a1", organization: unknown }];
    const made = read({ hosts: [{ ...host, id: NEW, other: "다른 기관", abbreviation: "AB" }], attendees });
    const body = { name: { en: "Another Body", ko: "다른 기관" }, abbreviation: "AB" };
    expect([made.hosts, made.attendees]).toEqual([[body], [{ organization: body }]]);
  });

  test("wants a series with its number, and whole numbers", () => {
    expect(problems({ number: "3" })).toEqual(["series.name number_without_series"]);
    expect(problems({ number: "third", series: { ...NO_NAME, name: "AI", id: NEW } })).toEqual([
      "number not_a_number",
    ]);
    expect(read({ number: "3", series: { ...NO_NAME, name: "AI Dialogue", id: NEW } }).series).toEqual({
      id: "ai-dialogue",
      name: { en: "AI Dialogue" },
      number: 3,
    });
  });
});

describe("a promise as typed", () => {
  const promise = (more: Partial<DialogueFields["promises"][number]>) => ({
    promises: [
      {
        ...BLANK.promises,
        key: "p1",
        action: { ko: "", en: "Act" },
        promisors: [{ ...BLANK.promisors, key: "q1", party: "host:h1" }],
        ...more,
      },
    ],
  });
  const deadline = (more: object) => promise({ deadline: { ...BLANK.promises.deadline, ...more } });

  test("is made by one of those named above, or by somebody named there", () => {
    expect(read(promise({})).promises[0]?.promisors).toEqual([
      { organization: { id: "msit", name: MINISTRY.name, abbreviation: "MSIT" } },
    ]);
    expect(problems(promise({ promisors: [] }))).toEqual(["promises[0].promisors missing"]);
    const gone = [{ ...BLANK.promisors, key: "q1", party: "attendee:a9" }];
    expect(problems(promise({ promisors: gone }))).toEqual(["promises[0].promisors[0].party unknown_party"]);
  });

  test("in which nothing was typed is none", () => {
    expect(read(promise({ action: { ko: "", en: "" } })).promises).toEqual([]);
  });

  test("has its deadline read by the rules from the day it was said", () => {
    expect(read(deadline({ phrase: "이달 중" })).promises[0]?.deadline).toMatchObject({
      phrase: "이달 중",
      due: "2023-03",
      reading: {
        lang: "ko",
        latest: "2023-03-31",
        hardness: "hard",
        basis: "rule",
        rule: { id: "month.within" },
      },
    });
    expect(read({ ...deadline({ phrase: "soon" }) }).promises[0]?.deadline).toMatchObject({
      due: null,
      reading: { lang: "en", hardness: "soft", reviewOn: "2023-06-08" },
    });
    expect(read(deadline({})).promises[0]?.deadline).toEqual({ due: null });
  });

  test("has it read otherwise by an editor, in days or months that exist", () => {
    const until = read(deadline({ phrase: "soon", how: "until", from: "2023-04", until: "2023-05" }))
      .promises[0];
    expect(until?.deadline).toEqual({
      phrase: "soon",
      due: "2023-04-01/2023-05-31",
      reading: {
        lang: "en",
        earliest: "2023-04-01",
        latest: "2023-05-31",
        precision: "range",
        hardness: "hard",
        basis: "editor",
      },
    });
    expect(read(deadline({ phrase: "이달 중", how: "none" })).promises[0]?.deadline.reading).toMatchObject({
      hardness: "none",
      basis: "editor",
    });
    expect(problems(deadline({ how: "until" }))).toEqual(["promises[0].deadline.until missing"]);
    expect(problems(deadline({ how: "until", until: "2023-02-30" }))).toEqual([
      "promises[0].deadline.until not_a_day",
    ]);
    expect(problems(deadline({ how: "start", from: "2023-05-02", until: "2023-05-01" }))).toEqual([
      "promises[0].deadline.until until_before_from",
    ]);
  });

  test("that is published cannot be taken away, and a change of something published says why", () => {
    const published = {
      ...read(promise({})),
      id: "d",
      promises: [{ ...read(promise({})).promises[0], id: "d--act" }],
    };
    const without = { ...fieldsOfDialogue(published as never), promises: [] };
    expect(dialogueOf(without, { directory, published: published as never }).problems).toEqual([
      { path: "promises", code: "promise_gone" },
      { path: "reason", code: "reason_missing" },
    ]);
  });
});

test("a posted form has its fields by their names, and a list's button adds or removes an item", () => {
  let count = 0;
  const newKey = () => {
    count += 1;
    return `new${count}`;
  };
  const form = new FormData();
  form.set("title.en", "Dialogue");
  form.set("hosts[0].key", "h1");
  form.set("hosts[0].name", "MSIT");
  form.set("nothing.of.this", "form");
  form.set("__intent__", JSON.stringify({ type: "insert", payload: { name: "promises" } }));
  const posted = postedDialogue(form, newKey);
  expect(posted.title).toEqual({ ko: "", en: "Dialogue" });
  expect(posted.hosts).toEqual([{ ...BLANK.hosts, key: "h1", name: "MSIT" }]);
  expect(posted.promises.map(({ promisors }) => promisors.map(({ party }) => party))).toEqual([[""]]);
  expect("nothing" in posted).toBe(false);
  form.set("__intent__", JSON.stringify({ type: "remove", payload: { name: "hosts", index: 0 } }));
  expect(postedDialogue(form, newKey).hosts).toEqual([]);
});
