import type { Attendance } from "./records.ts";

/** How many different people sat at a table, and how many bodies they sat there for or that are named alone. */
export function countAttended(attendances: readonly Attendance[]): { people: number; organizations: number } {
  const ids = (of: "person" | "organization") =>
    new Set(attendances.flatMap((attendance) => attendance[of]?.id ?? []));
  return { people: ids("person").size, organizations: ids("organization").size };
}
