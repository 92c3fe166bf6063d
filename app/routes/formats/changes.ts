import type { LoaderFunctionArgs } from "@remix-run/node";
import { eachChange, listChanges } from "../../../db/changes.ts";
import type { Today } from "../../domain/days.ts";
import { parseChangeFilter } from "../../forms/change-filter.ts";
import { sized } from "../../forms/page-size.ts";
import { changeColumns } from "../../outputs/csv/changes.ts";
import { csvParts } from "../../outputs/csv/table.ts";
import { changeJson } from "../../outputs/json/change.ts";
import { jsonText, listJson } from "../../outputs/json/list.ts";
import { changeList } from "../../outputs/json/lists.ts";
import { answerOf, inFormat } from "./in-format.ts";

/** The lines of the public history that a filter leaves, the newest first. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  const until = (today: Today) => (today.asOf ? today.day : null);
  return inFormat(args, { name: "changes" }, sized(parseChangeFilter), {
    csv: ({ filter, today }) => csvParts(changeColumns, eachChange(db, filter, until(today))),
    json: (asked) => {
      const page = listChanges(db, asked.filter, asked.page, until(asked.today));
      return jsonText(changeList, listJson(page, answerOf(asked), changeJson));
    },
  });
}
