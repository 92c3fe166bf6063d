/** What the parameters of addresses mean, by what they are asked of. Names are those of app/forms. */
export const parameters = {
  dialogues: {
    q: "Words to find in titles, summaries and names; all of them must be there.",
    host: "The organisation that called the dialogue, by its id.",
    series: "The series, by its id.",
    organization: "An organisation that called the dialogue or was at the table, by its id.",
    person: "A person at the table, by their id.",
    with_organization: "Another organisation at the same table, by its id.",
    with_person: "Another person at the same table, by their id.",
    venue: "The venue, by its id.",
    status: "Scheduled, held, postponed or cancelled.",
    year: "The year in which it began.",
    from: "Dialogues on this day or later.",
    to: "Dialogues on this day or earlier.",
  },
  promises: {
    q: "Words to find in promises, quotes and names; all of them must be there.",
    promisor: "The organisation that promised, by its id.",
    host: "The organisation that called the dialogue, by its id.",
    person: "The person who promised, by their id.",
    series: "The series of the dialogue, by its id.",
    venue: "The venue of the dialogue, by its id.",
    outcome: "One or more outcomes, repeated or parted by commas.",
    schedule: "One or more states of lateness, repeated or parted by commas.",
    kind: "One or more kinds of deadline, repeated or parted by commas; the deadline in force counts.",
    year: "The year in which it was said.",
    late: "By how many days it was delivered late.",
    fell_due: "Only promises that fell due.",
    from: "Promises whose fixed deadline ends on this day or later.",
    to: "Promises whose fixed deadline ends on this day or earlier.",
    sort: "The order: soonest due, longest overdue, latest change, or said longest ago. Soonest due where it is not said.",
  },
  changes: {
    kind: "What the line is about.",
    dialogue: "Lines about a dialogue and all that was promised there, by its id.",
    promise: "Lines about a promise, by its id.",
    from: "Lines recorded on this day or later, by the calendar of Seoul.",
    to: "Lines recorded on this day or earlier, by the calendar of Seoul.",
  },
  organizations: {
    q: "Words to find in names, abbreviations and former names; all of them must be there.",
    part: "What it did: called a dialogue, attended one, or promised something.",
    sort: "The order: most dialogues, name, or latest seen. Most dialogues where it is not said.",
  },
  named: {
    q: "Words to find in names; all of them must be there.",
    sort: "The order: most dialogues, name, or latest seen. Most dialogues where it is not said.",
  },
  everywhere: {
    as_of: "A past day: what was true on it, by what is known now.",
  },
  pages: {
    cursor: "Where a page of the list begins; taken from the address of the next page.",
    size: "How many items a page has, up to 200; 25 where it is not said. Data only.",
  },
  calendars: {
    cancelled:
      "How cancelled dialogues are told: by their status, as visible events, or not at all (hide). Calendars only.",
    tentative: "1 puts a dialogue known only to the month on its first day. Calendars only.",
    tasks: "1 gives deadlines as tasks. Calendars only.",
    alarm: "A reminder this long before (a duration of RFC 5545). Calendars only.",
  },
};
