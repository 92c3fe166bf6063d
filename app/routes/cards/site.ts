import type { LoaderFunctionArgs } from "@remix-run/node";
import { recordFigures } from "../../../db/figures.ts";
import { siteCard } from "../../outputs/cards/site.ts";
import { dayAsked, langOf } from "../asked.ts";
import { pictureOf } from "./picture.ts";

/** The picture of every page that has none of its own. */
export function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params);
  const { dialogues, promises, states } = recordFigures(args.context.db, dayAsked(args));
  return pictureOf(siteCard({ dialogues, promises, delivered: states.outcome.delivered ?? 0 }, lang));
}
