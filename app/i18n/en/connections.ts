const count = (n: number, one: string, many: string) =>
  `${n.toLocaleString("en-GB")} ${n === 1 ? one : many}`;
const dialogues = (n: number) => count(n, "dialogue", "dialogues");
const promises = (n: number) => count(n, "promise", "promises");
const listed = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

/** The lists of organisations, people and venues. */
const lists = {
  organizations: {
    title: "Organisations",
    description:
      "Ministries, agencies, companies and associations on record: which dialogues they called or attended, and what they promised there.",
    intro: "Who called the dialogues, sat at the table or promised something there.",
    total: (n: number) => count(n, "organisation", "organisations"),
    none: "No organisation fits",
    all: "All organisations",
  },
  people: {
    title: "People",
    description:
      "The people who sat at the dialogues on record, with the roles they were seen in and what they promised.",
    intro: "Who sat at the table or promised something there.",
    total: (n: number) => count(n, "person", "people"),
    none: "Nobody fits",
    all: "All people",
  },
  venues: {
    title: "Venues",
    description: "Where the dialogues on record were held, and what was promised there.",
    intro: "Where the dialogues were held.",
    total: (n: number) => count(n, "venue", "venues"),
    none: "No venue fits",
    all: "All venues",
  },
};

export const connections = {
  lists,
  filters: {
    title: "Find",
    q: "Name",
    qHelp: "or part of one, in any language",
    part: "Part",
    any: "Any",
    sort: "Order",
    apply: "Show",
    active: "Filters in force",
    clear: "Clear all filters",
    remove: (name: string, value: string) => `Remove the filter ${name}: ${value}`,
  },
  parts: { host: "Called a dialogue", attendee: "Sat at the table", promisor: "Promised something" },
  sorts: { dialogues: "Most dialogues", name: "Name", latest: "Latest seen" },
  found: (total: string) => `${total} with these filters`,
  noneHelp: "Try a shorter part of the name, another spelling, or see the whole list.",
  paging: { label: "Pages of the list", previous: "Previous", next: "Next" },
  line: {
    dialogues,
    promises,
    hosted: (n: number) => `${n.toLocaleString("en-GB")} as host`,
    latest: (day: string) => `latest in ${day}`,
  },
  /** One organisation, person or venue. */
  item: {
    facts: "Facts",
    abbreviation: "Abbreviation",
    former: "Former names",
    others: "Also called",
    website: "Official site",
    past: "Names on record before",
    pastUntil: (day: string) => `until ${day}`,
    none: "Nothing is on record.",
    noneThen: "Nothing was on record by that day.",
    dialogues: "Dialogues",
    dialoguesNone: "No dialogue is on record.",
    allDialogues: (n: number) => (n === 1 ? "The dialogue in the list" : `All ${dialogues(n)}`),
    hosted: (n: number) => `The ${n === 1 ? "dialogue" : dialogues(n)} that it hosted`,
    promises: "Promises, and how they went",
    promisesNone: "No promise is on record.",
    allPromises: (n: number) => (n === 1 ? "The promise in the list" : `All ${promises(n)}`),
    overdue: "Overdue",
    settled: "Settled last",
    more: (n: number) => `All ${n.toLocaleString("en-GB")}`,
    outside: (parts: readonly string[]) => `Outside these counts: ${listed(parts)}.`,
    notYetDue: (n: number) => `${n.toLocaleString("en-GB")} not yet due`,
    superseded: (n: number) => `${n.toLocaleString("en-GB")} superseded`,
    unverifiable: (n: number) => `${n.toLocaleString("en-GB")} that cannot be verified`,
    undated: (n: number) => `${n.toLocaleString("en-GB")} without a fixed deadline`,
    few: "So few say little about what is usual.",
    about: (name: string) => `All about ${name}`,
  },
  met: {
    organizations: "Organisations at the same table",
    people: "People at the same table",
    none: "No one else is on record at these dialogues.",
    caption: "Only dialogues that were held count, each of them once, however many sat there.",
    organization: "Organisation",
    person: "Person",
    times: "Dialogues",
    first: "First",
    last: "Latest",
    together: (name: string, n: number) => `${dialogues(n)} together with ${name}`,
    rest: (shown: number, left: number) =>
      `The ${shown.toLocaleString("en-GB")} met most often; ${left.toLocaleString("en-GB")} more ${left === 1 ? "was" : "were"} met.`,
    restPeople: (shown: number, left: number) =>
      `The ${shown.toLocaleString("en-GB")} met most often; ${left.toLocaleString("en-GB")} more ${left === 1 ? "was" : "were"} met.`,
  },
  roles: {
    title: "Roles over time",
    people: "Its people",
    caption:
      "As seen at dialogues that were held. The days are those of dialogues, not the beginning and end of a term of office.",
    none: "No role is on record.",
    peopleNone: "No person is on record for it.",
    role: "Role",
    roleUnknown: "Role not on record",
    organization: "Organisation",
    organizationUnknown: "Organisation not on record",
    first: "First seen",
    last: "Last seen",
    times: "Dialogues",
    rest: (shown: number, left: number) =>
      `The ${shown.toLocaleString("en-GB")} seen latest; ${left.toLocaleString("en-GB")} more ${left === 1 ? "is" : "are"} on record.`,
  },
  organization: {
    /** What it did, in a sentence; nothing where it has no part. */
    sentence: ({
      span,
      hosted,
      attended,
      made,
    }: {
      span: string;
      hosted: number;
      attended: number;
      made: number;
    }) =>
      `On record ${span}: ${listed([
        ...(hosted > 0 ? [`called ${dialogues(hosted)}`] : []),
        ...(attended > 0 ? [`sat at the table of ${dialogues(attended)}`] : []),
        ...(made > 0 ? [`made ${promises(made)}`] : []),
      ])}.`,
    description: (name: string, n: number, made: number) =>
      `${name}: ${dialogues(n)} and ${promises(made)} on record, how the promises went, and who was met.`,
  },
  person: {
    sentence: ({ span, attended, made }: { span: string; attended: number; made: number }) =>
      `On record ${span}: ${listed([
        ...(attended > 0 ? [`sat at the table of ${dialogues(attended)}`] : []),
        ...(made > 0 ? [`made ${promises(made)}`] : []),
      ])}.`,
    description: (name: string, n: number, made: number) =>
      `${name}: ${dialogues(n)} and ${promises(made)} on record, the roles held at them, and how the promises went.`,
  },
  venue: {
    sentence: ({ span, held, made }: { span: string; held: number; made: number }) =>
      `On record ${span}: ${dialogues(held)}${made > 0 ? `, at which ${promises(made)} ${made === 1 ? "was" : "were"} made` : ""}.`,
    description: (name: string, n: number, made: number) =>
      `${name}: ${dialogues(n)} held there and ${promises(made)} made there.`,
    address: "Address",
    map: "Map",
    osm: "OpenStreetMap",
    search: "Search on OpenStreetMap",
    geo: "Open in a map program",
    whereNone: "Nothing is on record of where it is.",
    dialoguesNone: "No dialogue at this venue is on record.",
    promises: "Promises made there, and how they went",
    promisesNone: "No promise made there is on record.",
    hosts: "Who called dialogues there",
    hostsNone: "No host is on record.",
    hostsCaption: "By dialogues that were held here.",
    hostsRest: (shown: number, left: number) =>
      `The ${shown.toLocaleString("en-GB")} that did so most often; there ${left === 1 ? "is" : "are"} ${left.toLocaleString("en-GB")} more.`,
    heldBy: (name: string, n: number) => `${dialogues(n)} called by ${name}`,
  },
  span: {
    one: (month: string) => `in ${month}`,
    both: (from: string, to: string) => `from ${from} to ${to}`,
  },
};
