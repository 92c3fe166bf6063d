/** The forms that a list or an item has beside its page, by the ending of their addresses. */
export const FORMATS = ["ics", "atom", "csv", "json"] as const;
export type Format = (typeof FORMATS)[number];

export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  ics: "text/calendar; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
};

/** True of what programs subscribe to, which drop an address that once answers with an error. */
export function isSubscribed(format: Format): boolean {
  return format === "ics" || format === "atom";
}

/** Which forms each list and item has: the routes are made of it, and the pages link to it. */
export const FORMATS_OF = {
  calendar: ["ics", "atom"],
  period: ["ics", "csv", "json"],
  dialogues: ["ics", "atom", "csv", "json"],
  dialogue: ["ics", "atom", "json"],
  promises: ["ics", "atom", "csv", "json"],
  promise: ["ics", "atom", "json"],
  changes: ["atom", "csv", "json"],
  scoreboard: ["csv", "json"],
  "series-list": ["csv", "json"],
  series: ["ics", "atom", "json"],
  brief: ["csv", "json"],
  organizations: ["csv", "json"],
  organization: ["ics", "atom", "json"],
  people: ["csv", "json"],
  person: ["ics", "atom", "json"],
  venues: ["csv", "json"],
  venue: ["ics", "atom", "json"],
  search: ["json"],
} as const satisfies Record<string, readonly Format[]>;

/** A form's media type without parameters, as `rel="alternate"` names it. */
export function mediaType(format: Format): string {
  return MEDIA_TYPES[format].split(";")[0] ?? "";
}

/** Where a page is found in other forms: its path, its query with the question mark, and which forms there are. */
export interface Representations {
  path: string;
  query: string;
  formats: readonly Format[];
}

/** The same query in another form: the path with the form's ending, the query string as it is. */
export function addressIn(format: Format, { path, query }: Pick<Representations, "path" | "query">): string {
  return `${path}.${format}${query}`;
}

/** The form that a path ends in; null for a page. */
export function formatOf(pathname: string): Format | null {
  const ending = pathname.slice(pathname.lastIndexOf(".") + 1);
  return FORMATS.find((format) => format === ending) ?? null;
}
