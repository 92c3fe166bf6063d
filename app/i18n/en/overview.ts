export const overview = {
  title: "Government dialogues and their promises",
  lead: "What ministers promise industry at the table, followed until it is settled.",
  example: "One promise, and what became of it",
  exampleNote:
    "Said “this month”, delivered two weeks after the month was over. Late is not broken, and Yaksok keeps the two apart.",
  next: "Next dialogues",
  nextNone: "No coming dialogue is on record at the moment.",
  latest: "Latest dialogues",
  dueNext: "Falls due next",
  dueNextNone: "No open promise has a deadline ahead.",
  overdue: "Overdue now",
  overdueNone: "No promise is overdue today.",
  figures: "The record in figures",
  figuresRange: (from: string, to: string) => `The dialogues run from ${from} to ${to}.`,
  /** Its parts are the four below. */
  totals: "On record are {dialogues} and {promises}, with {organizations} and {people}.",
  dialogues: (count: string) => `${count} ${count === "1" ? "dialogue" : "dialogues"}`,
  promises: (count: string) => `${count} ${count === "1" ? "promise" : "promises"}`,
  organizations: (count: string) => `${count} ${count === "1" ? "organisation" : "organisations"}`,
  people: (count: string) => `${count} ${count === "1" ? "person" : "people"}`,
  all: "All of them",
  wholeCalendar: "The whole calendar",
  sources: "Where the data comes from",
  sourcesText:
    "Every fact comes from a published source that is named beside it: a government release, a report in the press, the transcript of a meeting. Nothing is taken on hearsay. The whole record can be downloaded and used.",
  judged: "How a state is decided",
  judgedText:
    "An editor judges the outcome by published evidence. What closes a promise is approved by a second editor, or its page says that it was not. Lateness is worked out from the words of the deadline; vague words are never made into a date.",
  marks: "Outcomes and their signs",
  wrong: "If something is wrong",
  /** The names of the two lists, and of the link at the foot of every record. */
  wrongText:
    "Open the record that it is about, under {dialogues} or {promises}, and choose “{link}” at its foot. No account is needed. Editors check what you send; every correction stays in the public history.",
};
