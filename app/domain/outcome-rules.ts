/**
 * The numbers behind outcomes, in one place with a version, for the methodology page renders from them. The numbers behind
 * deadlines are in deadlines/rules.ts.
 */

/** Days after a hard deadline before "not delivered" may be said (PROMISES.md A). */
export const CLOSE_AFTER_DAYS = 90;

/** Days after a hard deadline's last day on which to look for the first time. */
export const LOOK_AFTER_DUE_DAYS = 1;

/** Days from one look at an open promise to the next, with and without a hard deadline. */
export const LOOK_AGAIN_DAYS = { dated: 30, undated: 90 } as const;
