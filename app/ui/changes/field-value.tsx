import type { ReactNode } from "react";
import type { ChangeKind, ChangeNames } from "../../domain/changes.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { Verbatim } from "../records/localized-text.tsx";
import {
  showDay,
  showEdtf,
  showInEveryLanguage,
  showLanguage,
  showNumber,
  showRegion,
  showTime,
  showWord,
} from "./plain-values.tsx";
import {
  showAliases,
  showAttendances,
  showCadence,
  showCriteria,
  showEvent,
  showMet,
  showNamed,
  showOutcomeOfLook,
  showParties,
  showPlace,
  showQuote,
  showSeries,
  showSource,
  showSources,
} from "./structured-values.tsx";

/** What a value is read with: whose it is, what ids are called, and the reader's language. */
export interface Reading {
  kind: ChangeKind;
  promise: string | null;
  names: ChangeNames;
  lang: Lang;
}

/** A field's value as a reader reads it; null where the value is not of the form that the field has. */
export type Show = (value: unknown, reading: Reading) => ReactNode | null;

/** How each field is shown; a kind's own way stands as `kind.field`. Others are texts. */
const SHOWS: Readonly<Record<string, Show>> = {
  name: showInEveryLanguage,
  title: showInEveryLanguage,
  summary: showInEveryLanguage,
  action: showInEveryLanguage,
  note: showInEveryLanguage,
  aliases: showAliases,
  country: showRegion,
  series: showSeries,
  time: showTime,
  status: showWord("status"),
  venue: showNamed("venue"),
  place: showPlace,
  hosts: showNamed("organization"),
  attendances: showAttendances,
  sources: showSources,
  evidence: showSources,
  source: showSource,
  dialogue: showNamed("dialogue"),
  position: showNumber,
  quote: showQuote,
  saidOn: showDay,
  promisors: showParties,
  criteria: showCriteria,
  termEndsOn: showDay,
  nextCheckOn: showDay,
  lang: showLanguage,
  edtf: showEdtf,
  earliest: showDay,
  latest: showDay,
  precision: showWord("precision"),
  hardness: showWord("hardness"),
  basis: showWord("basis"),
  statedOn: showDay,
  reviewOn: showDay,
  revises: showWord("revision"),
  cadence: showCadence,
  event: showEvent,
  outcome: showWord("outcome"),
  effectiveOn: showEdtf,
  effectiveFrom: showDay,
  effectiveTo: showDay,
  strength: showWord("strength"),
  met: showMet,
  approval: showWord("approval"),
  occurrence: showEdtf,
  checkedOn: showDay,
  found: showOutcomeOfLook,
  from: showNamed("promise"),
  to: showNamed("promise"),
  "link.kind": showWord("linkTo"),
};

/** A value of a line's document, readable; whatever has no known form stands as it was recorded. */
export function FieldValue({ field, value, reading }: { field: string; value: unknown; reading: Reading }) {
  if (isEmpty(value)) {
    return <span className="unknown">{messages(reading.lang).changes.line.nothing}</span>;
  }
  const shown = own(SHOWS, reading.kind, field)?.(value, reading) ?? null;
  if (shown !== null) return <>{shown}</>;
  return typeof value === "string" ? <Verbatim text={value} /> : <code>{JSON.stringify(value)}</code>;
}

function isEmpty(value: unknown): boolean {
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
