import type { DatasetDialogue, DatasetMention, DatasetParty, DatasetPromise } from "../dataset.ts";
import { startOf } from "../dialogue-time.ts";
import type { Localized } from "../localized.ts";
import { nameKey } from "../names.ts";
import { isNear } from "./near.ts";
import type { IntakeDialogue } from "./rows.ts";

/** What a row changes in a dialogue that is on record. */
export interface IntakeChange {
  part:
    | "title"
    | "start"
    | "end"
    | "status"
    | "series"
    | "venue"
    | "summary"
    | "notes"
    | "host"
    | "attendee"
    | "source"
    | "promise";
  /** Null for what is added. */
  before: Localized | string | null;
  after: Localized | string;
}

/**
 * A dialogue of the record with what a row says laid over it, and what that changes. Nothing is taken away: texts replace those of
 * their language, and lists get what they lack. `isWhole` says that the row holds all that its file knows, its status too.
 */
export function overlaid(
  record: DatasetDialogue,
  row: IntakeDialogue,
  isWhole: boolean,
): { dialogue: DatasetDialogue; changes: IntakeChange[] } {
  const changes: IntakeChange[] = [];
  const dialogue: DatasetDialogue = { ...record };
  const change = (part: IntakeChange["part"], before: IntakeChange["before"], after: Localized | string) => {
    changes.push({ part, before, after });
  };
  const text = (part: "title" | "summary") => {
    const merged = { ...record[part], ...row[part] };
    if (!row[part] || sameTexts(record[part] ?? {}, merged)) return;
    change(part, record[part] ?? null, row[part]);
    dialogue[part] = merged;
  };
  text("title");
  if (row.start && !isSameMoment(record.start, row.start)) {
    change("start", record.start, row.start);
    dialogue.start = row.start;
    dialogue.timezone = row.timezone;
    if (record.end && !row.end) delete dialogue.end;
  }
  if (row.end && !isSameMoment(record.end, row.end)) {
    change("end", record.end ?? null, row.end);
    dialogue.end = row.end;
  }
  // What was put off or called off is not on again because a table does not say so.
  const isOff = record.status === "cancelled" || record.status === "postponed";
  const saysOff = row.status === "cancelled" || row.status === "postponed";
  if (row.status !== record.status && (isWhole || saysOff || !isOff)) {
    change("status", record.status, row.status);
    dialogue.status = row.status;
  }
  if (row.series && !isSameSeries(record.series, row.series)) {
    change("series", record.series?.name ?? null, row.series.name);
    dialogue.series = row.series;
  }
  if (row.venue && !(record.venue && isNamedAlike(record.venue, row.venue))) {
    change("venue", record.venue?.name ?? null, row.venue.name);
    dialogue.venue = row.venue;
  }
  text("summary");
  if (row.notes && row.notes !== record.notes) {
    change("notes", record.notes ?? null, row.notes);
    dialogue.notes = row.notes;
  }
  const add = <T>(
    part: IntakeChange["part"],
    had: T[],
    given: T[],
    isSame: (a: T, b: T) => boolean,
    told: (item: T) => Localized | string,
  ) => {
    const lacking = given.filter((each) => !had.some((one) => isSame(one, each)));
    for (const each of lacking) change(part, null, told(each));
    return [...had, ...lacking];
  };
  dialogue.hosts = add("host", record.hosts, row.hosts, isNamedAlike, ({ name }) => name);
  dialogue.attendees = add("attendee", record.attendees, row.attendees, isSameParty, partyName);
  dialogue.sources = add(
    "source",
    record.sources,
    row.sources,
    (a, b) => a.url === b.url,
    ({ url }) => url,
  );
  dialogue.promises = add("promise", record.promises, row.promises, isSamePromise, ({ action }) => action);
  return { dialogue, changes };
}

function sameTexts(a: Localized, b: Localized): boolean {
  const languages = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...languages].every((lang) => a[lang]?.trim() === b[lang]?.trim());
}

function isSameMoment(a: string | undefined, b: string): boolean {
  return a !== undefined && startOf(a) === startOf(b);
}

function isSameSeries(
  record: DatasetDialogue["series"],
  row: NonNullable<DatasetDialogue["series"]>,
): boolean {
  if (!record) return false;
  const isNumbered = row.number === undefined || row.number === record.number;
  return (record.id === row.id || isNamedAlike(record, row)) && isNumbered;
}

/** True where two share an id, or a name in any language. */
export function isNamedAlike(a: Partial<DatasetMention>, b: Partial<DatasetMention>): boolean {
  if (a.id && a.id === b.id) return true;
  const keys = ({ name = {}, abbreviation }: Partial<DatasetMention>) =>
    [...Object.values(name), ...(abbreviation ? [abbreviation] : [])].map(nameKey);
  const known = new Set(keys(a));
  return keys(b).some((key) => known.has(key));
}

function isSameParty(a: DatasetParty, b: DatasetParty): boolean {
  if (a.person && b.person)
    return isNamedAlike({ id: a.personId, name: a.person }, { id: b.personId, name: b.person });
  if (a.person || b.person) return false;
  return isNamedAlike(a.organization ?? {}, b.organization ?? {});
}

function partyName({ person, organization }: DatasetParty): Localized {
  return person ?? organization?.name ?? {};
}

function isSamePromise(a: DatasetPromise, b: DatasetPromise): boolean {
  if (a.id && a.id === b.id) return true;
  return isNear(a.action, b.action);
}
