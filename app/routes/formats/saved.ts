import type { LoaderFunctionArgs } from "@remix-run/node";
import { findSavedFeed } from "../../../db/saved-feeds.ts";
import type { FeedList } from "../../domain/feeds.ts";
import { addressIn, formatOf } from "../../outputs/formats.ts";
import { loader as calendar } from "./calendar.ts";
import { loader as dialogues } from "./dialogues.ts";
import { found } from "./item.ts";
import { loader as promises } from "./promises.ts";

const LISTS: Readonly<Record<FeedList, (args: LoaderFunctionArgs) => Response>> = {
  calendar,
  dialogues,
  promises,
};

/**
 * A feed under its short address: what the long one answers, byte for byte but for the address that it gives for itself. The
 * name before the ending is free, for programs show it. Throws the 404 page for an id that was never given.
 */
export function loader({ request, params, context }: LoaderFunctionArgs): Response {
  const { pathname } = new URL(request.url);
  const { lang, list, query } = found(findSavedFeed(context.db, params.id ?? ""));
  const answer = found(LISTS[list as FeedList] ?? null);
  const format = found(formatOf(pathname));
  const long = addressIn(format, { path: `/${lang}/${list}`, query: query && `?${query}` });
  return answer({
    request: new Request(new URL(long, request.url), request),
    params: { lang },
    context: { ...context, address: context.publicUrl + pathname },
  });
}
