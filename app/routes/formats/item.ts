import type { LoaderFunctionArgs } from "@remix-run/node";
import { type Noun, resolveId } from "../../../db/redirects.ts";
import type { DialogueFilter } from "../../domain/filters.ts";
import { missingProblem } from "../../http/problems.ts";
import { bothKinds } from "./both-kinds.ts";
import { type Asked, inFormat } from "./in-format.ts";

/** What an item's address says besides the item and the day: nothing. */
export const nothingMore = () => ({ ok: true }) as const;

/**
 * The id that an address names. A former id is answered as the one that it leads to, without a redirect, which some
 * subscribers' programs do not follow. Throws a 404 for an id that never was.
 */
export function idAsked({ params, context: { db } }: LoaderFunctionArgs, noun: Noun): string {
  return found(resolveId(db, noun, params.id ?? ""));
}

/** What was looked for; throws a 404 where it is not there. */
export function found<T>(item: T | null): T {
  if (item === null) throw missingProblem();
  return item;
}

/** Dialogues and promises of one series, organisation, person or venue, in the form that the address ends in. */
export function everythingAbout(
  args: LoaderFunctionArgs,
  noun: "series" | "organization" | "person" | "venue",
  json: (asked: Asked<{ id: string; filter: DialogueFilter }>) => string,
): Response {
  const id = idAsked(args, noun);
  const filter: DialogueFilter = { [noun]: id };
  return inFormat(args, { feed: "calendar", name: id }, () => ({ ok: true, id, filter }), {
    ...bothKinds(args.context.db),
    json,
  });
}
