export const data = {
  title: "Data",
  description:
    "The whole record to use again: data, tables, calendars and feeds of every list, and how to cite them.",
  lead: "Every list and every item is there as data too: add an ending to its address, and the filters stay as they are.",
  contents: "On this page",
  useTitle: "What you may do",
  use: "You may copy, change and publish the record, also for money, if you name its source:",
  licence: "Creative Commons Attribution 4.0 (CC BY 4.0)",
  cite: "How to cite",
  citation: (url: string, revision: number, day: string) =>
    `Yaksok, ${url}, revision ${revision}, retrieved ${day}. CC BY 4.0.`,
  citeItem:
    "For one promise or dialogue give the address of its page: it never changes. With ?as_of= it shows for ever what was true on that day, by what is then known.",
  sources: "Reports and documents that the record links to belong to their publishers.",
  wholeTitle: "The whole record",
  whole: "Everything in one file, with the sources:",
  dumps: {
    json: "One JSON file (yaksok-dataset/1), as the program reads it in again",
    csv: "A table for each kind of fact, in a ZIP archive",
  },
  revision: (revision: number, when: string) =>
    `The record is at revision ${revision}, last changed on ${when}.`,
  listsTitle: "Lists and items",
  lists: {
    dialogues: "Dialogues",
    dialogue: "One dialogue",
    promises: "Promises",
    promise: "One promise, with its whole history",
    calendar: "Dialogues and promise deadlines together",
    period: "A month or a year of the calendar",
    "series-list": "Series",
    series: "One series",
    brief: "What is open in a series before its next dialogue",
    scoreboard: "The scoreboard",
    changes: "The public history",
    organizations: "Organisations",
    organization: "One organisation",
    people: "People",
    person: "One person",
    venues: "Venues",
    venue: "One venue",
    search: "Search of everything",
  },
  list: "List or item",
  forms: "Forms",
  listsNote:
    "The language of an address decides in which language calendars and feeds are written, and to which pages the links in data lead. Data and tables hold every language.",
  filtersTitle: "Filters",
  filtersLead:
    "These parameters narrow pages, data, tables, calendars and feeds alike. An unknown one is ignored; a value that cannot be read is an error that names it. Only calendars and feeds, which programs would drop for an error, are answered empty and name it.",
  filtersOf: {
    dialogues: "Dialogues",
    promises: "Promises",
    changes: "The public history",
    organizations: "Organisations",
    named: "People and venues",
    everywhere: "Everywhere",
    pages: "Lists as data",
    calendars: "Calendars",
  },
  parameter: "Parameter",
  meaning: "Meaning",
  values: "Values",
  example: "Example",
  pagesTitle: "Pages of a list",
  pages:
    "JSON comes a page at a time, in the order of the web page. “total” says how many items there are; follow “next” until it is null. Do not build cursors yourself. Tables and calendars hold the whole query at once.",
  datesTitle: "Days, instants and EDTF",
  dates:
    "Days are YYYY-MM-DD in the time zone of the dialogue, instants are in UTC. A period is written in EDTF (ISO 8601-2): 2023-03 is a month, 2023-33 to 2023-36 are quarters, 2023-40 and 2023-41 are half-years, 2023-06-01/2023-08-31 is an interval, and .. an open end.",
  statesTitle: "States",
  states:
    "A promise has two: its outcome, which an editor judged, and its lateness, which is computed for the day asked for. Being late does not change an outcome.",
  methodology: "How each state is decided",
  word: "Word",
  name: "On the pages",
  tablesTitle: "Tables",
  tables:
    "UTF-8 with a byte order mark, commas, lines end with CR LF, the first line names the columns. Several values in one cell are parted by “; ”. Names of languages end the columns of texts; where a name in a list is not known in a language, it stands in another. A text that a spreadsheet would run as a formula has an apostrophe before it.",
  column: "Column",
  columnsOf: (list: string) => `Columns: ${list}`,
  programsTitle: "For programs",
  programs: {
    openapi: "Every address, parameter and field, in OpenAPI 3.1:",
    stable:
      "Fields and columns keep their names and meanings. New ones may come, so pass over what you do not know. Ids and addresses are permanent; a renamed id still answers.",
    errors:
      "Errors are problem details (RFC 9457): 400 with the name of the parameter, 404 for what is not on record.",
    cors: "Scripts on any site may read these addresses.",
    caching:
      "The record changes a few times a day. Keep the ETag of an answer and send it as If-None-Match: what has not changed answers 304 without a body.",
    rate: "There is no key and no fixed limit. Ask one thing at a time, not more than once in five minutes for the same address, and take the whole record rather than every item.",
  },
};
