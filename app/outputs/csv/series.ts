import type { Day } from "../../domain/days.ts";
import type { SeriesRef } from "../../domain/records.ts";
import { permalink, type Site } from "../permalinks.ts";
import type { Column } from "./csv.ts";
import { column, inLanguages } from "./table.ts";

interface Row extends SeriesRef {
  dialogues: number;
  promises: number;
  firstDay: Day;
  lastDay: Day;
}

/** A series a line, with its dialogues and promises counted as of a day. */
export function seriesColumns(site: Site, asOf: string): Column<Row>[] {
  return [
    column("id", ({ id }) => id),
    column("url", ({ id }) => permalink(site, "series", id)),
    ...inLanguages<Row>("name", ({ name }) => name),
    column("dialogues", ({ dialogues }) => dialogues),
    column("promises", ({ promises }) => promises),
    column("first_day", ({ firstDay }) => firstDay),
    column("last_day", ({ lastDay }) => lastDay),
    column("as_of", () => asOf),
  ];
}
