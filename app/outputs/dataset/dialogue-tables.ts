import type {
  DatasetAttendee,
  DatasetDialogue,
  DatasetMention,
  DatasetSource,
} from "../../domain/dataset.ts";
import { timeOf } from "../../domain/dialogue-time.ts";
import { cell, table, text } from "./table.ts";

/** Dialogues, and who and what stands at each. */

interface Placed<T> {
  dialogue: string;
  position: number;
  item: T;
}

function placed<T>(list: (dialogue: DatasetDialogue) => readonly T[]) {
  return (dialogue: DatasetDialogue): Placed<T>[] =>
    list(dialogue).map((item, position) => ({ dialogue: dialogue.id, position, item }));
}

const dayOf = ({ start, end, timezone }: DatasetDialogue) => timeOf(start, end, timezone);

const dialogues = table<DatasetDialogue, DatasetDialogue>(
  "dialogues",
  [
    cell("id", ({ id }) => id),
    text("title", ({ title }) => title),
    cell("series_id", ({ series }) => series?.id),
    cell("series_number", ({ series }) => series?.number),
    cell("start", ({ start }) => start),
    cell("end", ({ end }) => end),
    cell("timezone", ({ timezone }) => timezone),
    cell("first_day", (each) => dayOf(each).day),
    cell("last_day", (each) => dayOf(each).lastDay),
    cell("status", ({ status }) => status),
    cell("previous_start", ({ previousStart }) => previousStart),
    cell("venue_id", ({ venue }) => venue?.id),
    cell("place_city", ({ place }) => place?.city),
    cell("place_country", ({ place }) => place?.country),
    text("summary", ({ summary }) => summary),
    cell("notes", ({ notes }) => notes),
    cell("state", ({ state }) => state ?? "published"),
  ],
  (dialogue) => [dialogue],
);

const hosts = table<DatasetDialogue, Placed<DatasetMention>>(
  "hosts",
  [
    cell("dialogue_id", ({ dialogue }) => dialogue),
    cell("position", ({ position }) => position),
    cell("organization_id", ({ item }) => item.id),
  ],
  placed(({ hosts }) => hosts),
);

const attendances = table<DatasetDialogue, Placed<DatasetAttendee>>(
  "attendances",
  [
    cell("dialogue_id", ({ dialogue }) => dialogue),
    cell("position", ({ position }) => position),
    cell("person_id", ({ item }) => item.personId),
    cell("organization_id", ({ item }) => item.organization?.id),
    text("role", ({ item }) => item.role),
    cell("note", ({ item }) => item.note),
  ],
  placed(({ attendees }) => attendees),
);

interface Citation {
  by: "dialogue" | "assessment" | "check";
  dialogue: string;
  promise?: string;
  seq?: number;
  position: number;
  source: DatasetSource;
}

function citationsOf({ id: dialogue, sources, promises }: DatasetDialogue): Citation[] {
  const cited = (
    list: readonly DatasetSource[] | undefined,
    where: Pick<Citation, "by" | "promise" | "seq">,
  ): Citation[] => (list ?? []).map((source, position) => ({ ...where, dialogue, position, source }));
  return [
    ...cited(sources, { by: "dialogue" }),
    ...promises.flatMap(({ id: promise, assessments, checks = [] }) => [
      ...assessments.flatMap((each, seq) => cited(each.evidence, { by: "assessment", promise, seq })),
      ...checks.flatMap((each, seq) => cited(each.sources, { by: "check", promise, seq })),
    ]),
  ];
}

const sources = table<DatasetDialogue, Citation>(
  "sources",
  [
    cell("cited_by", ({ by }) => by),
    cell("dialogue_id", ({ dialogue }) => dialogue),
    cell("promise_id", ({ promise }) => promise),
    cell("seq", ({ seq }) => seq),
    cell("position", ({ position }) => position),
    cell("url", ({ source }) => source.url),
    cell("title", ({ source }) => source.title),
    cell("publisher", ({ source }) => source.publisher),
    cell("published_on", ({ source }) => source.published),
    cell("archived_url", ({ source }) => source.archived),
  ],
  citationsOf,
);

export const dialogueTables = [dialogues, hosts, attendances, sources];
