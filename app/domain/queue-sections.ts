/** What the desk's list of waiting things is made of, in the order in which it is shown. */
export const SECTIONS = ["returned", "reviews", "due", "stale", "checks", "tips", "drafts", "lacks"] as const;
export type Section = (typeof SECTIONS)[number];
