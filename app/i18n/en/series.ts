const count = (n: number, one: string, many: string) =>
  `${n.toLocaleString("en-GB")} ${n === 1 ? one : many}`;

interface Counts {
  promises: number;
  dialogues: number;
  settled: number;
  delivered: number;
  deliveredLate: number;
  open: number;
  overdue: number;
  notYetDue: number;
  withoutDate: number;
}

export const series = {
  listTitle: "Series of dialogues",
  listDescription: "Dialogues that are held again and again, with what was promised at each series.",
  listIntro: "The one that met latest comes first.",
  listCounted: (n: number) => `${n.toLocaleString("en-GB")} series`,
  listNone: "No series of dialogues is on record.",
  dialogueCount: (n: number) => count(n, "dialogue", "dialogues"),
  promiseCount: (n: number) => count(n, "promise", "promises"),
  description: (name: string, dialogues: number, promises: number) =>
    `${name}: ${count(dialogues, "dialogue", "dialogues")} and ${count(promises, "promise", "promises")} on record.`,
  toBrief: "What is open before the next dialogue, to print",
  next: "Next dialogue",
  nextNone: "None is announced.",
  latest: "Latest dialogue",
  latestNone: "None has been held yet.",
  dialogues: "Dialogues",
  dialoguesNone: "No dialogue of this series is on record.",
  promises: "Promises",
  promisesNone: "No promise is on record for this series.",
  allDialogues: "All dialogues of the series, to filter further",
  allPromises: "All promises of the series, to filter further",
  follow: "Follow it in your calendar",
  feeds: {
    calendar: "Dialogues and deadlines",
    dialogues: "Dialogues",
    promises: "Deadlines",
  },
  brief: {
    title: (name: string) => `Before the next dialogue: ${name}`,
    kicker: "Before the next dialogue",
    description: (name: string, open: number) =>
      `${count(open, "promise", "promises")} of ${name} still open, oldest first, to print before the next dialogue.`,
    counts: (each: Counts) =>
      `Of ${count(each.promises, "promise", "promises")} made at ${count(each.dialogues, "earlier dialogue", "earlier dialogues")}, ` +
      `${each.settled} ${each.settled === 1 ? "is" : "are"} settled (${each.delivered} delivered, ${each.deliveredLate} of them late), ` +
      `${each.open} ${each.open === 1 ? "is" : "are"} open: ${each.overdue} overdue, ${each.notYetDue} not yet due, ${each.withoutDate} without a date.`,
    nothingPromised: "Nothing has been promised at this series so far.",
    dueAtNext: "Due at the next dialogue",
    open: "Still open",
    openNone: "Nothing is open: every promise made so far is settled.",
    openNoneElse: "Nothing else is open.",
    saidAt: (title: string, when: string) => `${title}, ${when}`,
    promisor: "Promised by",
    deadline: "Deadline",
    noDeadline: "No deadline was said",
    readAs: (when: string) => `read as ${when}`,
    atMeeting: (title: string, when: string) => `at ${title}, ${when}`,
    looked: (when: string) => `Last looked at ${when}`,
    neverLooked: "Nobody has logged a look",
    nextLook: (when: string) => `next look on ${when}`,
    lookDue: (when: string) => `a look has been due since ${when}`,
    latestFinding: "Latest finding",
    finding: (outcome: string, when: string) => `${outcome}, ${when}`,
    moreSources: (n: number) => `and ${count(n, "more source", "more sources")}`,
    unconfirmed: (n: number, of: number) =>
      `${n} of ${count(of, "occurrence", "occurrences")} so far passed without a confirmation`,
    unconfirmedBefore: (n: number) => `${n} before those`,
    settledSince: "Settled since the latest dialogue",
    settledNone: "Nothing has been settled since.",
    print: "It prints on one or two sheets of A4.",
    back: "The series",
    footAsOf: (day: string) => `As of ${day}`,
  },
};
