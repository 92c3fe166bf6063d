import type { LoaderFunctionArgs } from "@remix-run/node";
import { findDialogue } from "../../../db/dialogues.ts";
import { dialogueCalendar } from "../../outputs/ics/calendar.ts";
import { dialogueItem, dialogueItemJson } from "../../outputs/json/dialogue.ts";
import { jsonText } from "../../outputs/json/list.ts";
import { inFormat } from "./in-format.ts";
import { found, idAsked, nothingMore } from "./item.ts";

/** One dialogue, as it stood on the day asked for. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  const id = idAsked(args, "dialogue");
  return inFormat(args, { feed: "dialogues", name: id }, nothingMore, {
    ics: ({ today, options }) => dialogueCalendar(found(findDialogue(db, id, today)), options),
    json: ({ today, identity, ...site }) =>
      jsonText(dialogueItem, dialogueItemJson(found(findDialogue(db, id, today)), site, identity.selfUrl)),
  });
}
