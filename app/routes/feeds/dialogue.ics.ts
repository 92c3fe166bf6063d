import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { findDialogue } from "../../../db/dialogues.ts";
import { findCurrentId } from "../../../db/redirects.ts";
import { parseAsOf } from "../../forms/as-of.ts";
import { plainFeedOptions } from "../../forms/feed-options.ts";
import { calendarResponse } from "../../http/feed.ts";
import { notFound } from "../../http/problems.ts";
import { dialogueCalendar, problemCalendar } from "../../outputs/ics/calendar.ts";
import { urls } from "../../ui/urls.ts";
import { langOf } from "../asked.ts";

/** One dialogue as a calendar file, as it stood on the day asked for; one that cannot be read is said in the file. */
export function loader({ params, request, context: { db, today: now, publicUrl } }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const id = params.id ?? "";
  const url = new URL(request.url);
  const asked = parseAsOf(url.searchParams, now);
  const dialogue = findDialogue(db, id, asked.ok ? asked.today : now);
  if (dialogue) {
    const options = plainFeedOptions({ lang, publicUrl });
    const identity = { feed: "dialogues", selfUrl: publicUrl + url.pathname + url.search } as const;
    const body = asked.ok
      ? dialogueCalendar(dialogue, options)
      : problemCalendar(asked.parameter, identity, options);
    return calendarResponse(request, body, id, new Date(dialogue.updatedAt));
  }
  const current = findCurrentId(db, "dialogue", id);
  if (current) throw redirect(urls.dialogueFeed(lang, current) + url.search, 301);
  throw notFound();
}
