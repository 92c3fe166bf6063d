import type { LoaderFunctionArgs } from "@remix-run/node";
import { scoreboard } from "../../../db/scoreboard.ts";
import { asOfParams } from "../../forms/as-of.ts";
import { promiseParams } from "../../forms/promise-filter.ts";
import { parseScoreboardFilter } from "../../forms/scoreboard-filter.ts";
import { scoreboardCsv } from "../../outputs/csv/scoreboard.ts";
import { jsonText } from "../../outputs/json/list.ts";
import { scoreboardJson, scoreboardSchema } from "../../outputs/json/scoreboard.ts";
import { answerOf, inFormat } from "./in-format.ts";

/** What became of the promises, whole: data has no short tables. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  return inFormat(args, { name: "scoreboard" }, parseScoreboardFilter, {
    csv: ({ filter, today }) => scoreboardCsv(scoreboard(db, today, filter), today.day),
    json: (asked) => {
      const { filter, today } = asked;
      const board = scoreboard(db, today, filter);
      const value = scoreboardJson(
        board,
        asked,
        answerOf(asked),
        (of) => new URLSearchParams([...promiseParams(of), ...asOfParams(today)]),
      );
      return jsonText(scoreboardSchema, value);
    },
  });
}
