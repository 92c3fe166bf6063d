/** Readers' tips at the desk. */
export const tipsDesk = {
  title: "Readers' tips",
  lead: "What readers sent, the oldest first. Nothing of it is public.",
  none: "No tip is waiting.",
  more: (count: string) => `Only the oldest ${count} are shown.`,
  columns: { received: "Received", kind: "What", subject: "About", text: "Text" },
  kinds: { error: "Error", evidence: "Evidence", reply: "Statement" },
  tipTitle: {
    error: "An error is reported",
    evidence: "Evidence is offered",
    reply: "A body makes a statement",
  },
  subject: "About",
  gone: "no longer in the record under this address",
  received: "Received",
  text: "Text",
  url: "Link given",
  urlNote: "This address comes from a reader: look at it before you open it.",
  contact: "Contact",
  contactNone: "None given",
  contactHidden: "Only editors see it",
  act: { dialogue: "Edit the dialogue", promise: "Open the promise at the desk" },
  settle: "Settle it",
  note: "Note",
  noteHint: "For the desk only. The contact is forgotten once the tip is settled.",
  settlements: { taken: "Taken up", dismissed: "Dismiss" },
  onlyEditors: "An editor settles tips.",
  settled: {
    taken: (name: string, day: string) => `Taken up by ${name} on ${day}.`,
    dismissed: (name: string, day: string) => `Dismissed by ${name} on ${day}.`,
  },
  back: "All tips",
  problems: {
    state: "Choose whether it is taken up or dismissed.",
    note: (longest: number) =>
      `The note is too long: use at most ${longest.toLocaleString("en-GB")} characters.`,
  },
};
