import { expect, test } from "vitest";
import { rolesOverTime, type Seat } from "./roles-over-time.ts";

const at = (dialogue: string, ...seats: Seat<string>[]) => ({ dialogue, seats });
const seat = (organization: string | null, role: Record<string, string> | null): Seat<string> => ({
  organization,
  role,
});
const rows = (...seen: ReturnType<typeof at>[]) =>
  rolesOverTime(seen).map(({ organization, role, first, last, dialogues }) => [
    organization,
    role,
    first,
    last,
    dialogues,
  ]);

test("consecutive dialogues in the same role for the same organisation are one row", () => {
  const minister = seat("ministry", { en: "Minister" });
  expect(rows(at("a", minister), at("b", minister))).toEqual([["ministry", { en: "Minister" }, "a", "b", 2]]);
});

test("a role that is seen again after another is a row of its own", () => {
  const [minister, adviser] = [seat("ministry", { en: "Minister" }), seat("party", { en: "Adviser" })];
  expect(rows(at("a", minister), at("b", adviser), at("c", minister))).toEqual([
    ["ministry", { en: "Minister" }, "a", "a", 1],
    ["party", { en: "Adviser" }, "b", "b", 1],
    ["ministry", { en: "Minister" }, "c", "c", 1],
  ]);
});

test("two roles held at once are two rows that run side by side", () => {
  const [minister, chair] = [seat("ministry", { en: "Minister" }), seat("committee", { en: "Chair" })];
  expect(rows(at("a", minister, chair), at("b", minister, chair), at("c", chair))).toEqual([
    ["ministry", { en: "Minister" }, "a", "b", 2],
    ["committee", { en: "Chair" }, "a", "c", 3],
  ]);
});

test("a role known in one language is the same as one known in two, if they agree", () => {
  expect(
    rows(
      at("a", seat("ministry", { ko: "장관" })),
      at("b", seat("ministry", { ko: "장관", en: "Minister" })),
    ),
  ).toEqual([["ministry", { ko: "장관", en: "Minister" }, "a", "b", 2]]);
  expect(rows(at("a", seat("x", { ko: "장관" })), at("b", seat("x", { en: "Minister" })))).toHaveLength(2);
});

test("the same seat twice at one dialogue counts once, and an unknown role is no other role", () => {
  const unknown = seat("x", null);
  expect(rows(at("a", unknown, unknown), at("b", seat("x", { en: "CEO" })))).toEqual([
    ["x", null, "a", "a", 1],
    ["x", { en: "CEO" }, "b", "b", 1],
  ]);
});
