import type { ChangeKind } from "../../domain/changes.ts";
import type { Lang } from "../locale.ts";
import { messages } from "../messages.ts";
import {
  tellDay,
  tellEdtf,
  tellInEveryLanguage,
  tellInOneLanguage,
  tellLanguage,
  tellNumber,
  tellRegion,
  tellStart,
  tellTime,
  tellWord,
} from "./plain.ts";
import {
  tellAliases,
  tellAttendances,
  tellCadence,
  tellCriteria,
  tellEvent,
  tellMet,
  tellNamed,
  tellOutcomeOfLook,
  tellParties,
  tellPlace,
  tellQuote,
  tellReplies,
  tellSeries,
  tellSource,
  tellSources,
} from "./structured.ts";
import type { Reading, Tell, Told } from "./told.ts";

/** How each field is told; a kind's own way stands as `kind.field`. Others are texts. */
const TELLS: Readonly<Record<string, Tell>> = {
  name: tellInEveryLanguage,
  title: tellInEveryLanguage,
  summary: tellInEveryLanguage,
  action: tellInEveryLanguage,
  note: tellInEveryLanguage,
  aliases: tellAliases,
  country: tellRegion,
  series: tellSeries,
  time: tellTime,
  previousStart: tellStart,
  status: tellWord("status"),
  venue: tellNamed("venue"),
  place: tellPlace,
  hosts: tellNamed("organization"),
  attendances: tellAttendances,
  sources: tellSources,
  state: tellWord("editorial"),
  evidence: tellSources,
  source: tellSource,
  dialogue: tellNamed("dialogue"),
  position: tellNumber,
  quote: tellQuote,
  saidOn: tellDay,
  promisors: tellParties,
  criteria: tellCriteria,
  termEndsOn: tellDay,
  nextCheckOn: tellDay,
  replies: tellReplies,
  lang: tellLanguage,
  edtf: tellEdtf,
  earliest: tellDay,
  latest: tellDay,
  precision: tellWord("precision"),
  hardness: tellWord("hardness"),
  basis: tellWord("basis"),
  statedOn: tellDay,
  reviewOn: tellDay,
  revises: tellWord("revision"),
  cadence: tellCadence,
  event: tellEvent,
  outcome: tellWord("outcome"),
  effectiveOn: tellEdtf,
  effectiveFrom: tellDay,
  effectiveTo: tellDay,
  strength: tellWord("strength"),
  met: tellMet,
  approval: tellWord("approval"),
  occurrence: tellEdtf,
  checkedOn: tellDay,
  found: tellOutcomeOfLook,
  from: tellNamed("promise"),
  to: tellNamed("promise"),
  "link.kind": tellWord("linkTo"),
  "organization.mergedInto": tellNamed("organization"),
  "person.mergedInto": tellNamed("person"),
};

/** A value of a line's document, readable; whatever has no known form stands as it was recorded. */
export function tellField(field: string, value: unknown, reading: Reading): Told {
  return told(own(TELLS, reading.kind, field), value, reading);
}

/** The same, with a localised text in the reader's language alone. */
export function tellFieldBriefly(field: string, value: unknown, reading: Reading): Told {
  const tell = own(TELLS, reading.kind, field);
  return told(tell === tellInEveryLanguage ? tellInOneLanguage : tell, value, reading);
}

function told(tell: Tell | undefined, value: unknown, reading: Reading): Told {
  if (isEmpty(value)) return { as: "nothing", text: messages(reading.lang).changes.line.nothing };
  const known = tell?.(value, reading) ?? null;
  if (known !== null) return known;
  return typeof value === "string"
    ? { as: "text", text: value, lang: null }
    : { as: "code", text: JSON.stringify(value) };
}

/** Whether a field says nothing. */
export function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || (typeof value === "object" && Object.keys(value).length === 0)
  );
}

/** What a field of a kind is called; its own name where it has no other. */
export function fieldName(kind: ChangeKind, field: string, lang: Lang): string {
  return own(messages(lang).changes.fields, kind, field) ?? field;
}

function own<T>(table: Readonly<Record<string, T>>, kind: ChangeKind, field: string): T | undefined {
  const key = [`${kind}.${field}`, field].find((each) => Object.hasOwn(table, each));
  return key === undefined ? undefined : table[key];
}
