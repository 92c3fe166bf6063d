import { pick } from "../../domain/localized.ts";
import type { DialogueSummary } from "../../domain/records.ts";
import { permalink, type Site } from "../permalinks.ts";
import type { Column } from "./csv.ts";
import { column, inLanguages, listInLanguages, several } from "./table.ts";

/** A dialogue a line; `asOf` is the day that the table is of. */
export function dialogueColumns(site: Site, asOf: string): Column<DialogueSummary>[] {
  return [
    column("id", ({ id }) => id),
    column("url", ({ id }) => permalink(site, "dialogue", id)),
    ...inLanguages<DialogueSummary>("title", ({ title }) => title),
    column("start", ({ time }) => time.start),
    column("end", ({ time }) => time.end),
    column("precision", ({ time }) => time.precision),
    column("zone", ({ time }) => time.zone),
    column("status", ({ status }) => status),
    column("series", ({ series }) => series?.id ?? null),
    ...inLanguages<DialogueSummary>("series", ({ series }) => series?.name ?? null),
    column("number", ({ series }) => series?.number ?? null),
    column("hosts", ({ hosts }) => several(hosts.map(({ id }) => id))),
    ...listInLanguages<DialogueSummary>("hosts", ({ hosts }, lang) =>
      hosts.map(({ name }) => pick(name, lang).text),
    ),
    column("venue", ({ venue }) => venue?.id ?? null),
    ...inLanguages<DialogueSummary>("venue", ({ venue }) => venue?.name ?? null),
    column("city", ({ venue, place }) => venue?.city ?? place?.city ?? null),
    column("country", ({ venue, place }) => venue?.country ?? place?.country ?? null),
    column("promises", ({ promiseCount }) => promiseCount),
    column("as_of", () => asOf),
  ];
}
