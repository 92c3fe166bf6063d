import type { Brief } from "../../domain/brief.ts";
import type { PromiseSummary } from "../../domain/records.ts";
import type { Site } from "../permalinks.ts";
import { type Column, csvText } from "./csv.ts";
import { promiseColumns } from "./promises.ts";
import { column } from "./table.ts";

interface Row {
  part: "due_at_next" | "open" | "settled_since";
  promise: PromiseSummary;
}

/** A promise a line, by the part of the brief that it stands in. */
export function briefColumns(site: Site): Column<Row>[] {
  return [
    column("part", ({ part }) => part),
    ...promiseColumns(site).map(({ name, value }) => column<Row>(name, ({ promise }) => value(promise))),
  ];
}

export function briefCsv({ dueAtNext, open, settledSince }: Brief, site: Site): string {
  const rows = (part: Row["part"], promises: readonly PromiseSummary[]) =>
    promises.map((promise): Row => ({ part, promise }));
  return csvText(briefColumns(site), [
    ...rows(
      "due_at_next",
      dueAtNext.flatMap(({ promises }) => promises),
    ),
    ...rows(
      "open",
      open.flatMap(({ promises }) => promises),
    ),
    ...rows("settled_since", settledSince),
  ]);
}
