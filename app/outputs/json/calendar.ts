import { z } from "zod";
import type { Day } from "../../domain/days.ts";
import type { DialogueSummary, PromiseSummary } from "../../domain/records.ts";
import type { Site } from "../permalinks.ts";
import { dialogueJson, dialogueSummary } from "./dialogue.ts";
import { type Answer, aboutAnswer, pageOf } from "./list.ts";
import { promiseJson, promiseSummary } from "./promise.ts";
import { day, named } from "./values.ts";

export const calendarPeriod = named(
  "CalendarPeriod",
  z.object({
    ...aboutAnswer,
    period: z.string().meta({ description: "YYYY-MM or YYYY." }),
    firstDay: day,
    lastDay: day,
    dialogues: z.array(dialogueSummary).meta({ description: "Those of any of its days, the oldest first." }),
    promisesDue: z
      .array(promiseSummary)
      .meta({ description: "Those whose hard deadline ends on one of its days." }),
  }),
);

/** What a month or a year of the calendar holds; days are inclusive. */
export interface PeriodContent {
  period: string;
  firstDay: Day;
  lastDay: Day;
  dialogues: readonly DialogueSummary[];
  promisesDue: readonly PromiseSummary[];
}

export function calendarPeriodJson(
  { period, firstDay, lastDay, dialogues, promisesDue }: PeriodContent,
  site: Site,
  { self, asOf }: Answer,
): z.infer<typeof calendarPeriod> {
  return {
    self,
    page: pageOf(self),
    asOf,
    period,
    firstDay,
    lastDay,
    dialogues: dialogues.map((each) => dialogueJson(each, site)),
    promisesDue: promisesDue.map((each) => promiseJson(each, site)),
  };
}
