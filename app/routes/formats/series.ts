import type { LoaderFunctionArgs } from "@remix-run/node";
import { findSeries } from "../../../db/series.ts";
import { jsonText } from "../../outputs/json/list.ts";
import { seriesItem, seriesItemJson } from "../../outputs/json/series.ts";
import { seriesRecord } from "../series/record.ts";
import { answerOf } from "./in-format.ts";
import { everythingAbout, found } from "./item.ts";

/** A series: its dialogues and what was promised there. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  return everythingAbout(args, "series", (asked) => {
    const record = seriesRecord(db, found(findSeries(db, asked.id)), asked.today);
    return jsonText(seriesItem, seriesItemJson(record, asked, answerOf(asked)));
  });
}
