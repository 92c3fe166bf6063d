import { dialogueForCalendar } from "../../../db/calendar/dialogues.ts";
import { promiseForCalendar } from "../../../db/calendar/promises.ts";
import type { Database } from "../../../db/client.ts";
import { type NearEntries, nearDeadlines, nearDialogues } from "../../../db/feed-entries.ts";
import { addDays, type Day, HOME_ZONE, type Today } from "../../domain/days.ts";
import { type DialogueFilter, promisesBeside } from "../../domain/filters.ts";
import { type Localized, pick } from "../../domain/localized.ts";
import type { Subscription } from "../../forms/subscription.ts";
import { formatDays, formatInstants } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { dialogueEntry } from "../../outputs/ics/dialogue.ts";
import type { CalendarEntry } from "../../outputs/ics/entry.ts";
import { promiseEntry } from "../../outputs/ics/promise.ts";
import type { Preview, PreviewEntry } from "../../ui/subscribe/feed-preview.tsx";

const SHOWN = 5;
const NOTHING: NearEntries = { total: 0, ahead: [], behind: [] };

/** An entry with the local day that it is in order by. */
interface Found {
  day: Day;
  entry: PreviewEntry;
}

/** What a calendar holds today: how many entries, and those nearest to today, each as the calendar itself tells it. */
export function calendarPreview(
  db: Database,
  { list, filter, options }: Subscription,
  today: Today,
): Preview {
  const held = { undated: options.tentative, cancelled: options.cancelled !== "hide" };
  const due = list === "promises" ? filter : promisesBeside(filter as DialogueFilter);
  const dialogues =
    list === "promises" ? NOTHING : nearDialogues(db, filter as DialogueFilter, held, today, SHOWN);
  const deadlines = list === "dialogues" ? NOTHING : nearDeadlines(db, due, today, SHOWN);
  const on = (side: "ahead" | "behind") => [
    ...dialogues[side].flatMap((id) => foundDialogue(id)),
    ...deadlines[side].flatMap((id) => foundDeadline(id)),
  ];
  const ahead = on("ahead").sort((a, b) => (a.day < b.day ? -1 : 1));
  const nearest = ahead.length > 0 ? ahead : on("behind").sort((a, b) => (a.day > b.day ? -1 : 1));
  return {
    total: dialogues.total + deadlines.total,
    side: ahead.length > 0 ? "ahead" : "latest",
    entries: nearest.slice(0, SHOWN).map(({ entry }) => entry),
  };

  function foundDialogue(id: string): Found[] {
    const dialogue = dialogueForCalendar(db, id, today);
    const entry = dialogue && dialogueEntry(dialogue, options);
    if (!entry) return [];
    const { time, title } = dialogue;
    return [{ day: time.day, entry: shownAs(entry, title, time.zone, options.lang) }];
  }

  function foundDeadline(id: string): Found[] {
    const promise = promiseForCalendar(db, id, today);
    const entry = promise && promiseEntry(promise, options);
    if (!entry) return [];
    return [{ day: entry.when.day, entry: shownAs(entry, promise.action, HOME_ZONE, options.lang) }];
  }
}

function shownAs({ uid, when, summary }: CalendarEntry, title: Localized, zone: string, lang: Lang) {
  const { lang: told } = pick(title, lang);
  const text =
    "day" in when
      ? formatDays(when.day, addDays(when.until, -1), lang)
      : formatInstants(when.start, when.end, zone, lang);
  return { key: uid, when: text, title: summary, lang: told === lang ? null : told };
}
