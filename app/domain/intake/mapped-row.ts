import type { DatasetAttendee, DatasetMention, DatasetPromise } from "../dataset.ts";
import { type Day, HOME_ZONE, isTimeZone } from "../days.ts";
import { timeOf } from "../dialogue-time.ts";
import { followable } from "../followable.ts";
import type { Localized } from "../localized.ts";
import { nameKey } from "../names.ts";
import type { DialogueStatus } from "../vocabulary.ts";
import { momentOf, readTime, readWall } from "./moments.ts";
import { type IntakeProblem, type IntakeProblemCode, type IntakeRow, unknownDialogue } from "./rows.ts";
import type { Target } from "./targets.ts";

/** What the cells of one row say, by what its columns were said to be. */
export type Cells = Partial<Record<Target, string>>;

const STATUSES: Readonly<Record<string, DialogueStatus>> = {
  held: "held",
  done: "held",
  개최: "held",
  완료: "held",
  scheduled: "scheduled",
  planned: "scheduled",
  confirmed: "scheduled",
  예정: "scheduled",
  postponed: "postponed",
  연기: "postponed",
  cancelled: "cancelled",
  canceled: "cancelled",
  취소: "cancelled",
};

/** What a spreadsheet would run; here it is a text like any other, but an editor should see it. */
const FORMULA = /^[=@]|^[+-](?!\d)/;
const PROTOCOL_LESS = /^www\.[^\s]+\.[^\s]+$/i;

/** A text by the language that it is written in. */
export function inItsLanguage(text: string): Localized {
  return { [/\p{Script=Hangul}/u.test(text) ? "ko" : "en"]: text };
}

/** A row as a dialogue, with what cannot be read of it. */
export function rowOf(cells: Cells, at: string, today: Day): IntakeRow {
  const problems: IntakeProblem[] = [];
  const wrong = (code: IntakeProblemCode, value?: string) => {
    problems.push(value === undefined ? { code } : { code, values: { value: value.slice(0, 100) } });
  };
  for (const text of Object.values(cells)) if (FORMULA.test(text)) wrong("formula", text);

  const zone = cells.zone && isTimeZone(cells.zone) ? cells.zone : HOME_ZONE;
  if (cells.zone && zone !== cells.zone) wrong("bad_zone", cells.zone);
  const dialogue = unknownDialogue(zone);
  dialogue.title = named(cells.title, cells.titleKo, cells.titleEn);
  if (Object.keys(dialogue.title).length === 0) wrong("no_title");
  if (cells.id) {
    if (/^[a-z0-9][a-z0-9-]{0,149}$/.test(cells.id)) dialogue.id = cells.id;
    else wrong("bad_id", cells.id);
  }

  const start = moment(cells.start, cells.startTime, zone);
  if (!cells.start) wrong("no_start");
  else if (!start) wrong("bad_start", [cells.start, cells.startTime].filter(Boolean).join(" "));
  else dialogue.start = start;
  if (cells.end || cells.endTime) {
    const end = moment(cells.end ?? cells.start, cells.endTime, zone);
    if (!end || !start || end.length !== start.length)
      wrong("bad_end", [cells.end, cells.endTime].filter(Boolean).join(" "));
    else if (end < start) wrong("end_before_start", cells.end ?? cells.endTime);
    else if (end !== start) dialogue.end = end;
  }
  const isAhead = start !== null && timeOf(start, undefined, zone).lastDay >= today;
  const status = cells.status ? STATUSES[nameKey(cells.status)] : isAhead ? "scheduled" : "held";
  if (!status) wrong("bad_status", cells.status);
  dialogue.status = status ?? "held";

  if (cells.series) {
    const name = inItsLanguage(cells.series);
    dialogue.series = { id: "", name };
    const number = /^제?\s*(\d{1,6})(?:\s*[차회]|st|nd|rd|th)?$/i.exec(cells.number ?? "")?.[1];
    if (number && Number(number) > 0) dialogue.series.number = Number(number);
    else if (cells.number) wrong("bad_number", cells.number);
  } else if (cells.number) wrong("number_without_series", cells.number);

  const country = cells.country?.toUpperCase();
  const isCountry = country !== undefined && /^[A-Z]{2}$/.test(country);
  if (country && !isCountry) wrong("bad_country", cells.country);
  const place = { ...(cells.city ? { city: cells.city } : {}), ...(isCountry ? { country } : {}) };
  if (cells.venue) dialogue.venue = { name: inItsLanguage(cells.venue), ...place };
  else if (Object.keys(place).length > 0) dialogue.place = place;

  dialogue.hosts = listed(cells.hosts).map((name): DatasetMention => ({ name: inItsLanguage(name) }));
  if (dialogue.hosts.length === 0) wrong("no_host");
  dialogue.attendees = listed(cells.attendees).map(attendee);
  const summary = named(cells.summary, cells.summaryKo, cells.summaryEn);
  if (Object.keys(summary).length > 0) dialogue.summary = summary;
  if (cells.notes) dialogue.notes = cells.notes;
  for (const each of listed(cells.source, /[;\s]+/)) {
    const url = PROTOCOL_LESS.test(each) ? `https://${each}` : each;
    if (followable(url)) dialogue.sources.push({ url });
    else wrong("bad_source", each);
  }
  if (dialogue.sources.length === 0) wrong("no_source");
  if (cells.promise) dialogue.promises.push(promise(cells, dialogue.hosts));
  return { place: at, dialogue, problems };
}

function promise(
  { promise: action = "", promisor, phrase, quote }: Cells,
  hosts: DatasetMention[],
): DatasetPromise {
  const said = listed(promisor).map((name): DatasetMention => ({ name: inItsLanguage(name) }));
  return {
    id: "",
    // Where nobody is named it was the host, if there is but one.
    promisors: (said.length > 0 ? said : hosts.length === 1 ? hosts : []).map((organization) => ({
      organization,
    })),
    action: inItsLanguage(action),
    ...(quote ? { quote: { text: quote, lang: /\p{Script=Hangul}/u.test(quote) ? "ko" : "en" } } : {}),
    deadline: { ...(phrase ? { phrase } : {}), due: null },
    assessments: [],
  };
}

/** "홍길동 (과학기술정보통신부 장관)": a name, and what stands in brackets after it is what the person was that day. */
function attendee(text: string): DatasetAttendee {
  const [, name = "", role = ""] = /^([^(（]+?)\s*[(（]([^)）]+)[)）]$/.exec(text) ?? [];
  if (name) return { person: inItsLanguage(name), role: inItsLanguage(role) };
  return { person: inItsLanguage(text) };
}

function listed(text: string | undefined, separator: RegExp = /[;；\n]+/): string[] {
  const parts = (text ?? "").split(separator).map((part) => part.trim());
  return [...new Set(parts.filter(Boolean))];
}

function named(text: string | undefined, ko: string | undefined, en: string | undefined): Localized {
  return { ...(text ? inItsLanguage(text) : {}), ...(ko ? { ko } : {}), ...(en ? { en } : {}) };
}

function moment(day: string | undefined, time: string | undefined, zone: string): string | null {
  const wall = day ? readWall(day) : null;
  if (!wall) return null;
  if (!time || wall.time !== null) return momentOf(wall, zone);
  const clock = readTime(time);
  return clock && wall.day.length === 10 ? momentOf({ day: wall.day, ...clock }, zone) : null;
}
