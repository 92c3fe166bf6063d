import type { NewsKind } from "../../domain/news.ts";

/** What a piece of news is called where it stands for a kind; a few are told with more words instead. */
const kinds: Record<NewsKind, string> = {
  "dialogue-new": "New dialogue",
  "dialogue-dated": "Date set",
  "dialogue-moved": "Dialogue moved",
  "dialogue-scheduled": "Dialogue scheduled again",
  "dialogue-held": "Dialogue held",
  "dialogue-postponed": "Dialogue postponed",
  "dialogue-cancelled": "Dialogue cancelled",
  "dialogue-corrected": "Dialogue corrected",
  "promise-new": "New promise",
  "promise-corrected": "Promise corrected",
  "deadline-first": "Deadline recorded",
  "deadline-moved": "Deadline moved",
  "deadline-corrected": "Deadline corrected",
  "outcome-changed": "Outcome changed",
  "outcome-confirmed": "Outcome confirmed",
  "outcome-earlier": "Earlier outcome added",
  "outcome-of-period": "Outcome of one period",
  "promise-linked": "Promises linked",
  check: "Promise looked at",
  "name-new": "New name",
  "name-changed": "Name changed",
};

/** News feeds: what a reader of one sees in a list of entries, and in an entry. */
export const news = {
  titles: {
    calendar: "Yaksok: news of dialogues and promises",
    dialogues: "Yaksok: news of dialogues",
    promises: "Yaksok: news of promises",
    changes: "Yaksok: history of the record",
  },
  titleOf: (name: string) => `Yaksok: ${name}`,
  titleNarrowed: (title: string, filters: string) => `${title} (${filters})`,
  kinds,
  title: (what: string, subject: string) => `${what}: ${subject}`,
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  moved: (what: string, before: string, after: string) => `${what}, ${before} → ${after}`,
  confirmed: (outcome: string) => `Assessed again, ${outcome}`,
  earlier: (outcome: string, when: string) => `Earlier outcome added, ${outcome} (${when})`,
  ofPeriod: (period: string, before: string, after: string) => `${period}, ${before} → ${after}`,
  named: (kind: string, what: string) => `${kind} ${what}`,
  standing: "Outcome in force",
  reason: "Reason for the change",
  line: (number: string) => `Line ${number} of the public history`,
};
