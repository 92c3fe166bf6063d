import type { Correctable } from "../../domain/named.ts";
import type { NamedField } from "../../forms/desk/named.ts";

const kinds: Record<Correctable, string> = {
  organization: "Organisations",
  person: "People",
  venue: "Venues",
  series: "Series",
};

const fields: Record<NamedField | "ko" | "en" | "reason", string> = {
  ko: "Name in Korean",
  en: "Name in English",
  abbreviation: "Abbreviation",
  url: "Official page",
  aliases: "Further names, one a line",
  former: "Former names, one a line",
  address: "Address",
  city: "City",
  country: "Country (two letters, such as KR)",
  latitude: "Latitude",
  longitude: "Longitude",
  reason: "Why is this changed?",
};

/** Correcting and merging those whom the record names. */
export const named = {
  title: "Names",
  lead: "Everybody and everything that the record names. A correction shows wherever the name stands.",
  kinds,
  find: "Find",
  findLabel: "Part of a name, in either language",
  none: "Nothing has such a name.",
  correct: "Correct",
  fields,
  reasonHint: "One sentence. It stands in the public history beside what changed.",
  publish: "Publish the correction",
  published: "The correction is published.",
  changedMeanwhile:
    "Somebody changed this while you were writing. Below is what you typed; look at the page again before you publish it.",
  uses: (dialogues: number, promises: number) =>
    `Named in ${dialogues} ${dialogues === 1 ? "dialogue" : "dialogues"} and ${promises} ${promises === 1 ? "promise" : "promises"}.`,
  public: "Public history",
  merge: {
    title: "The same as another",
    lead: "If this stands in the record twice, let the other one take its place. Its names are kept, and its address leads to the other for ever.",
    into: "Id of the one that stays",
    preview: "See what this does",
    confirmTitle: (from: string, into: string) => `Merge “${from}” into “${into}”?`,
    confirmLead: (dialogues: number, promises: number) =>
      `The other will be named in ${dialogues} ${dialogues === 1 ? "dialogue" : "dialogues"} and ${promises} ${promises === 1 ? "promise" : "promises"} instead. No button undoes this.`,
    confirm: "Merge them",
    missing: "There is no such id. Take one from the list.",
    itself: "This is the same id. Name the other one.",
    merged: "They are one now.",
  },
  problems: {
    name: "Give the name in at least one language.",
    long: "This is too long.",
    url: "Type an address that begins with https:// or http://.",
    country: "Type the two capital letters of ISO 3166, such as KR.",
    degrees: (most: number) => `Type degrees as a number from -${most} to ${most}, such as 37.4.`,
    both: "Latitude and longitude come together.",
    reason: "Say in a sentence why this is changed.",
  },
};
