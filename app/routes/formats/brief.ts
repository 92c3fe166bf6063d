import type { LoaderFunctionArgs } from "@remix-run/node";
import { findSeries } from "../../../db/series.ts";
import { briefCsv } from "../../outputs/csv/brief.ts";
import { brief, briefJson } from "../../outputs/json/brief.ts";
import { jsonText } from "../../outputs/json/list.ts";
import { seriesBrief } from "../series/record.ts";
import { answerOf, inFormat } from "./in-format.ts";
import { found, idAsked, nothingMore } from "./item.ts";

/** What is still open in a series before its next dialogue. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  const series = found(findSeries(db, idAsked(args, "series")));
  return inFormat(args, { name: `${series.id}-brief` }, nothingMore, {
    csv: ({ today, ...site }) => briefCsv(seriesBrief(db, series, today), site),
    json: (asked) =>
      jsonText(brief, briefJson(series, seriesBrief(db, series, asked.today), asked, answerOf(asked))),
  });
}
