import type { LoaderFunctionArgs } from "@remix-run/node";
import { searchRecord } from "../../../db/search/search.ts";
import { parseSearch } from "../../forms/search.ts";
import { jsonText } from "../../outputs/json/list.ts";
import { searchJson, searchSchema } from "../../outputs/json/search.ts";
import { currently } from "../asked.ts";
import { answerOf, inFormat } from "./in-format.ts";

/** How many of a kind come beside the others, and by themselves. */
const BESIDE = 20;
const ALONE = 100;

/** What is found of every kind. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  return inFormat(args, { name: "search" }, currently(db, parseSearch), {
    json: (asked) => {
      const { typed, filter, today, group, cut } = asked;
      const results = typed ? searchRecord(db, typed, filter, today, group ? ALONE : BESIDE) : null;
      return jsonText(searchSchema, searchJson({ typed, cut, results }, answerOf(asked), asked));
    },
  });
}
