import type { LoaderFunctionArgs } from "@remix-run/node";
import { eachVenue, listVenues } from "../../../db/venues.ts";
import { parseNamedFilter } from "../../forms/named-filter.ts";
import { sized } from "../../forms/page-size.ts";
import { venueColumns } from "../../outputs/csv/named.ts";
import { csvParts } from "../../outputs/csv/table.ts";
import { jsonText, listJson } from "../../outputs/json/list.ts";
import { venueList } from "../../outputs/json/lists.ts";
import { venueSummaryJson } from "../../outputs/json/named.ts";
import { answerOf, inFormat } from "./in-format.ts";

/** The venues that a filter leaves, in the order of the page. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  return inFormat(args, { name: "venues" }, sized(parseNamedFilter), {
    csv: ({ filter, today, ...site }) =>
      csvParts(venueColumns(site, today.day), eachVenue(db, filter, today, site.lang)),
    json: (asked) => {
      const page = listVenues(db, asked.filter, asked.page, asked.today, asked.lang);
      return jsonText(
        venueList,
        listJson(page, answerOf(asked), (each) => venueSummaryJson(each, asked)),
      );
    },
  });
}
