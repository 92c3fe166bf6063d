import { type Day, laterDay } from "../days.ts";
import type { PromiseDetail } from "../records.ts";
import { axisOfYear, isOn, middleOn, type Piece, pieceOn } from "../time-axis.ts";
import { type Life, lifeOf } from "../timeline-bar.ts";

export type PromiseMark = "said" | "due" | "extended" | "kept" | "closed";

type Stretch = Life["stretches"][number];

/** A promise as a row of a year: what of its life the year shows, and its days, also those beyond the year. */
export interface PromiseRow {
  promise: PromiseDetail;
  pieces: (Piece & { kind: Stretch["kind"] | "spare" })[];
  /** Marks within the year. */
  marks: { kind: PromiseMark; at: number }[];
  /** Its due days in order: the first deadline, then extensions. */
  dues: Day[];
  /** The day of the outcome that closed it; null while it is open. */
  closedOn: Day | null;
}

/** A year has a row for as many promises as this. */
export const MOST_PROMISES = 40;

/** A promise's row in a year; null on a day before it was said. Its state is the one that the promise carries. */
export function promiseRow(year: number, promise: PromiseDetail): PromiseRow | null {
  const life = lifeOf(promise);
  if (!life) return null;
  const axis = axisOfYear(year);
  const days = (...kinds: Life["marks"][number]["kind"][]) =>
    life.marks.filter(({ kind }) => kinds.includes(kind)).map(({ day }) => day);
  const closedOn = days("closed")[0] ?? null;
  return {
    promise,
    pieces: life.stretches.flatMap((stretch) =>
      splitAt(closedOn, stretch).flatMap(({ kind, from, to }) => {
        const piece = pieceOn(axis, from, to);
        return piece ? [{ kind, ...piece }] : [];
      }),
    ),
    marks: life.marks.flatMap(({ kind, day }) => {
      const mark = markOf(kind, promise);
      return mark && isOn(axis, day) ? [{ kind: mark, at: middleOn(axis, day) }] : [];
    }),
    dues: days("due", "extended"),
    closedOn,
  };
}

/** The time that was promised, and what of it was left when the promise was closed: nobody needed it. */
function splitAt(
  closedOn: Day | null,
  stretch: Stretch,
): (Omit<Stretch, "kind"> & { kind: Stretch["kind"] | "spare" })[] {
  const { from, to, kind } = stretch;
  if (!closedOn || closedOn >= to || (kind !== "term" && kind !== "extension")) return [stretch];
  const spare = { kind: "spare" as const, from: laterDay(from, closedOn), to };
  return closedOn > from ? [{ kind, from, to: closedOn }, spare] : [spare];
}

/** A promise that was kept ends otherwise than one that was closed without; today is a line across all rows. */
function markOf(kind: Life["marks"][number]["kind"], { outcome }: PromiseDetail): PromiseMark | null {
  if (kind === "today") return null;
  if (kind !== "closed") return kind;
  return outcome === "delivered" || outcome === "partly_delivered" ? "kept" : "closed";
}
