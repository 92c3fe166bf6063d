import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeCursor } from "../domain/cursor.ts";
import { addDays, todayAt } from "../domain/days.ts";
import { PROMISE_SORTS } from "../domain/filters.ts";
import { LATE_BINS } from "../domain/lateness.ts";
import { HARDNESSES, OUTCOME_STATES, SCHEDULES } from "../domain/vocabulary.ts";
import { asOfParams, parseAsOf } from "./as-of.ts";
import { dialogueParams, parseDialogueFilter } from "./dialogue-filter.ts";
import { parsePromiseFilter, promiseParams } from "./promise-filter.ts";

const dialogues = (query: string) => parseDialogueFilter(new URLSearchParams(query));
const promises = (query: string) => parsePromiseFilter(new URLSearchParams(query));
const bad = (parameter: string) => ({ ok: false, parameter });

describe("the dialogue list's query string", () => {
  test("an empty one is no filter", () => {
    expect(dialogues("")).toEqual({ ok: true, filter: {}, page: {} });
  });

  test("empty fields, as a form submits them, are absent", () => {
    expect(dialogues("q=&host=&series=&organization=&year=&from=&to=&cursor=")).toEqual({
      ok: true,
      filter: {},
      page: {},
    });
  });

  test("every filter is read", () => {
    expect(
      dialogues(
        "q=+pangyo+&host=msit&series=s&organization=o&person=p&venue=v&year=2023&from=2023-01-01&to=2023-12-31",
      ),
    ).toEqual({
      ok: true,
      filter: {
        q: "pangyo",
        host: "msit",
        series: "s",
        organization: "o",
        person: "p",
        venue: "v",
        year: 2023,
        from: "2023-01-01",
        to: "2023-12-31",
      },
      page: {},
    });
  });

  test("an unknown parameter is ignored", () => {
    expect(dialogues("utm_source=x&__proto__=y&outcome=nonsense")).toEqual({
      ok: true,
      filter: {},
      page: {},
    });
  });

  test("a cursor of ours is kept and any other text is refused", () => {
    const cursor = encodeCursor({ direction: "after", key: ["2023-03-08", "kr-msit-ai-hsd-3-2023"] });
    expect(dialogues(`cursor=${cursor}`)).toEqual({ ok: true, filter: {}, page: { cursor } });
    expect(dialogues("cursor=zzz")).toEqual(bad("cursor"));
  });

  test("a year that is no year is refused", () => {
    expect(dialogues("year=23")).toEqual(bad("year"));
    expect(dialogues("year=1899")).toEqual(bad("year"));
    expect(dialogues("year=2200")).toEqual(bad("year"));
    expect(dialogues("year=2023x")).toEqual(bad("year"));
  });

  test("a day that does not exist is refused by its name", () => {
    expect(dialogues("from=2023-02-29")).toEqual(bad("from"));
    expect(dialogues("to=2023-13-01")).toEqual(bad("to"));
    expect(dialogues("to=0000-01-01")).toEqual(bad("to"));
  });

  test("a span that ends before it begins is refused", () => {
    expect(dialogues("from=2023-03-02&to=2023-03-01")).toEqual(bad("to"));
  });

  test("a text of 200 characters is searched for and a longer one is refused", () => {
    expect(dialogues(`q=${"a".repeat(200)}`).ok).toBe(true);
    expect(dialogues(`q=+++${"a".repeat(200)}+++`).ok).toBe(true);
    expect(dialogues(`q=${"a".repeat(201)}`)).toEqual(bad("q"));
  });

  test("a NUL byte is refused", () => {
    expect(dialogues("host=%00")).toEqual(bad("host"));
    expect(dialogues("q=a%00b")).toEqual(bad("q"));
  });

  test("the same parameter twice is refused when the values differ and read once when they agree", () => {
    expect(dialogues("host=msit&host=pipc")).toEqual(bad("host"));
    expect(dialogues("host=msit&host=msit&host=")).toEqual({ ok: true, filter: { host: "msit" }, page: {} });
  });
});

describe("the promise list's query string", () => {
  test("outcomes may be repeated, parted by commas, or both", () => {
    const expected = { ok: true, filter: { outcome: ["unassessed", "delivered", "withdrawn"] }, page: {} };
    expect(promises("outcome=delivered&outcome=withdrawn&outcome=unassessed")).toEqual(expected);
    expect(promises("outcome=withdrawn,unassessed,delivered")).toEqual(expected);
    expect(promises("outcome=withdrawn,&outcome=unassessed%2Cdelivered&outcome=delivered")).toEqual(expected);
  });

  test("a word that is not in the vocabulary is refused by its parameter", () => {
    expect(promises("outcome=delivered,broken")).toEqual(bad("outcome"));
    expect(promises("schedule=soonish")).toEqual(bad("schedule"));
    expect(promises("sort=random")).toEqual(bad("sort"));
    expect(promises("schedule=toString")).toEqual(bad("schedule"));
  });

  test("nothing but commas is no filter", () => {
    expect(promises("outcome=,,")).toEqual({ ok: true, filter: {}, page: {} });
  });

  test("the year, the days late and what fell due are read, and refused by their names", () => {
    expect(promises("year=2023&late=8-30&fell_due=1&kind=soft&kind=hard&sort=said")).toEqual({
      ok: true,
      filter: { kind: ["hard", "soft"], year: 2023, late: "8-30", fell_due: "1", sort: "said" },
      page: {},
    });
    expect(promises("year=nonsense")).toEqual(bad("year"));
    expect(promises("late=8-31")).toEqual(bad("late"));
    expect(promises("late=8-30&late=1-7")).toEqual(bad("late"));
    expect(promises("fell_due=yes")).toEqual(bad("fell_due"));
    expect(promises("kind=firm")).toEqual(bad("kind"));
  });

  test("every filter is read", () => {
    expect(
      promises(
        "q=GPU&promisor=a&host=b&person=c&series=d&venue=e&schedule=late,overdue&from=2025-01-01&to=2025-01-01&sort=overdue",
      ),
    ).toEqual({
      ok: true,
      filter: {
        q: "GPU",
        promisor: "a",
        host: "b",
        person: "c",
        series: "d",
        venue: "e",
        schedule: ["overdue", "late"],
        from: "2025-01-01",
        to: "2025-01-01",
        sort: "overdue",
      },
      page: {},
    });
  });
});

describe("the day a page answers for", () => {
  const today = todayAt(new Date("2025-03-31T15:30:00Z"), ["Asia/Seoul", "America/New_York"]);

  test("today stays as it is without as_of", () => {
    expect(parseAsOf(new URLSearchParams("as_of="), today)).toEqual({ ok: true, today });
    expect(asOfParams(today).toString()).toBe("");
  });

  test("as_of names one day for every zone, and links keep it", () => {
    const asked = parseAsOf(new URLSearchParams("as_of=2023-03-31"), today);
    expect(asked).toEqual({ ok: true, today: { day: "2023-03-31", byZone: {}, asOf: true } });
    expect(asked.ok && asOfParams(asked.today).toString()).toBe("as_of=2023-03-31");
  });

  test("a day that does not exist is refused", () => {
    expect(parseAsOf(new URLSearchParams("as_of=2023-02-30"), today)).toEqual(bad("as_of"));
    expect(parseAsOf(new URLSearchParams("as_of=yesterday"), today)).toEqual(bad("as_of"));
  });
});

const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const words = fc
  .string({ unit: "grapheme", maxLength: 60 })
  .map((text) => text.replace(/\p{Cc}/gu, " ").trim());
const text = words.filter((value) => value.length > 0 && value.length <= 200);
const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/);
const days = fc
  .tuple(fc.integer({ min: 0, max: 90_000 }), fc.integer({ min: 0, max: 5_000 }))
  .map(([start, length]) => [addDays("1900-01-01", start), addDays("1900-01-01", start + length)] as const);
const chosen = <W>(vocabulary: readonly W[]) => fc.subarray([...vocabulary], { minLength: 1 });
const without = (record: object) => JSON.parse(JSON.stringify(record));

describe("filters and their addresses", () => {
  test("any dialogue filter survives its own address", () => {
    const filter = fc.record({
      q: some(text),
      host: some(slug),
      series: some(slug),
      venue: some(slug),
      person: some(slug),
      span: some(days),
    });
    fc.assert(
      fc.property(
        filter,
        fc.option(fc.integer({ min: 1900, max: 2199 }), { nil: undefined }),
        (given, year) => {
          const { span, ...rest } = given;
          const expected = without({ ...rest, year, from: span?.[0], to: span?.[1] });
          const params = new URLSearchParams(dialogueParams(expected).toString());
          expect(parseDialogueFilter(params)).toEqual({ ok: true, filter: expected, page: {} });
        },
      ),
    );
  });

  test("any promise filter survives its own address", () => {
    const filter = fc.record({
      q: some(text),
      promisor: some(slug),
      outcome: some(chosen(OUTCOME_STATES)),
      schedule: some(chosen(SCHEDULES)),
      kind: some(chosen(HARDNESSES)),
      year: some(fc.integer({ min: 1900, max: 2199 })),
      late: some(fc.constantFrom(...LATE_BINS)),
      fell_due: some(fc.constant("1" as const)),
      sort: some(fc.constantFrom(...PROMISE_SORTS)),
      span: some(days),
    });
    fc.assert(
      fc.property(filter, ({ span, ...rest }) => {
        const expected = without({ ...rest, from: span?.[0], to: span?.[1] });
        const params = new URLSearchParams(promiseParams(expected).toString());
        expect(parsePromiseFilter(params)).toEqual({ ok: true, filter: expected, page: {} });
      }),
    );
  });

  test("no query string makes the reader throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (noise) => {
        const params = new URLSearchParams([
          ["q", noise],
          ["host", noise],
          ["outcome", noise],
          ["from", noise],
          ["cursor", noise],
          ["year", noise],
        ]);
        expect(typeof parseDialogueFilter(params).ok).toBe("boolean");
        expect(typeof parsePromiseFilter(params).ok).toBe("boolean");
      }),
    );
  });
});
