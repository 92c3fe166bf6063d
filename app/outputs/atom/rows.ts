import {
  type Change,
  type ChangeNames,
  changedFields,
  MAIN_FIELDS,
  onlyDifferent,
} from "../../domain/changes.ts";
import type { News, NewsLine, OutcomeNews } from "../../domain/news.ts";
import type { Deadline } from "../../domain/records.ts";
import { readingText } from "../../i18n/deadline-reading.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { fieldName, isEmpty, tellField, tellFieldBriefly } from "../../i18n/values/field.ts";
import type { Reading, Told } from "../../i18n/values/told.ts";
import { outcomeText } from "./outcome-text.ts";

/** A fact of an entry, or what it was before and after. */
export type Row = { label: string } & ({ value: Told } | { before: Told; after: Told });

/** What says most about a new record; a promise's deadline stands after its words. */
const TOLD_OF_NEW: Partial<typeof MAIN_FIELDS> = {
  dialogue: ["time", "status", "hosts", "series", "venue", "place", "summary", "sources"],
  promise: ["promisors", "quote"],
  assessment: ["effectiveOn", "summary", "evidence", "strength", "met"],
  link: ["from", "kind", "to"],
};

/** What an entry tells of a line, in the order that it is read; names are those of today. */
export function rowsOf({ change }: NewsLine, news: News, names: ChangeNames, lang: Lang): Row[] {
  const { kind, promise, reason } = change;
  const reading: Reading = { kind, promise, names, lang };
  const label = messages(lang).news.reason;
  const why: Row[] = reason ? [{ label, value: { as: "text", text: reason, lang: null } }] : [];
  return [...newsRows(change, news, reading), ...why];
}

function newsRows(change: Change, news: News, reading: Reading): Row[] {
  const { kinds } = messages(reading.lang).changes;
  switch (news.what) {
    case "promise-new":
      return [
        ...fieldRows(change, TOLD_OF_NEW.promise ?? [], reading),
        ...(news.deadline ? [{ label: kinds.deadline, value: deadlineTold(news.deadline, reading) }] : []),
        ...fieldRows(change, ["dialogue", "saidOn", "source"], reading),
      ];
    case "deadline-moved":
    case "deadline-corrected":
      return [
        news.before
          ? {
              label: kinds.deadline,
              before: deadlineTold(news.before, reading),
              after: deadlineTold(news.deadline, reading),
            }
          : { label: kinds.deadline, value: deadlineTold(news.deadline, reading) },
        ...fieldRows(change, ["statedOn"], reading),
        ...sourceRow(news.deadline, reading),
      ];
    case "outcome-changed":
    case "outcome-confirmed":
    case "outcome-earlier":
    case "outcome-of-period":
      return [...outcomeRows(news, reading), ...fieldRows(change, TOLD_OF_NEW.assessment ?? [], reading)];
    default:
      return change.before
        ? differences(change, reading)
        : fieldRows(change, TOLD_OF_NEW[change.kind] ?? MAIN_FIELDS[change.kind] ?? [], reading);
  }
}

/** Fields of the line's later document that say anything. */
function fieldRows({ after }: Change, fields: readonly string[], reading: Reading): Row[] {
  return fields
    .filter((field) => !isEmpty(after?.[field]))
    .map((field) => ({
      label: fieldName(reading.kind, field, reading.lang),
      value: tellFieldBriefly(field, after?.[field], reading),
    }));
}

/** What a line changed, field by field; of lists and texts only what differs. */
function differences({ before, after }: Change, reading: Reading): Row[] {
  const { line } = messages(reading.lang).changes;
  return changedFields(before, after).map(({ field, ...values }) => {
    const only = onlyDifferent(values.before, values.after);
    const now = tellField(field, only.after, reading);
    const rest: Told = { as: "note", parts: [` (${line.unchanged(only.unchanged)})`] };
    return {
      label: fieldName(reading.kind, field, reading.lang),
      before: tellField(field, only.before, reading),
      after: only.unchanged > 0 ? { as: "parts", parts: [now, rest] } : now,
    };
  });
}

/** The words of a deadline, and what they were read as. */
function deadlineTold(deadline: Deadline, { lang }: Reading): Told {
  const read = readingText(deadline, lang);
  const { phrase } = deadline;
  if (!phrase) return read;
  const spoken = deadline.lang === lang ? null : deadline.lang;
  return { as: "parts", parts: [{ as: "quote", text: phrase, lang: spoken }, `: ${read}`] };
}

function sourceRow({ source }: Deadline, { kind, lang }: Reading): Row[] {
  return source ? [{ label: fieldName(kind, "source", lang), value: { as: "source", source } }] : [];
}

function outcomeRows(news: OutcomeNews, { kind, lang }: Reading): Row[] {
  const { vocabulary, news: words } = messages(lang);
  const { what, before, after, assessment, standing } = news;
  const label = fieldName(kind, "outcome", lang);
  const text = outcomeText(news, lang);
  const period = assessment.occurrence ? formatPeriod(assessment.occurrence, lang) : null;
  return [
    before === after ? { label, value: text } : { label, before: vocabulary.outcome[before], after: text },
    ...(what === "outcome-earlier" ? [{ label: words.standing, value: vocabulary.outcome[standing] }] : []),
    ...(period ? [{ label: fieldName(kind, "occurrence", lang), value: period }] : []),
  ];
}
