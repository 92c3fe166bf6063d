import type { Localized } from "../../domain/localized.ts";
import type { Fates, Scoreboard, ScoreboardRow } from "../../domain/scoreboard.ts";
import { type Column, csvText } from "./csv.ts";
import { column, inLanguages } from "./table.ts";

interface Row extends Fates {
  group: "all" | "host" | "series" | "year" | "kind";
  id: string | null;
  label: Localized | null;
}

/** A group of promises a line: all of them, then by host, series, year and kind of deadline. */
export function scoreboardColumns(asOf: string): Column<Row>[] {
  return [
    column("group", ({ group }) => group),
    column("id", ({ id }) => id),
    ...inLanguages<Row>("label", ({ label }) => label),
    column("promises", ({ promises }) => promises.count),
    column("fell_due", ({ fellDue }) => fellDue.count),
    column("delivered", ({ delivered }) => delivered.count),
    column("delivered_late", ({ deliveredLate }) => deliveredLate.count),
    column("partly_delivered", ({ partlyDelivered }) => partlyDelivered.count),
    column("not_delivered", ({ notDelivered }) => notDelivered.count),
    column("withdrawn", ({ withdrawn }) => withdrawn.count),
    column("begun", ({ begun }) => begun.count),
    column("open", ({ open }) => open.count),
    column("as_of", () => asOf),
  ];
}

export function scoreboardCsv(
  { totals, byHost, bySeries, byYear, byKind }: Scoreboard,
  asOf: string,
): string {
  const rows = (group: Row["group"], found: readonly ScoreboardRow[]) =>
    found.map((row): Row => ({ group, ...row }));
  return csvText(scoreboardColumns(asOf), [
    { group: "all", id: null, label: null, ...totals },
    ...rows("host", byHost),
    ...rows("series", bySeries),
    ...rows("year", byYear),
    ...rows("kind", byKind),
  ]);
}
