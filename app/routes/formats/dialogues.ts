import type { LoaderFunctionArgs } from "@remix-run/node";
import { dialoguesForCalendar } from "../../../db/calendar/dialogues.ts";
import { eachDialogue, listDialogues } from "../../../db/dialogues.ts";
import { listNews } from "../../../db/news.ts";
import { begunBy } from "../../domain/as-of.ts";
import type { DialogueFilter } from "../../domain/filters.ts";
import { dialogueParams, parseDialogueFilter } from "../../forms/dialogue-filter.ts";
import { sized } from "../../forms/page-size.ts";
import { dialogueColumns } from "../../outputs/csv/dialogues.ts";
import { csvParts } from "../../outputs/csv/table.ts";
import { dialoguesCalendar } from "../../outputs/ics/calendar.ts";
import { dialogueJson } from "../../outputs/json/dialogue.ts";
import { jsonText, listJson } from "../../outputs/json/list.ts";
import { dialogueList } from "../../outputs/json/lists.ts";
import { urls } from "../../ui/urls.ts";
import { currently } from "../asked.ts";
import { type About, answerOf, inFormat } from "./in-format.ts";
import { dialogueFilters } from "./names.ts";
import { dialogueTitle, newsText } from "./news.ts";

/** The dialogues that a filter leaves; of a past day those that had begun by then, as on the page. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  const about: About<{ filter: DialogueFilter }> = {
    feed: "dialogues",
    called: ({ filter, lang }) => ({ filters: dialogueFilters(db, filter, lang) }),
  };
  return inFormat(args, about, currently(db, sized(parseDialogueFilter)), {
    ics: ({ filter, today, options, identity }) =>
      dialoguesCalendar(dialoguesForCalendar(db, begunBy(filter, today), today), identity, options),
    atom: (asked) => {
      const { lang, filter, page, today } = asked;
      const title = dialogueTitle(db, "dialogues", filter, lang);
      const query = { title, path: urls.dialogues(lang), params: dialogueParams(filter) };
      return newsText(db, asked, query, listNews(db, { dialogues: begunBy(filter, today) }, page, today));
    },
    csv: ({ filter, today, ...site }) =>
      csvParts(dialogueColumns(site, today.day), eachDialogue(db, begunBy(filter, today))),
    json: (asked) => {
      const page = listDialogues(db, begunBy(asked.filter, asked.today), asked.page);
      return jsonText(
        dialogueList,
        listJson(page, answerOf(asked), (each) => dialogueJson(each, asked)),
      );
    },
  });
}
