import type { LoaderFunctionArgs } from "@remix-run/node";
import { suggest } from "../../../db/search/suggest.ts";
import { asOfParams, parseAsOf } from "../../forms/as-of.ts";
import { words } from "../../forms/search.ts";
import { representation } from "../../http/feed.ts";
import { parameterProblem } from "../../http/problems.ts";
import { jsonText } from "../../outputs/json/list.ts";
import { suggestionsJson, suggestionsSchema } from "../../outputs/json/suggestions.ts";
import { langOf } from "../asked.ts";

/** How many are suggested: what fits under a box on a phone beside its keyboard. */
const MOST = 8;

/** What somebody may mean who has typed so much. */
export function loader({ params, request, context: { db, today: now } }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const query = new URL(request.url).searchParams;
  const asOf = parseAsOf(query, now);
  if (!asOf.ok) throw parameterProblem(asOf.parameter);
  const { typed } = words(query.get("q") ?? "");
  const suggestions = typed ? suggest(db, typed, asOf.today, MOST) : [];
  const value = suggestionsJson(typed, suggestions, lang, asOfParams(asOf.today));
  return representation(jsonText(suggestionsSchema, value), { format: "json", name: "suggestions" });
}
