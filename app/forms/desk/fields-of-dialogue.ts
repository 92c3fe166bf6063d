import type {
  DatasetAttendee,
  DatasetDialogue,
  DatasetMention,
  DatasetParty,
  DatasetPromise,
} from "../../domain/dataset.ts";
import { type Day, dayInZone, isDay, isMonth } from "../../domain/days.ts";
import { interpretDeadline } from "../../domain/deadlines/interpret.ts";
import {
  type AttendeeFields,
  type Both,
  type DeadlineFields,
  type DialogueFields,
  EITHER,
  emptyDialogue,
  type HostFields,
  type NameFields,
  NO_NAME,
  type PromiseFields,
} from "../../domain/desk/dialogue-fields.ts";
import { type Localized, pick } from "../../domain/localized.ts";

/**
 * A dialogue of the record, or of a file, as the form has it. What is named without an id is taken for what the record has of
 * that name, else for something new. Outcomes, checks and extensions are not of this form.
 */
export function fieldsOfDialogue(dialogue: DatasetDialogue): DialogueFields {
  const { series, venue, place, timezone: zone } = dialogue;
  const hosts = dialogue.hosts.map((host, index) => ({ key: `h${index + 1}`, ...mention(host) }));
  const attendees = dialogue.attendees.map((each, index) => attendee(each, `a${index + 1}`));
  const day = firstDay(dialogue);
  return {
    ...emptyDialogue(),
    id: dialogue.id,
    title: both(dialogue.title),
    series: mention(series),
    number: series?.number ? String(series.number) : "",
    start: moment(dialogue.start, zone),
    end: moment(dialogue.end, zone),
    zone,
    status: dialogue.status,
    venue: {
      ...mention(venue),
      address: venue?.address ?? "",
      city: venue?.city ?? "",
      country: venue?.country ?? "",
    },
    place: { city: place?.city ?? "", country: place?.country ?? "" },
    hosts,
    attendees,
    summary: both(dialogue.summary),
    notes: dialogue.notes ?? "",
    sources: dialogue.sources.map((source, index) => ({
      key: `s${index + 1}`,
      url: source.url,
      title: source.title ?? "",
      publisher: source.publisher ?? "",
      published: source.published ?? "",
      archived: source.archived ?? "",
    })),
    promises: dialogue.promises.map((each) => promise(each, day, { hosts, attendees })),
  };
}

function promise(
  given: DatasetPromise,
  day: Day,
  named: { hosts: HostFields[]; attendees: AttendeeFields[] },
): PromiseFields {
  return {
    key: given.id,
    id: given.id,
    action: both(given.action),
    quote: { text: given.quote?.text ?? "", lang: given.quote?.lang ?? "" },
    saidOn: given.saidOn ?? "",
    promisors: given.promisors.map((each, index) => promisor(each, `p${index + 1}`, named)),
    deadline: deadline(given, given.saidOn ?? day),
    criteria: (given.criteria ?? []).map(({ id, text }) => ({ key: id, text: both(text) })),
    source: given.source ?? "",
    notes: given.notes ?? "",
    termEnds: given.termEnds ?? "",
  };
}

function promisor(
  given: DatasetParty,
  key: string,
  { hosts, attendees }: { hosts: HostFields[]; attendees: AttendeeFields[] },
): PromiseFields["promisors"][number] {
  const person = personOf(given);
  const organization = mention(given.organization);
  const host = given.person ? undefined : hosts.find((each) => sameName(each, organization));
  const present = attendees.find(
    (each) => sameName(each.person, person) && sameName(each.organization, organization),
  );
  const party = host ? `host:${host.key}` : present ? `attendee:${present.key}` : "";
  return party === ""
    ? { key, party, person, organization }
    : { key, party, person: NO_NAME, organization: NO_NAME };
}

function sameName(a: NameFields, b: NameFields): boolean {
  return a.id === b.id && a.name === b.name && a.other === b.other;
}

/** The deadline as it was given first; how it is read is said only where the rules read it otherwise. */
function deadline({ deadline: given }: DatasetPromise, saidOn: Day): DeadlineFields {
  const { phrase = "", reading, due } = given;
  const lang = reading?.lang ?? "";
  const asRead = { phrase, lang, how: "", from: "", until: "" };
  const [from = "", until = ""] = reading
    ? [reading.earliest, reading.latest]
    : [undefined, due && isDay(due) ? due : undefined];
  const rules = phrase ? interpretDeadline(phrase, lang || spoken(phrase), saidOn) : null;
  const hardness = reading?.hardness ?? (until ? "hard" : "none");
  if (rules && rules.hardness === hardness && (rules.dueTo ?? "") === until) return asRead;
  if (hardness === "hard" && until) return { ...asRead, how: "until", from, until };
  if (hardness === "hard_start" && until) return { ...asRead, how: "start", from, until };
  if (hardness === "none" && rules && rules.hardness !== "none") return { ...asRead, how: "none" };
  return asRead;
}

/** The language that was chosen for a text, else what its script shows. */
export function languageOf(chosen: string, text: string): string {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(chosen.trim()) ? chosen.trim() : spoken(text);
}

/** The language of a phrase that does not say. */
function spoken(phrase: string): string {
  return /\p{Script=Hangul}/u.test(phrase) ? "ko" : "en";
}

function attendee(given: DatasetAttendee, key: string): AttendeeFields {
  return {
    key,
    person: personOf(given),
    role: both(given.role),
    organization: mention(given.organization),
    note: given.note ?? "",
  };
}

function personOf({ person, personId }: DatasetParty): NameFields {
  return person ? mention({ id: personId, name: person }) : NO_NAME;
}

function mention(
  given: (DatasetMention & object) | { id?: string; name: Localized } | undefined,
): NameFields {
  if (!given) return NO_NAME;
  const { text, lang } = pick(given.name, "ko");
  const other = lang === "ko" ? given.name.en : given.name.ko;
  const abbreviation = "abbreviation" in given ? given.abbreviation : undefined;
  return { name: text, id: given.id ?? EITHER, other: other ?? "", abbreviation: abbreviation ?? "" };
}

function both(value: Localized | undefined): Both {
  return { ko: value?.ko ?? "", en: value?.en ?? "" };
}

function firstDay({ start, timezone }: DatasetDialogue): Day {
  if (isDay(start)) return start;
  return isMonth(start) ? `${start}-01` : dayInZone(new Date(start), timezone);
}

/** A day or a month as it is, an instant as the day and the time that clocks of a zone show. */
function moment(start: string | undefined, zone: string): { day: string; time: string } {
  if (!start) return { day: "", time: "" };
  if (isDay(start) || isMonth(start)) return { day: start, time: "" };
  const at = new Date(start);
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return { day: dayInZone(at, zone), time: clock.format(at) };
}
