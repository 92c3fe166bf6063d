import type { LoaderFunctionArgs } from "@remix-run/node";
import { eachOrganization, listOrganizations } from "../../../db/organizations.ts";
import { parseOrganizationFilter } from "../../forms/named-filter.ts";
import { sized } from "../../forms/page-size.ts";
import { organizationColumns } from "../../outputs/csv/named.ts";
import { csvParts } from "../../outputs/csv/table.ts";
import { jsonText, listJson } from "../../outputs/json/list.ts";
import { organizationList } from "../../outputs/json/lists.ts";
import { organizationSummaryJson } from "../../outputs/json/named.ts";
import { answerOf, inFormat } from "./in-format.ts";

/** The organisations that a filter leaves, in the order of the page. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  return inFormat(args, { name: "organizations" }, sized(parseOrganizationFilter), {
    csv: ({ filter, today, ...site }) =>
      csvParts(organizationColumns(site, today.day), eachOrganization(db, filter, today, site.lang)),
    json: (asked) => {
      const page = listOrganizations(db, asked.filter, asked.page, asked.today, asked.lang);
      return jsonText(
        organizationList,
        listJson(page, answerOf(asked), (each) => organizationSummaryJson(each, asked)),
      );
    },
  });
}
