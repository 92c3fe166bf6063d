const count = (n: number, one: string, many: string) =>
  `${n.toLocaleString("en-GB")} ${n === 1 ? one : many}`;

/** Search: its page, its box and what is suggested while somebody types. */
export const search = {
  title: "Search",
  titleFor: (typed: string) => `Results for ‘${typed}’`,
  description:
    "Search dialogues, promises, people, organisations, series and venues, in Korean and in English.",
  label: "Search the record",
  placeholder: "Search",
  submit: "Search",
  resultsFor: "Results for ‘{typed}’",
  lead: "Dialogues, promises, organisations, people, series and venues, by their Korean or English names, whichever language you read in.",
  tryLabel: "For example",
  examples: [
    { typed: "판교", what: "a Korean word" },
    { typed: "hyper-scale", what: "an English one" },
    { typed: "과기정통부", what: "a short name" },
    { typed: "ㄱㄱㅈㅌㅂ", what: "first letters of a Korean name" },
  ],
  browse: "Or look through everything:",
  groups: {
    dialogue: "Dialogues",
    promise: "Promises",
    organization: "Organisations",
    person: "People",
    series: "Series",
    venue: "Venues",
  },
  groupsLabel: "Kinds of results",
  everything: "Everything",
  count: (n: number, counted: boolean) => `${n.toLocaleString("en-GB")}${counted ? "" : " or more"}`,
  all: {
    dialogue: (count: string) => `All ${count} dialogues`,
    promise: (count: string) => `All ${count} promises`,
    organization: (count: string) => `All ${count} organisations`,
    person: (count: string) => `All ${count} people`,
    series: (count: string) => `All ${count} series`,
    venue: (count: string) => `All ${count} venues`,
  },
  bestOf: (shown: number) => `The ${shown} best are shown. Another word would narrow them.`,
  by: {
    abbreviation: "abbreviation",
    former: "formerly",
    alias: "also called",
    short: "short name",
    initials: "first letters",
  },
  /** Where the name that was found is the one shown. */
  foundBy: {
    abbreviation: "found by its abbreviation",
    former: "found by its former name",
    alias: "found by another name",
    short: "found by a short name",
    initials: "found by its first letters",
  },
  dialogues: (n: number) => count(n, "dialogue", "dialogues"),
  loosened: "Nothing holds all of these words. These hold some of them.",
  cut: (longest: number) => `Only the first ${longest} characters were searched for.`,
  noneTitle: "Nothing was found",
  none: "Nothing on record holds ‘{typed}’.",
  noneFiltered: "Nothing on record holds ‘{typed}’ with these filters.",
  noneWithout: "Search without filters",
  noneElsewhere: "Search in everything",
  tipsTitle: "What may help",
  tips: [
    "Type fewer words: only what holds all of them is found.",
    "Try the name in the other language, or a short name.",
    "Search for letters or digits; signs alone find nothing.",
  ],
  missing:
    "Is something missing from the record? Open the dialogue or promise that it belongs to and choose “Report an error or send evidence”: the editors read every message.",
  filters: "Filters in force",
  clear: "Clear all filters",
  narrow: "Narrow the promises",
  suggest: {
    label: "Suggestions",
    found: "{n} suggestions",
    one: "1 suggestion",
    none: "No suggestions",
  },
};
