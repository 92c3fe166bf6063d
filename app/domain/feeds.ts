/** The lists that can be followed: dialogues, promise deadlines, or both in one. Their words stand in addresses. */
export const FEED_LISTS = ["calendar", "dialogues", "promises"] as const;
export type FeedList = (typeof FEED_LISTS)[number];

/**
 * The longest address that every calendar program follows, in characters: Google Calendar takes a longer one without a word
 * and then never fetches it.
 */
export const LONGEST_ADDRESS = 256;

/** A filter of a list as a feed's address carries it, in a language; `query` is canonical, without a question mark. */
export interface SavedFeed {
  lang: string;
  list: string;
  query: string;
}
