import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { findDialogue } from "../../../db/dialogues.ts";
import { findCurrentId } from "../../../db/redirects.ts";
import { plainFeedOptions } from "../../forms/feed-options.ts";
import { calendarResponse } from "../../http/feed.ts";
import { notFound } from "../../http/problems.ts";
import { dialogueCalendar } from "../../outputs/ics/calendar.ts";
import { urls } from "../../ui/urls.ts";
import { langOf } from "../asked.ts";

/** One dialogue as a calendar file. */
export function loader({ params, request, context: { db, today, publicUrl } }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const id = params.id ?? "";
  const dialogue = findDialogue(db, id, today);
  if (dialogue) {
    const body = dialogueCalendar(dialogue, plainFeedOptions({ lang, publicUrl }));
    return calendarResponse(request, body, id, new Date(dialogue.updatedAt));
  }
  const current = findCurrentId(db, "dialogue", id);
  if (current) throw redirect(urls.dialogueFeed(lang, current), 301);
  throw notFound();
}
