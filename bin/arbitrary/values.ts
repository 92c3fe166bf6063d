import fc from "fast-check";
import { addDays } from "../../app/domain/days.ts";
import { byLanguage } from "../../app/domain/localized.ts";

/** The smallest parts of records, for tests. */

export const one = <T>(values: readonly T[]) => fc.constantFrom(...values);
export const few = <T>(value: fc.Arbitrary<T>, minLength = 0) => fc.array(value, { minLength, maxLength: 3 });

/** An object of which only the parts that are named are always there. */
export function parts<T, K extends keyof T>(
  model: { [P in keyof T]-?: fc.Arbitrary<NonNullable<T[P]>> },
  always: K[],
) {
  return fc.record(model as { [P in keyof T]: fc.Arbitrary<T[P]> }, {
    requiredKeys: always,
  }) as unknown as fc.Arbitrary<Partial<T> & Pick<T, K>>;
}

const AWKWARD = [
  "=1+1",
  "-soon",
  'a "quoted", line',
  "two\r\nlines",
  "이달 중",
  "<b>",
  "MSIT",
  "m.s.i.t.",
  "과기정통부",
];

export const text = fc
  .oneof(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), one(AWKWARD))
  .filter((value) => value !== "" && value.trim() === value);
export const localized = fc
  .dictionary(one(["en", "ko", "ja", "pt-BR"]), text, { minKeys: 1, maxKeys: 3, noNullPrototype: true })
  .map(byLanguage);
export const url = one([
  "https://news.example/a",
  "https://news.example/b?c=d",
  "http://ministry.example/가",
]);

export const day = fc.integer({ min: 0, max: 1_200 }).map((count) => addDays("2022-06-01", count));
const month = day.map((each) => each.slice(0, 7));
const instant = fc
  .tuple(day, one(["T15:30:00Z", "T00:00:00Z", "T23:59:59.125Z"]))
  .map(([each, time]) => each + time);
const moments = [day, month, instant];
export const moment = fc.oneof(...moments);

/** When something is, with its end where it has one. */
export const span: fc.Arbitrary<{ start: string; end?: string }> = one(moments).chain((kind) =>
  fc.tuple(kind, fc.option(kind)).map(([start, end]) => {
    if (end === null || end.length !== start.length) return { start };
    return start < end ? { start, end } : { start: end, end: start };
  }),
);
