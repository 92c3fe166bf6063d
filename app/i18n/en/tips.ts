/** The form by which readers report an error or send evidence. */
export const tips = {
  link: "Report an error or send evidence",
  title: "Report an error or send evidence",
  description: "Tell the editors what is wrong or missing in the record.",
  about: { dialogue: "About the dialogue", promise: "About the promise" },
  lead: "The editors read what you send, and check it before anything in the record changes. It is not published.",
  privacy:
    "No account is needed. We store what you type here and nothing else: no address of your computer, no cookie. Your contact is forgotten as soon as the matter is settled.",
  kind: "What is it?",
  kinds: {
    error: "An error in the record",
    evidence: "Evidence of what became of it",
    reply: "A statement by a body that it concerns",
  },
  text: "What should we know?",
  textHint: (longest: string) => `Up to ${longest} characters.`,
  url: "Link to a source",
  urlHint: "Optional. Begins with http:// or https://.",
  contact: "How can we reach you?",
  contactHint: "Optional: an e-mail address or telephone number, in case we have a question.",
  leftEmpty: "Leave this field empty",
  submit: "Send",
  problems: {
    title: "This could not be sent yet:",
    kind: "Choose what it is.",
    text: "Write what we should know.",
    long: (longest: number) => `This is too long: use at most ${longest.toLocaleString("en-GB")} characters.`,
    url: "Give a whole address that begins with http:// or https://, or leave it out.",
    contact: (longest: number) => `This is too long: use at most ${longest} characters.`,
    tooOften: (minutes: number) =>
      minutes === 1
        ? "Many messages came in just now. What you wrote is still here: please send it again in a minute."
        : `Many messages came in just now. What you wrote is still here: please send it again in ${minutes} minutes.`,
  },
  received: {
    title: "Thank you",
    lead: "The editors have received it and will check it.",
    back: { dialogue: "Back to the dialogue", promise: "Back to the promise" },
  },
};
