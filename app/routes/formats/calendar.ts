import type { LoaderFunctionArgs } from "@remix-run/node";
import { parseDialogueFilter } from "../../forms/dialogue-filter.ts";
import { bothKinds } from "./both-kinds.ts";
import { inFormat } from "./in-format.ts";

/** Dialogues and the deadlines of promises in one; the filter of the dialogues narrows both. */
export function loader(args: LoaderFunctionArgs) {
  return inFormat(args, { feed: "calendar" }, parseDialogueFilter, bothKinds(args.context.db));
}
