import type { DialogueSummary, PromiseSummary } from "../../domain/records.ts";
import { permalink, type Site } from "../permalinks.ts";
import { type Column, csvText } from "./csv.ts";
import { column, inLanguages } from "./table.ts";

type Row = { dialogue: DialogueSummary; promise?: never } | { promise: PromiseSummary; dialogue?: never };

/** An entry of the calendar a line: a dialogue, or a promise on the days that it is due. */
export function calendarColumns(site: Site, asOf: string): Column<Row>[] {
  return [
    column("entry", ({ dialogue }) => (dialogue ? "dialogue" : "promise_due")),
    column("first_day", (row) => row.dialogue?.time.day ?? row.promise?.deadline.earliest ?? null),
    column("last_day", (row) => row.dialogue?.time.lastDay ?? row.promise?.deadline.latest ?? null),
    column("id", (row) => (row.dialogue ?? row.promise).id),
    column("url", (row) =>
      row.dialogue
        ? permalink(site, "dialogue", row.dialogue.id)
        : permalink(site, "promise", row.promise.id),
    ),
    ...inLanguages<Row>("title", (row) => (row.dialogue ? row.dialogue.title : row.promise.action)),
    column("status", ({ dialogue }) => dialogue?.status ?? null),
    column("outcome", ({ promise }) => promise?.outcome ?? null),
    column("schedule", ({ promise }) => promise?.schedule ?? null),
    column("as_of", () => asOf),
  ];
}

/** Dialogues, then promises due, each in the order given. */
export function calendarCsv(
  dialogues: readonly DialogueSummary[],
  promisesDue: readonly PromiseSummary[],
  site: Site,
  asOf: string,
): string {
  return csvText(calendarColumns(site, asOf), [
    ...dialogues.map((dialogue): Row => ({ dialogue })),
    ...promisesDue.map((promise): Row => ({ promise })),
  ]);
}
