import type { Role } from "./role.ts";
import type { Bound, LengthWords, TimeWords } from "./words.ts";

/** One time or length of a phrase, with the words that bind it. */
export interface Mention {
  words: TimeWords | null;
  /** The second time of "March or April", "between A and B". */
  to: TimeWords | null;
  length: LengthWords | null;
  bound: Bound | null;
  latest: boolean;
  early: boolean;
  notBefore: boolean;
  /** "The 6 months after this Summit": a stretch, not a moment at its end. */
  stretch: boolean;
  /** "After this summit": counted from the day said. */
  saying: boolean;
  /** A length counted from something that is not the saying: "of application", 신청일로부터. */
  elsewhere: boolean;
  /** The time that such a length is counted from, where it stands behind it: "100 days from 4 June". */
  anchor: TimeWords | null;
  /** A length counted from the start of the president's term. */
  fromTerm: boolean;
  /** The words are of the report (said on Tuesday, 8일 열린), not of the promise. */
  scene: boolean;
  /** A part alone ("늦어도 중순"), which needs the time before it. */
  partial: boolean;
  /** What the sentence does with the time; null where its words decide nothing. */
  role: Role | null;
  /** 3 bound by a deadline's word, 2 by another one or a part, 1 bare. */
  strength: number;
  /** The time is all that was said. */
  whole: boolean;
  /** Tokens from the first word that binds to the last. */
  from: number;
  until: number;
  start: number;
  end: number;
  /** The words of the time alone. */
  time: { start: number; end: number };
}
