import type {
  DatasetAttendee,
  DatasetDialogue,
  DatasetMention,
  DatasetOrganization,
  DatasetPerson,
  DatasetSource,
  DatasetVenue,
} from "../../domain/dataset.ts";
import { dayInZone, isDay, isMonth } from "../../domain/days.ts";
import { type Both, type DialogueFields, NEW } from "../../domain/desk/dialogue-fields.ts";
import type { Directory } from "../../domain/desk/named.ts";
import type { Localized } from "../../domain/localized.ts";
import { slug } from "../../domain/names.ts";
import { DIALOGUE_STATUSES, type DialogueStatus } from "../../domain/vocabulary.ts";
import { beyondBounds } from "./bounds.ts";
import { isNamed, mentionReader } from "./mentions.ts";
import type { Problem } from "./problems.ts";
import { promisesOf } from "./promises.ts";
import { whenOf } from "./when.ts";

/** What a form says, as `yaksok-dataset/1` has it. Ids that are not there yet are empty: publication makes them. */
export interface Fragment {
  dialogue: DatasetDialogue;
  organizations: DatasetOrganization[];
  people: DatasetPerson[];
}

interface Asked {
  directory: Directory;
  /** The dialogue as the record has it, for what the form does not show; null for a new one. */
  published: DatasetDialogue | null;
}

/** A dialogue as typed, or everything that is wrong with it. */
export function dialogueOf(
  fields: DialogueFields,
  { directory, published }: Asked,
): { ok: true; fragment: Fragment; problems: Problem[] } | { ok: false; problems: Problem[] } {
  const problems: Problem[] = beyondBounds(fields);
  const need = (path: string, value: unknown) => {
    if (!value) problems.push({ path, code: "missing" });
  };
  const names = mentionReader(fields, directory);
  const { start, end, zone, problems: aboutTime } = whenOf(fields);
  problems.push(...aboutTime);

  const title = localized(fields.title, published?.title);
  need("title.ko", title);
  const hosts = fields.hosts.flatMap((host, index) => {
    const found = names.mention("organization", host, `hosts[${index}]`);
    return found ? [found as DatasetMention] : [];
  });
  if (!fields.hosts.some(isNamed)) need(fields.hosts.length > 0 ? "hosts[0].name" : "hosts", null);
  const attendees = fields.attendees.flatMap((each, index): DatasetAttendee[] => {
    const path = `attendees[${index}]`;
    const party = names.party(each.person, each.organization, path);
    const role = localized(each.role, undefined);
    const note = each.note.trim();
    const named = isNamed(each.person) || isNamed(each.organization);
    if (!named && (role || note)) need(`${path}.person.name`, null);
    return party ? [{ ...party, ...(role ? { role } : {}), ...(note ? { note } : {}) }] : [];
  });
  const sources = sourcesOf(fields, problems);
  const day = start && dayOf(start, zone);
  const promises = promisesOf(fields, { names, problems, day, published });
  if (published && fields.reason.trim() === "") problems.push({ path: "reason", code: "reason_missing" });
  const series = seriesOf(fields, names.mention("series", fields.series, "series"), directory, problems);
  const venue = venueOf(fields, names.mention("venue", fields.venue, "venue"), published, problems);
  problems.push(...names.problems);
  const place = placeOf(fields, problems);
  const summary = localized(fields.summary, published?.summary);
  const notes = fields.notes.trim();
  const id = published?.id ?? fields.id.trim();
  if (id !== "" && !/^[a-z0-9][a-z0-9-]{0,149}$/.test(id)) problems.push({ path: "id", code: "not_a_slug" });
  if (problems.length > 0 || !start || !title) return { ok: false, problems };
  return {
    ok: true,
    problems,
    fragment: {
      dialogue: {
        id,
        ...(published?.state ? { state: published.state } : {}),
        title,
        ...(series ? { series } : {}),
        start,
        ...(end ? { end } : {}),
        timezone: zone,
        status: statusOf(fields.status),
        ...(venue ? { venue } : {}),
        ...(place ? { place } : {}),
        hosts,
        attendees,
        ...(summary ? { summary } : {}),
        ...(notes ? { notes } : {}),
        sources,
        promises,
      },
      organizations: [...names.organizations.values()],
      people: [...names.people.values()],
    },
  };
}

/** The text in the languages typed, with those that the form does not show as the record has them. */
export function localized({ ko, en }: Both, before: Localized | undefined): Localized | null {
  const { ko: _, en: __, ...others } = before ?? {};
  const value = {
    ...others,
    ...(ko.trim() ? { ko: ko.trim() } : {}),
    ...(en.trim() ? { en: en.trim() } : {}),
  };
  return Object.keys(value).length > 0 ? value : null;
}

/** True for an http or https address without spaces. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);
}

function statusOf(typed: string): DialogueStatus {
  return DIALOGUE_STATUSES.find((each) => each === typed) ?? "held";
}

function dayOf(start: string, zone: string): string {
  if (isDay(start)) return start;
  return isMonth(start) ? `${start}-01` : dayInZone(new Date(start), zone);
}

function sourcesOf({ sources }: DialogueFields, problems: Problem[]): DatasetSource[] {
  const typed = sources.map((each, index) => ({ ...each, path: `sources[${index}]` }));
  const filled = typed.filter(
    ({ url, title, publisher, published, archived }) => url + title + publisher + published + archived !== "",
  );
  if (filled.length === 0)
    problems.push({ path: sources.length > 0 ? "sources[0].url" : "sources", code: "missing" });
  return filled.map(({ path, ...each }) => {
    const [url, title, publisher, published, archived] = [
      each.url.trim(),
      each.title.trim(),
      each.publisher.trim(),
      each.published.trim(),
      each.archived.trim(),
    ];
    if (url === "") problems.push({ path: `${path}.url`, code: "missing" });
    else if (!isAddress(url)) problems.push({ path: `${path}.url`, code: "not_an_address" });
    if (archived && !isAddress(archived)) problems.push({ path: `${path}.archived`, code: "not_an_address" });
    if (published && !isDay(published)) problems.push({ path: `${path}.published`, code: "not_a_day" });
    return {
      url,
      ...(title ? { title } : {}),
      ...(publisher ? { publisher } : {}),
      ...(published ? { published } : {}),
      ...(archived ? { archived } : {}),
    };
  });
}

type Found = { id?: string; name: Localized } | null;

function seriesOf(
  { series, number: typed }: DialogueFields,
  found: Found,
  directory: Directory,
  problems: Problem[],
): DatasetDialogue["series"] {
  const number = typed.trim();
  if (number !== "" && !/^[1-9]\d{0,5}$/.test(number))
    problems.push({ path: "number", code: "not_a_number" });
  if (number !== "" && !isNamed(series))
    problems.push({ path: "series.name", code: "number_without_series" });
  if (!found) return undefined;
  const wanted = slug(found.name.en ?? "") || slug(Object.values(found.name)[0] ?? "") || "series";
  let id = found.id ?? wanted;
  if (!found.id && series.id !== "")
    for (let count = 2; directory.isTaken("series", id); count += 1) id = `${wanted}-${count}`;
  return { id, name: found.name, ...(number ? { number: Number(number) } : {}) };
}

function venueOf(
  { venue }: DialogueFields,
  found: Found,
  published: DatasetDialogue | null,
  problems: Problem[],
): DatasetVenue | undefined {
  const country = countryOf(venue.country, "venue.country", problems);
  if (!found) return undefined;
  if (found.id && published?.venue?.id === found.id) return { ...published.venue, name: found.name };
  if (found.id && venue.id !== NEW) return { id: found.id, name: found.name };
  const [address, city] = [venue.address.trim(), venue.city.trim()];
  return {
    ...(found.id ? { id: found.id } : {}),
    name: found.name,
    ...(address ? { address } : {}),
    ...(city ? { city } : {}),
    ...(country ? { country } : {}),
  };
}

function placeOf({ place }: DialogueFields, problems: Problem[]): DatasetDialogue["place"] {
  const city = place.city.trim();
  const country = countryOf(place.country, "place.country", problems);
  return city || country ? { ...(city ? { city } : {}), ...(country ? { country } : {}) } : undefined;
}

function countryOf(typed: string, path: string, problems: Problem[]): string {
  const code = typed.trim().toUpperCase();
  if (code !== "" && !/^[A-Z]{2}$/.test(code)) problems.push({ path, code: "not_a_country" });
  return code;
}
