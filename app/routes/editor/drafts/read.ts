import { data } from "@remix-run/node";
import type { Database } from "../../../../db/client.ts";
import type { Actor } from "../../../../db/desk/actor.ts";
import { openDirectory } from "../../../../db/desk/directory.ts";
import { DraftClosed, findDraft, NoDraft } from "../../../../db/desk/draft-access.ts";
import type { Draft } from "../../../../db/desk/draft-rows.ts";
import { findPublished } from "../../../../db/desk/published.ts";
import type { DatasetDialogue } from "../../../domain/dataset.ts";
import { HOME_ZONE } from "../../../domain/days.ts";
import {
  asDialogueFields,
  type DialogueFields,
  type NameFields,
} from "../../../domain/desk/dialogue-fields.ts";
import type { Directory, NameKind } from "../../../domain/desk/named.ts";
import { dialogueOf } from "../../../forms/desk/dialogue.ts";
import { fieldsOfDialogue } from "../../../forms/desk/fields-of-dialogue.ts";
import { notFound } from "../../../http/problems.ts";
import { formatStart } from "../../../i18n/dates.ts";
import { deadlineReading, phraseReading } from "../../../i18n/desk-reading.ts";
import { nameLabel } from "../../../i18n/desk-suggestion.ts";
import type { Lang } from "../../../i18n/locale.ts";
import type { Recognised } from "../../../ui/desk/drafts/form-state.ts";
import { newItemKey } from "./keys.ts";

/** A draft of a dialogue, or 404. */
export function draftOr404(db: Database, actor: Actor, id: string | undefined): Draft {
  const draft = findDraft(db, actor, id ?? "");
  if (draft?.kind !== "dialogue") throw notFound();
  return draft;
}

/** Does something with an open draft; one that is not there is a 404, one that is closed a 409. */
export function withOpenDraft<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof NoDraft) throw notFound();
    if (error instanceof DraftClosed) throw data(null, { status: 409 });
    throw error;
  }
}

/** What a draft says, read in the light of the record as it is now. */
export function readDraft(db: Database, actor: Actor, draft: Draft, given?: DialogueFields) {
  const fields = given ?? asDialogueFields(draft.fields, newItemKey);
  const directory = openDirectory(db, actor);
  const published = draft.subjectId ? findPublished(db, actor, draft.subjectId) : null;
  const dialogue = published?.dialogue ?? null;
  const read = dialogueOf(fields, { directory, published: dialogue });
  return {
    fields,
    directory,
    published,
    read,
    problems: read.problems,
    recognised: (lang: Lang) => recognisedIn(fields, directory, lang),
    readings: (lang: Lang) => readingsOf(fields, dialogue, lang),
    startInRecord: (lang: Lang) => dialogue && startOf(dialogue, lang),
  };
}

/** How the record has each typed name that it knows, by the name's place. */
function recognisedIn(fields: DialogueFields, directory: Directory, lang: Lang): Record<string, Recognised> {
  const named: [NameKind, string, NameFields][] = [
    ["series", "series", fields.series],
    ["venue", "venue", fields.venue],
    ...fields.hosts.map((host, index): [NameKind, string, NameFields] => [
      "organization",
      `hosts[${index}]`,
      host,
    ]),
    ...partiesOf("attendees", fields.attendees),
    ...fields.promises.flatMap(({ promisors }, index) =>
      partiesOf(`promises[${index}].promisors`, promisors),
    ),
  ];
  return Object.fromEntries(
    named.flatMap(([kind, place, given]) => {
      if (given.name.trim() === "") return [];
      const meant = directory.find(kind, given);
      return meant.is === "known"
        ? [[place, { typed: given.name, label: nameLabel(meant.known, lang) }]]
        : [];
    }),
  );
}

function partiesOf(
  list: string,
  parties: readonly { person: NameFields; organization: NameFields }[],
): [NameKind, string, NameFields][] {
  return parties.flatMap(({ person, organization }, index): [NameKind, string, NameFields][] => [
    ["person", `${list}[${index}].person`, person],
    ["organization", `${list}[${index}].organization`, organization],
  ]);
}

/** How each promise's deadline is read: of a published one as the record has it. */
function readingsOf(
  fields: DialogueFields,
  published: DatasetDialogue | null,
  lang: Lang,
): Record<string, string> {
  return Object.fromEntries(
    fields.promises.map(({ key, id, deadline, saidOn }) => {
      const before = published?.promises.find((each) => each.id === id);
      const on = saidOn.trim() || fields.start.day.trim();
      const text = before
        ? deadlineReading(before.deadline, lang)
        : phraseReading({ phrase: deadline.phrase, lang: deadline.lang, on }, lang);
      return [key, text];
    }),
  );
}

function startOf(dialogue: DatasetDialogue, lang: Lang): { value: string; text: string } {
  const { start } = fieldsOfDialogue(dialogue);
  return {
    value: [start.day, start.time].filter(Boolean).join(" "),
    text: formatStart(dialogue.start, dialogue.timezone, lang),
  };
}

/** The time of an instant on the clocks where the record is kept, as "14:03". */
export function clockTime(at: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: HOME_ZONE,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(new Date(at));
}
