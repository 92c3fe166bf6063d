import type { Event, Graph, Organization, Person, Role } from "schema-dts";
import { pick } from "../../domain/localized.ts";
import type { Attendance, DialogueDetail } from "../../domain/records.ts";
import type { Lang } from "../../i18n/locale.ts";
import { permalink, type Site } from "../permalinks.ts";
import { dateIn, eventOf, statusOf } from "./event.ts";
import { partyOf } from "./names.ts";
import { citationsOf } from "./sources.ts";
import { idOf, pageData } from "./website.ts";

/** What a page says of itself besides its record. */
export interface PageTexts {
  description: string;
  /** Address of the page's card, absolute. */
  image: string;
}

/** A dialogue's page for machines: the page, and the Event it tells of. */
export function dialogueData(dialogue: DialogueDetail, texts: PageTexts, site: Site): Graph {
  const event = wholeEvent(dialogue, texts, site);
  const page = pageData({ ...dialogue, ...texts, url: event.url, name: event.name }, site);
  return {
    "@context": "https://schema.org",
    "@graph": [{ ...page, mainEntity: { "@id": event["@id"] } }, event],
  };
}

function wholeEvent(dialogue: DialogueDetail, { description, image }: PageTexts, site: Site) {
  const { lang } = site;
  const { previousStart, promises, time, summary } = dialogue;
  const attendees = attendeesOf(dialogue, lang);
  const told = citationsOf(dialogue.sources);
  return {
    ...eventOf(dialogue, site),
    eventStatus: statusOf(dialogue, previousStart),
    ...(previousStart ? { previousStartDate: dateIn(previousStart, time.zone) } : {}),
    description: pick(summary, lang).text || description,
    image,
    ...(attendees.length > 0 ? { attendee: attendees } : {}),
    ...(told.length > 0 ? { subjectOf: told } : {}),
    ...(promises.length > 0
      ? {
          recordedIn: promises.map(({ id }) => ({
            "@id": idOf(permalink({ ...site, lang: "en" }, "promise", id), "promise"),
          })),
        }
      : {}),
  } as const satisfies Event;
}

type Attendee = Person | Organization;

/**
 * Who took part, each in the role that they had that day. Before the day, a list says who is expected and not who attended,
 * so it is told only of a dialogue that was held.
 */
function attendeesOf(
  { status, attendances }: DialogueDetail,
  lang: Lang,
): (Attendee | Role<Attendee, "attendee">)[] {
  if (status !== "held") return [];
  return attendances.flatMap((attendance) => attendeeOf(attendance, lang) ?? []);
}

function attendeeOf(attendance: Attendance, lang: Lang): Attendee | Role<Attendee, "attendee"> | null {
  const party = partyOf(attendance, lang);
  const role = pick(attendance.role, lang).text;
  return party && role ? { "@type": "Role", roleName: role, attendee: party } : party;
}
