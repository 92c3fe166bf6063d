import type { LoaderFunctionArgs } from "@remix-run/node";
import { listDialoguesBetween } from "../../../db/dialogues.ts";
import { listPromisesDueBetween } from "../../../db/promises.ts";
import type { Today } from "../../domain/days.ts";
import { between, type DialogueFilter } from "../../domain/filters.ts";
import { daysOfPeriod } from "../../domain/month.ts";
import { parseDialogueFilter } from "../../forms/dialogue-filter.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { calendarCsv } from "../../outputs/csv/calendar.ts";
import { calendarPeriod, calendarPeriodJson } from "../../outputs/json/calendar.ts";
import { jsonText } from "../../outputs/json/list.ts";
import { currently } from "../asked.ts";
import { calendarOfBoth } from "./both-kinds.ts";
import { type About, answerOf, inFormat } from "./in-format.ts";
import { found } from "./item.ts";
import { dialogueFilters } from "./names.ts";

/** A month or a year of the calendar: its dialogues, and the promises that fall due in it. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  const period = args.params.period ?? "";
  const { firstDay, lastDay } = found(daysOfPeriod(period));
  const within = (today: Today) => ({
    dialogues: listDialoguesBetween(db, firstDay, lastDay, today),
    promisesDue: listPromisesDueBetween(db, firstDay, lastDay, today),
  });
  const about: About<{ filter: DialogueFilter }> = {
    name: `calendar-${period}`,
    called: ({ filter, lang }) => ({
      record: formatPeriod(period, lang),
      filters: dialogueFilters(db, filter, lang),
    }),
  };
  return inFormat(args, about, currently(db, parseDialogueFilter), {
    // A calendar may be narrowed further.
    ics: (asked) => calendarOfBoth(db, { ...asked, filter: between(asked.filter, firstDay, lastDay) }),
    csv: ({ today, ...site }) => {
      const { dialogues, promisesDue } = within(today);
      return calendarCsv(dialogues, promisesDue, site, today.day);
    },
    json: (asked) => {
      const content = { period, firstDay, lastDay, ...within(asked.today) };
      return jsonText(calendarPeriod, calendarPeriodJson(content, asked, answerOf(asked)));
    },
  });
}
