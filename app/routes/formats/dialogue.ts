import type { LoaderFunctionArgs } from "@remix-run/node";
import { dialogueForCalendar } from "../../../db/calendar/dialogues.ts";
import { findDialogue } from "../../../db/dialogues.ts";
import { listNewsOfDialogue } from "../../../db/news.ts";
import { findTitle } from "../../../db/titles.ts";
import { dialogueCalendar } from "../../outputs/ics/calendar.ts";
import { dialogueItem, dialogueItemJson } from "../../outputs/json/dialogue.ts";
import { jsonText } from "../../outputs/json/list.ts";
import { urls } from "../../ui/urls.ts";
import { inFormat } from "./in-format.ts";
import { found, idAsked, nothingMore } from "./item.ts";
import { newsText, titleOfRecord } from "./news.ts";

/** One dialogue, as it stood on the day asked for. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  const id = idAsked(args, "dialogue");
  return inFormat(args, { feed: "dialogues", name: id }, nothingMore, {
    ics: ({ today, options }) => dialogueCalendar(found(dialogueForCalendar(db, id, today)), options),
    atom: (asked) => {
      const { lang, page, today } = asked;
      const title = titleOfRecord(found(findTitle(db, "dialogue", id)), lang);
      const query = { title, path: urls.dialogue(lang, id) };
      return newsText(db, asked, query, listNewsOfDialogue(db, id, page, today));
    },
    json: ({ today, identity, ...site }) =>
      jsonText(dialogueItem, dialogueItemJson(found(findDialogue(db, id, today)), site, identity.selfUrl)),
  });
}
