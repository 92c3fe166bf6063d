export const subscribe = {
  title: "Subscribe",
  description: "Follow government dialogues and promise deadlines in your own calendar.",
  lead: "Copy one address into your calendar program once, and it stays up to date by itself. No account is needed.",
  address: "Address to copy",
  feeds: {
    calendar: { name: "Dialogues and promise deadlines", what: "Both in one calendar." },
    dialogues: {
      name: "Dialogues",
      what: "When and where they are held, who takes part, and what was promised.",
    },
    promises: {
      name: "Promise deadlines",
      what: "The last day of every fixed deadline, with the state of the promise.",
    },
  },
  open: "Or open it in",
  webcal: "Calendar program (webcal)",
  google: "Google Calendar",
  outlook: "Outlook.com",
  apple: "Apple Calendar",
  filters: "Any filter works too: add the query of a filtered list to the address, as in",
  clients: "What each program does",
  client: "Program",
  refresh: "How often it looks",
  note: "Good to know",
  rows: [
    [
      "Google Calendar",
      "Every 8 to 24 hours, whatever we ask for",
      "Add by address on a computer; the telephone then shows it.",
    ],
    [
      "Apple Calendar",
      "As you set it, down to every 5 minutes",
      "A telephone asks once a day or so while it charges.",
    ],
    [
      "Outlook.com and Outlook",
      "About every 3 hours or more",
      "Choose “Subscribe from web”, not “Upload”, or it never changes.",
    ],
    [
      "Thunderbird",
      "As you set it, every 30 minutes at first",
      "Reads everything that the feed says, cancelled dialogues too.",
    ],
    ["GNOME, KDE, DAVx⁵ with ICSx⁵", "As you set it", "The https address works as it is."],
  ],
  preview: "What comes first",
  previewNext: "The next entries in this calendar",
  previewLatest: "Nothing lies ahead on record; these are the latest entries in this calendar",
};
