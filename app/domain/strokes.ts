import { type Axis, isOn, middleOn } from "./time-axis.ts";
import type { DialogueStatus } from "./vocabulary.ts";

/** How high the stroke of a dialogue is, of twelve, by what became of it. */
const HEIGHTS: Record<DialogueStatus, number> = { held: 12, scheduled: 6, postponed: 3, cancelled: 3 };

/** How wide the axis of the strokes is; a hundredth of a year is seen on ten of them. */
export const WIDTH = 1000;

/**
 * Dialogues on an axis as upright strokes in SVG's path syntax, on a ground of `WIDTH` by 12: those of one place as one, the
 * highest. Days beyond the axis are left out. Empty where nothing is on it. `step` is how far apart places are at least: a page
 * of hundreds of series draws them by months, not by days.
 */
export function strokesOf(
  axis: Axis,
  days: readonly { day: string; status: DialogueStatus }[],
  step = 1,
): string {
  const heights = new Map<number, number>();
  for (const { day, status } of days) {
    if (!isOn(axis, day)) continue;
    const at = Math.round((middleOn(axis, day) * WIDTH) / 100 / step) * step;
    heights.set(at, Math.max(heights.get(at) ?? 0, HEIGHTS[status]));
  }
  return [...heights].map(([at, height]) => `M${at} 12v-${height}`).join("");
}
