import { type Item, isBranch, isList, type Tree } from "./fields.ts";

/** The dialogue form's fields as typed. */

export type Both = { ko: string; en: string };

/** Somebody or something named: what was typed, and which one is meant. */
export type NameFields = {
  /** In either language, or an abbreviation. */
  name: string;
  /** The id of what is meant; nothing where only a name was typed. See NEW and EITHER. */
  id: string;
  /** Of something new: its name in the other language, and its abbreviation. */
  other: string;
  abbreviation: string;
};

/** Instead of an id: it is new, though the record may have another of that name. */
export const NEW = "+";
/** Instead of an id: what the record has of that name, else something new; said of what came from a file. */
export const EITHER = "~";

export type VenueFields = NameFields & { address: string; city: string; country: string };
export type HostFields = NameFields & { key: string };
export type AttendeeFields = {
  key: string;
  person: NameFields;
  role: Both;
  organization: NameFields;
  note: string;
};
export type SourceFields = {
  key: string;
  url: string;
  title: string;
  publisher: string;
  published: string;
  archived: string;
};
export type PromisorFields = {
  key: string;
  /** `host:` or `attendee:` with the key of one above; nothing for somebody else, who is named here. */
  party: string;
  person: NameFields;
  organization: NameFields;
};
export type CriterionFields = { key: string; text: Both };
export type DeadlineFields = {
  phrase: string;
  lang: string;
  /** How an editor reads it: `""` as the rules do, `until` a day, `start` in a period, `none`. */
  how: string;
  from: string;
  until: string;
};
export type PromiseFields = {
  key: string;
  /** Its permanent id; nothing before it is published, unless a file gave one. */
  id: string;
  action: Both;
  quote: { text: string; lang: string };
  saidOn: string;
  promisors: PromisorFields[];
  deadline: DeadlineFields;
  criteria: CriterionFields[];
  source: string;
  notes: string;
  termEnds: string;
};
export type DialogueFields = {
  /** A permanent id that a file gave; nothing lets one be made of the title. */
  id: string;
  /** The report that is read, kept with the draft and never published. */
  report: string;
  title: Both;
  series: NameFields;
  number: string;
  /** `YYYY-MM` or `YYYY-MM-DD`, and a time `HH:MM` on the clocks of the zone. */
  start: { day: string; time: string };
  end: { day: string; time: string };
  zone: string;
  status: string;
  venue: VenueFields;
  place: { city: string; country: string };
  hosts: HostFields[];
  attendees: AttendeeFields[];
  summary: Both;
  notes: string;
  sources: SourceFields[];
  promises: PromiseFields[];
  /** Why something published is changed; the public history shows it. */
  reason: string;
};

const BOTH: Both = { ko: "", en: "" };
export const NO_NAME: NameFields = { name: "", id: "", other: "", abbreviation: "" };

/** What an item of each list looks like before anything is typed. */
export const BLANK = {
  hosts: { key: "", ...NO_NAME },
  attendees: { key: "", person: NO_NAME, role: BOTH, organization: NO_NAME, note: "" },
  sources: { key: "", url: "", title: "", publisher: "", published: "", archived: "" },
  promisors: { key: "", party: "", person: NO_NAME, organization: NO_NAME },
  criteria: { key: "", text: BOTH },
  promises: {
    key: "",
    id: "",
    action: BOTH,
    quote: { text: "", lang: "" },
    saidOn: "",
    promisors: [],
    deadline: { phrase: "", lang: "", how: "", from: "", until: "" },
    criteria: [],
    source: "",
    notes: "",
    termEnds: "",
  },
} satisfies {
  hosts: HostFields;
  attendees: AttendeeFields;
  sources: SourceFields;
  promisors: PromisorFields;
  criteria: CriterionFields;
  promises: PromiseFields;
};
export type ListName = keyof typeof BLANK;

const NOTHING: DialogueFields = {
  id: "",
  report: "",
  title: BOTH,
  series: NO_NAME,
  number: "",
  start: { day: "", time: "" },
  end: { day: "", time: "" },
  zone: "Asia/Seoul",
  status: "",
  venue: { ...NO_NAME, address: "", city: "", country: "" },
  place: { city: "", country: "" },
  hosts: [],
  attendees: [],
  summary: BOTH,
  notes: "",
  sources: [],
  promises: [],
  reason: "",
};

/** An empty form: a host and a source are there to be filled in. */
export function emptyDialogue(): DialogueFields {
  return {
    ...NOTHING,
    hosts: [{ ...BLANK.hosts, key: "h1" }],
    sources: [{ ...BLANK.sources, key: "s1" }],
  };
}

/** A promise before anything is typed. Who made it is asked: a default would put words into a mouth. */
export function blankPromise(newKey: () => string): PromiseFields {
  const promisors = [{ ...BLANK.promisors, key: newKey() }];
  return { ...BLANK.promises, key: newKey(), promisors };
}

/**
 * Whatever came from a browser or an older version, as the form has its fields today: what is missing is empty, what the form
 * does not know is left out, and an item without a key gets one from `newKey`.
 */
export function asDialogueFields(given: unknown, newKey: () => string): DialogueFields {
  return shaped(given as Tree, NOTHING, newKey) as unknown as DialogueFields;
}

function shaped(given: Tree | undefined, like: Tree, newKey: () => string, list?: string): Tree {
  if (typeof like === "string") return typeof given === "string" ? given.replace(/\r\n?/g, "\n") : like;
  if (isList(like)) {
    const blank = BLANK[list as ListName] as unknown as Item;
    const items = isList(given) ? given : [];
    const seen = new Set<string>();
    return items.map((each) => {
      const item = shaped(isBranch(each) ? each : {}, blank, newKey) as Item;
      const key = item.key === "" || seen.has(item.key) ? newKey() : item.key;
      seen.add(key);
      return { ...item, key };
    });
  }
  const from = isBranch(given) ? given : {};
  return Object.fromEntries(
    Object.entries(like as Record<string, Tree>).map(([name, part]) => [
      name,
      shaped(from[name], part, newKey, name),
    ]),
  );
}
