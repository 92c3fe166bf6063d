import type { LoaderFunctionArgs } from "@remix-run/node";
import { listSeries } from "../../../db/series.ts";
import { csvText } from "../../outputs/csv/csv.ts";
import { seriesColumns } from "../../outputs/csv/series.ts";
import { jsonText, listJson } from "../../outputs/json/list.ts";
import { seriesList } from "../../outputs/json/lists.ts";
import { seriesSummaryJson } from "../../outputs/json/series.ts";
import { answerOf, inFormat } from "./in-format.ts";
import { nothingMore } from "./item.ts";

/** All series, on one page as on the web page. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  return inFormat(args, { name: "series" }, nothingMore, {
    csv: ({ today, ...site }) => csvText(seriesColumns(site, today.day), listSeries(db, today)),
    json: (asked) => {
      const items = listSeries(db, asked.today);
      const page = { items, total: items.length, next: null, previous: null };
      return jsonText(
        seriesList,
        listJson(page, answerOf(asked), (each) => seriesSummaryJson(each, asked)),
      );
    },
  });
}
