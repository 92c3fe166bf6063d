import type { LoaderFunctionArgs } from "@remix-run/node";
import { findVenue } from "../../../db/participants.ts";
import { jsonText } from "../../outputs/json/list.ts";
import { venueItem, venueItemJson } from "../../outputs/json/participants.ts";
import { countedOf } from "./counted.ts";
import { everythingAbout, found } from "./item.ts";

/** A venue: the dialogues that were held there, and what was promised at them. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  return everythingAbout(args, "venue", (asked) => {
    const { id } = asked;
    const { answer, dialogues, promises } = countedOf(db, asked);
    const counted = { dialogues: dialogues({ venue: id }), promises: promises({ venue: id }) };
    return jsonText(venueItem, venueItemJson(found(findVenue(db, id)), counted, asked, answer));
  });
}
