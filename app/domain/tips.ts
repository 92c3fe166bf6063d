/** What readers send about a dialogue or a promise. */

/** An error in the record, evidence of what became of it, or the statement of a body that it concerns (right of reply). */
export const TIP_KINDS = ["error", "evidence", "reply"] as const;
export type TipKind = (typeof TIP_KINDS)[number];

export const TIP_SUBJECTS = ["dialogue", "promise"] as const;
export type TipSubject = (typeof TIP_SUBJECTS)[number];

/** How a tip ends: somebody acts on it, or nobody needs to. */
export const TIP_SETTLEMENTS = ["taken", "dismissed"] as const;
export type TipSettlement = (typeof TIP_SETTLEMENTS)[number];

/** The longest of each part, in UTF-16 units. */
export const LONGEST_TIP = { text: 5_000, url: 2_000, contact: 200, note: 1_000 } as const;

/** Tips that one sender may send, and those of all together: enough for readers, too few to bury the desk. */
export const TIPS_PER_SENDER = { capacity: 5, perHour: 10 };
export const TIPS_IN_ALL = { capacity: 100, perHour: 30 };
