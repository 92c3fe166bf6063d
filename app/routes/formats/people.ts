import type { LoaderFunctionArgs } from "@remix-run/node";
import { eachPerson, listPeople } from "../../../db/people.ts";
import { parseNamedFilter } from "../../forms/named-filter.ts";
import { sized } from "../../forms/page-size.ts";
import { personColumns } from "../../outputs/csv/named.ts";
import { csvParts } from "../../outputs/csv/table.ts";
import { jsonText, listJson } from "../../outputs/json/list.ts";
import { personList } from "../../outputs/json/lists.ts";
import { personSummaryJson } from "../../outputs/json/named.ts";
import { answerOf, inFormat } from "./in-format.ts";

/** The people that a filter leaves, in the order of the page. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  return inFormat(args, { name: "people" }, sized(parseNamedFilter), {
    csv: ({ filter, today, ...site }) =>
      csvParts(personColumns(site, today.day), eachPerson(db, filter, today, site.lang)),
    json: (asked) => {
      const page = listPeople(db, asked.filter, asked.page, asked.today, asked.lang);
      return jsonText(
        personList,
        listJson(page, answerOf(asked), (each) => personSummaryJson(each, asked)),
      );
    },
  });
}
