import type { DatasetDialogue } from "../../../domain/dataset.ts";
import { type DialogueFields, emptyDialogue } from "../../../domain/desk/dialogue-fields.ts";
import { asShown, differences } from "../../../domain/desk/differences.ts";
import type { Directory, NameKind } from "../../../domain/desk/named.ts";
import { type Localized, pick } from "../../../domain/localized.ts";
import type { Fragment } from "../../../forms/desk/dialogue.ts";
import { fieldsOfDialogue } from "../../../forms/desk/fields-of-dialogue.ts";
import { deadlineReading } from "../../../i18n/desk-reading.ts";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { labelAt } from "./save.ts";

/** What a draft changes in the record, field by field; of a new dialogue everything that it says. */
export function changesOf(published: DatasetDialogue | null, fields: DialogueFields, lang: Lang) {
  const nothing = { ...emptyDialogue(), zone: "", hosts: [], sources: [] };
  const before = asShown(published ? fieldsOfDialogue(published) : nothing);
  const after = asShown(fields);
  return differences(before, after).map(({ path, ...sides }) => {
    const isStatus = path[0] === "status";
    const shown = (text: string | null) => (isStatus && text !== null ? statusText(text, lang) : text);
    return {
      path: path.join("/"),
      label: labelAt(path, [after, before], lang),
      before: shown(sides.before),
      after: shown(sides.after),
    };
  });
}

function statusText(status: string, lang: Lang): string {
  const { statuses } = messages(lang).deskDrafts.form;
  return statuses[status as keyof typeof statuses] ?? status;
}

/** Whoever and whatever enters the record with a dialogue. */
export function createdBy({ dialogue }: Fragment, directory: Directory): string[] {
  const isNew = (kind: NameKind, id: string | undefined) => id === undefined || !directory.isTaken(kind, id);
  const parties = [...dialogue.attendees, ...dialogue.promises.flatMap(({ promisors }) => promisors)];
  const organizations = [...dialogue.hosts, ...parties.map(({ organization }) => organization)];
  const names: (Localized | null | undefined)[] = [
    dialogue.series && isNew("series", dialogue.series.id) ? dialogue.series.name : null,
    dialogue.venue && isNew("venue", dialogue.venue.id) ? dialogue.venue.name : null,
    ...organizations.map((each) => (each && isNew("organization", each.id) ? each.name : null)),
    ...parties.map(({ personId, person }) => (person && isNew("person", personId) ? person : null)),
  ];
  return [...new Set(names.flatMap((name) => (name ? [Object.values(name).join(" · ")] : [])))];
}

/** How the deadlines of new promises are read. */
export function readingsOf({ dialogue }: Fragment, published: DatasetDialogue | null, lang: Lang) {
  const known = new Set(published?.promises.map(({ id }) => id));
  return dialogue.promises
    .filter(({ id }) => !known.has(id))
    .map(({ action, deadline }, index) => ({
      id: String(index),
      action: pick(action, lang).text,
      phrase: deadline.phrase ?? null,
      reading: deadlineReading(deadline, lang),
    }));
}
