/** Numbers of rows in the full text: the day first, so that SQLite hands them over by day, and then the key. */

/** Larger than any key: 16 million dialogues or promises. */
const KEYS = 2 ** 24;
/** Makes a number of every day of the calendar positive. */
const BEFORE = 1_000_000;

/** The place of what has this key and this day (a number of days since 1970-01-01). */
export function placeOf(day: number, key: number): number {
  return (day + BEFORE) * KEYS + key;
}

export function keyAt(place: number): number {
  return place % KEYS;
}

/** The first place of a day. */
export function firstPlace(day: number): number {
  return (day + BEFORE) * KEYS;
}
