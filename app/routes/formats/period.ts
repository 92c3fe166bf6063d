import type { LoaderFunctionArgs } from "@remix-run/node";
import { listDialoguesBetween } from "../../../db/dialogues.ts";
import { listPromisesDueBetween } from "../../../db/promises.ts";
import type { Today } from "../../domain/days.ts";
import { daysOfPeriod } from "../../domain/month.ts";
import { calendarCsv } from "../../outputs/csv/calendar.ts";
import { calendarPeriod, calendarPeriodJson } from "../../outputs/json/calendar.ts";
import { jsonText } from "../../outputs/json/list.ts";
import { answerOf, inFormat } from "./in-format.ts";
import { found, nothingMore } from "./item.ts";

/** A month or a year of the calendar: its dialogues, and the promises that fall due in it. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  const period = args.params.period ?? "";
  const { firstDay, lastDay } = found(daysOfPeriod(period));
  const within = (today: Today) => ({
    dialogues: listDialoguesBetween(db, firstDay, lastDay, today),
    promisesDue: listPromisesDueBetween(db, firstDay, lastDay, today),
  });
  return inFormat(args, { name: `calendar-${period}` }, nothingMore, {
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
