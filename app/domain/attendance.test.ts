import { expect, test } from "vitest";
import { countAttended } from "./attendance.ts";

const named = (id: string) => ({ id, name: { en: id }, abbreviation: null });
const absent = { role: null, note: null };

test("each person and each body counts once, however often it is named, and a missing one not at all", () => {
  expect(
    countAttended([
      { person: named("kim"), organization: named("ministry"), ...absent },
      { person: named("lee"), organization: named("ministry"), ...absent },
      { person: named("kim"), organization: null, ...absent },
      { person: null, organization: named("company"), ...absent },
    ]),
  ).toEqual({ people: 2, organizations: 2 });
});
