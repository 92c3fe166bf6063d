import type { LoaderFunctionArgs } from "@remix-run/node";
import { eachChange, listChanges } from "../../../db/changes.ts";
import { NEWS_PAGE } from "../../../db/news.ts";
import type { Today } from "../../domain/days.ts";
import { changeParams, parseChangeFilter } from "../../forms/change-filter.ts";
import { sized } from "../../forms/page-size.ts";
import { changeColumns } from "../../outputs/csv/changes.ts";
import { csvParts } from "../../outputs/csv/table.ts";
import { changeJson } from "../../outputs/json/change.ts";
import { jsonText, listJson } from "../../outputs/json/list.ts";
import { changeList } from "../../outputs/json/lists.ts";
import { urls } from "../../ui/urls.ts";
import { answerOf, inFormat } from "./in-format.ts";
import { changeTitle, newsText } from "./news.ts";

/** The lines of the public history that a filter leaves, the newest first. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  const until = (today: Today) => (today.asOf ? today.day : null);
  return inFormat(args, { name: "changes" }, sized(parseChangeFilter), {
    atom: (asked) => {
      const { lang, filter, page, today } = asked;
      const title = changeTitle(db, filter, lang);
      const query = { title, path: urls.changes(lang), params: changeParams(filter) };
      return newsText(
        db,
        asked,
        query,
        listChanges(db, filter, { size: NEWS_PAGE, ...page }, until(today)),
        true,
      );
    },
    csv: ({ filter, today }) => csvParts(changeColumns, eachChange(db, filter, until(today))),
    json: (asked) => {
      const page = listChanges(db, asked.filter, asked.page, until(asked.today));
      return jsonText(changeList, listJson(page, answerOf(asked), changeJson));
    },
  });
}
