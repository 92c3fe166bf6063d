import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FEED_LISTS } from "../domain/feeds.ts";
import { OUTCOME_STATES, SCHEDULES } from "../domain/vocabulary.ts";
import { feedName, feedParams, parseSubscription, subscriptionParams } from "./subscription.ts";

const site = { lang: "ko", publicUrl: "https://yaksok.example" } as const;

function asked(query: string | URLSearchParams) {
  const parsed = parseSubscription(new URLSearchParams(query), site);
  if (!parsed.ok) throw new Error(`refused ${parsed.parameter}`);
  return parsed.subscription;
}
const feedOf = (query: string) => feedParams(asked(query)).toString();

describe("a feed's own query", () => {
  test("is the filter in the list's order, then the options that change anything", () => {
    expect(feedOf("alarm=P1D&cancelled=visible&host=msit&q=%20AI%20&feed=dialogues&tentative=0")).toBe(
      "q=AI&host=msit&cancelled=visible&alarm=P1D",
    );
  });

  test("holds the words of a vocabulary in its order, however they were written", () => {
    expect(feedOf("feed=promises&outcome=delivered,unassessed&outcome=in_progress")).toBe(
      "outcome=unassessed&outcome=in_progress&outcome=delivered",
    );
  });

  test("knows no order of the list and no page of it", () => {
    expect(feedOf("feed=promises&sort=overdue&cursor=&promisor=msit")).toBe("promisor=msit");
  });

  test("is the same whatever order it was asked in", () => {
    const pairs = fc.uniqueArray(
      fc.oneof(
        fc.constantFrom(...OUTCOME_STATES).map((word) => ["outcome", word] as const),
        fc.constantFrom(...SCHEDULES).map((word) => ["schedule", word] as const),
        fc.constantFrom(
          ["q", "인공지능 정책"],
          ["promisor", "msit"],
          ["host", "msit"],
          ["series", "kr-msit-ai-hsd"],
        ),
        fc.constantFrom(["tasks", "1"], ["alarm", "PT1H"], ["cancelled", "hide"], ["from", "2023-01-01"]),
      ),
      { selector: ([name, value]) => (["outcome", "schedule"].includes(name) ? `${name} ${value}` : name) },
    );
    const shuffled = pairs.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...FEED_LISTS), shuffled, (list, [given, other]) => {
        const of = (each: readonly (readonly string[])[]) =>
          feedOf(new URLSearchParams([["feed", list], ...each.map(([a = "", b = ""]) => [a, b])]).toString());
        expect(of(other)).toBe(of(given));
      }),
    );
  });

  test("is read back from the page's address as it was", () => {
    const first = asked("feed=promises&q=%EC%95%BD%EC%86%8D&late=1-7&tasks=1&alarm=P2W");
    expect(asked(subscriptionParams(first))).toEqual(first);
  });
});

describe("what the feed does not know", () => {
  test("is left out by name, be it another list's filter, another's option or nobody's", () => {
    const { filter, options, dropped } = asked(
      "feed=promises&host=msit&organization=nipa&tentative=1&alarm=P1D&hots=msit",
    );
    expect(filter).toEqual({ host: "msit" });
    expect([options.tentative, options.alarm]).toEqual([false, "P1D"]);
    expect(dropped).toEqual(["organization", "tentative", "hots"]);
  });

  test("is not spoken of where it is empty, says what is so anyway, or belongs to the page", () => {
    const { dropped } = asked(
      "feed=promises&organization=&cancelled=status&tentative=0&sort=said&saved=&view=list",
    );
    expect(dropped).toEqual([]);
  });
});

test("a value that cannot be read is refused by the name of its parameter", () => {
  const refusedOf = (query: string) => parseSubscription(new URLSearchParams(query), site);
  expect(refusedOf("feed=dialogue")).toEqual({ ok: false, parameter: "feed" });
  expect(refusedOf("format=rss")).toEqual({ ok: false, parameter: "format" });
  expect(refusedOf("feed=promises&outcome=kept")).toEqual({ ok: false, parameter: "outcome" });
  expect(refusedOf("alarm=soon")).toEqual({ ok: false, parameter: "alarm" });
  expect(refusedOf("feed=promises&cancelled=maybe")).toEqual({ ok: false, parameter: "cancelled" });
});

test("a feed's file is named after what narrows it", () => {
  expect(feedName(asked("feed=dialogues&host=msit"))).toBe("msit-dialogues");
  expect(feedName(asked("feed=promises&promisor=msit&series=kr-msit-ai-hsd"))).toBe(
    "kr-msit-ai-hsd-promises",
  );
  expect(feedName(asked("q=AI"))).toBe("calendar");
  expect(feedName(asked("host=%EA%B3%BC%EA%B8%B0"))).toBe("calendar");
});
