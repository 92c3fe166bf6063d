import type { DialogueFilter, PromiseFilter } from "../filters.ts";

/**
 * What a search page keeps of the lists' filters. Each has the meaning that it has there: `from` and `to` are days of a dialogue
 * and due days of a promise; one that a group does not know leaves that group as it is.
 */
export type SearchFilter = Omit<DialogueFilter, "q"> &
  Pick<PromiseFilter, "promisor" | "outcome" | "schedule">;

/** The part that is about dialogues. */
export function ofDialogues({
  promisor: _,
  outcome: _o,
  schedule: _s,
  ...rest
}: SearchFilter): DialogueFilter {
  return rest;
}

/** The part that is about promises. */
export function ofPromises({ organization: _, ...rest }: SearchFilter): PromiseFilter {
  return rest;
}
