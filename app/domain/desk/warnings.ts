import type { DatasetDialogue } from "../dataset.ts";
import { type Day, dayInZone } from "../days.ts";
import { timeOf } from "../dialogue-time.ts";

/** What an editor should look at before a dialogue is published; none of it keeps it from being. */
export const WARNINGS = ["held_in_future", "day_moved", "cancelled_with_promises"] as const;
export type Warning = (typeof WARNINGS)[number];

/** What may be wrong with a dialogue as it would be published at a moment, beside how it is published now, if it is. */
export function warningsOf(
  dialogue: DatasetDialogue,
  published: DatasetDialogue | null,
  now: Date,
): Warning[] {
  const day = dayOf(dialogue);
  const warnings: Warning[] = [];
  if (dialogue.status === "held" && day > dayInZone(now, dialogue.timezone)) warnings.push("held_in_future");
  const hasPromises = (published?.promises.length ?? 0) > 0;
  if (published && hasPromises && dayOf(published) !== day) warnings.push("day_moved");
  if (hasPromises && dialogue.status === "cancelled" && published?.status !== "cancelled")
    warnings.push("cancelled_with_promises");
  return warnings;
}

const dayOf = ({ start, end, timezone }: DatasetDialogue): Day => timeOf(start, end, timezone).day;
