import type { DialogueStatus } from "../../../domain/vocabulary.ts";
import type { PromiseMark } from "../../../domain/year/promises.ts";

/** Marks on a time axis, around their middle, in SVG's path syntax. Told apart by form alone. */
export const MEETING_MARKS: Record<DialogueStatus, string> = {
  held: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0",
  scheduled: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0",
  postponed: "M-6 0H5M1-4 5 0 1 4",
  cancelled: "M-4.5-4.5 4.5 4.5M4.5-4.5-4.5 4.5",
};

export const PROMISE_MARKS: Record<PromiseMark, string> = {
  said: "M0-4a4 4 0 1 0 0 8a4 4 0 1 0 0-8",
  due: "M0-9V9",
  extended: "M0-9V9M4-9V9",
  kept: "M0-6.5 6.5 0 0 6.5-6.5 0z",
  closed: "M0-6.5 6.5 0 0 6.5-6.5 0z",
};

/** That a stretch goes on to the right. */
export const GOES_ON = "M-7-5-1 0-7 5";

/** What charts of a page draw again and again, once; `<use>` refers to it. */
export function MeetingShapes() {
  return Object.entries(MEETING_MARKS).map(([status, d]) => (
    <path key={status} id={`m-${status}`} className={`meeting-mark meeting-${status}`} d={d} />
  ));
}

export function PromiseShapes() {
  return (
    <>
      {Object.entries(PROMISE_MARKS).map(([kind, d]) => (
        <path key={kind} id={`p-${kind}`} className={`promise-mark promise-${kind}`} d={d} />
      ))}
      <path id="p-on" className="promise-mark promise-on" d={GOES_ON} />
    </>
  );
}

/** A shape alone, for a legend. */
export function KeyShape({ id }: { id: string }) {
  return (
    <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true">
      <use href={`#${id}`} />
    </svg>
  );
}
