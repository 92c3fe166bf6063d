import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { findSavedFeed } from "../../../db/saved-feeds.ts";
import type { FeedList } from "../../domain/feeds.ts";
import { addressIn, formatOf } from "../../outputs/formats.ts";
import { joined, search } from "../../ui/filters/list-links.ts";
import { loader as calendar } from "./calendar.ts";
import { loader as dialogues } from "./dialogues.ts";
import { found } from "./item.ts";
import { loader as promises } from "./promises.ts";

const LISTS: Readonly<Record<FeedList, (args: LoaderFunctionArgs) => Response>> = {
  calendar,
  dialogues,
  promises,
};

/** What a short address may still ask: which page of a long answer, and how long. All else is in what was saved. */
const OF_PAGES = ["cursor", "size"];

/**
 * A feed under its short address: what the long one answers, byte for byte but for the address that it gives for itself. The
 * name before the ending is free, for programs show it; without an ending, it leads to the page of the same list. Throws the 404
 * page for an id that was never given.
 */
export function loader({ request, params, context }: LoaderFunctionArgs): Response {
  const url = new URL(request.url);
  const { lang, list, query } = found(findSavedFeed(context.db, params.id ?? ""));
  const answer = found(LISTS[list as FeedList] ?? null);
  const path = `/${lang}/${list}`;
  const saved = new URLSearchParams(query);
  if (!params.file?.includes(".")) return redirect(path + search(saved), 302);
  const format = found(formatOf(url.pathname));
  const ofPage = new URLSearchParams([...url.searchParams].filter(([name]) => OF_PAGES.includes(name)));
  const long = addressIn(format, { path, query: search(joined(saved, ofPage)) });
  return answer({
    request: new Request(new URL(long, request.url)),
    params: { lang },
    context: { ...context, address: context.publicUrl + url.pathname + search(ofPage) },
  });
}
