export const shell = {
  siteName: "Yaksok",
  wordmark: "Yaksok",
  wordmarkOther: "약속",
  tagline: "What governments promised at their dialogues, and what became of it.",
  skip: "Skip to content",
  navigation: "Main",
  calendar: "Calendar",
  dialogues: "Dialogues",
  promises: "Promises",
  scoreboard: "Scoreboard",
  subscribe: "Subscribe",
  languages: "Language",
  languageName: "English",
  footerWhat:
    "Yaksok (약속) means both appointment and promise in Korean. It keeps a public calendar of government dialogues, and every promise made there until it is settled.",
  footerSources:
    "Every fact comes from a published source that is named beside it. The record may be used under the Creative Commons Attribution licence (CC BY 4.0).",
  asOf: (day: string) => `What was true on ${day}, by what is known now.`,
  asOfLeave: "See it as of today",
  printed: (day: string, revision: string) => `As of ${day} · revision ${revision} of the record`,
  report: "Report an error",
  footerLinks: "About this site",
};
