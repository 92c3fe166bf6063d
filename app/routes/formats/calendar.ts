import type { LoaderFunctionArgs } from "@remix-run/node";
import type { DialogueFilter } from "../../domain/filters.ts";
import { dialogueParams, parseDialogueFilter } from "../../forms/dialogue-filter.ts";
import { urls } from "../../ui/urls.ts";
import { currently } from "../asked.ts";
import { bothKinds } from "./both-kinds.ts";
import { type About, inFormat } from "./in-format.ts";
import { dialogueFilters } from "./names.ts";
import { dialogueTitle } from "./news.ts";

/** Dialogues and the deadlines of promises in one; the filter of the dialogues narrows both. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  const forms = bothKinds(db, (lang, filter) => ({
    title: dialogueTitle(db, "calendar", filter, lang),
    path: urls.calendar(lang),
    params: dialogueParams(filter),
  }));
  const about: About<{ filter: DialogueFilter }> = {
    called: ({ filter, lang }) => ({ filters: dialogueFilters(db, filter, lang) }),
  };
  return inFormat(args, about, currently(db, parseDialogueFilter), forms);
}
