import type { PromiseSummary } from "../../domain/records.ts";
import { partyText } from "../ics/dialogue.ts";
import { permalink, type Site } from "../permalinks.ts";
import type { Column } from "./csv.ts";
import { column, inLanguages, listInLanguages, several } from "./table.ts";

/** A promise a line, with what is true of it on `as_of`, the local day of its dialogue. */
export function promiseColumns(site: Site): Column<PromiseSummary>[] {
  return [
    column("id", ({ id }) => id),
    column("url", ({ id }) => permalink(site, "promise", id)),
    ...inLanguages<PromiseSummary>("action", ({ action }) => action),
    column("quote", ({ quote }) => quote?.text ?? null),
    column("quote_lang", ({ quote }) => quote?.lang ?? null),
    column("organizations", ({ promisors }) =>
      several(promisors.flatMap(({ organization }) => organization?.id ?? [])),
    ),
    column("people", ({ promisors }) => several(promisors.flatMap(({ person }) => person?.id ?? []))),
    ...listInLanguages<PromiseSummary>("promisors", ({ promisors }, lang) =>
      promisors.map((party) => partyText(party, lang)),
    ),
    column("dialogue", ({ dialogue }) => dialogue.id),
    ...inLanguages<PromiseSummary>("dialogue", ({ dialogue }) => dialogue.title),
    column("series", ({ series }) => series?.id ?? null),
    ...inLanguages<PromiseSummary>("series", ({ series }) => series?.name ?? null),
    column("said_on", ({ saidOn }) => saidOn),
    column("phrase", ({ deadline }) => deadline.phrase),
    column("edtf", ({ deadline }) => deadline.edtf),
    column("due_from", ({ deadline }) => deadline.earliest),
    column("due_to", ({ deadline }) => deadline.latest),
    column("kind", ({ deadline }) => deadline.hardness),
    column("outcome", ({ outcome }) => outcome),
    column("effective_on", ({ effectiveOn }) => effectiveOn),
    column("schedule", ({ schedule }) => schedule),
    column("days_late_least", ({ lateness }) => lateness?.least ?? null),
    column("days_late_most", ({ lateness }) => lateness?.most ?? null),
    column("days_taken", ({ daysTaken }) => daysTaken),
    column("as_of", ({ today }) => today),
  ];
}
