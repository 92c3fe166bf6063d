import type { ReactNode } from "react";
import type { Named } from "../../domain/changes.ts";
import { CADENCE_UNITS, type CadenceUnit } from "../../domain/vocabulary.ts";
import { messages } from "../../i18n/messages.ts";
import { LocalizedText, Verbatim } from "../records/localized-text.tsx";
import { SourceLink } from "../records/source-link.tsx";
import type { Reading, Show } from "./field-value.tsx";
import { NamedLink } from "./named.tsx";
import { isRecord, languageName, showInEveryLanguage, showRegion } from "./plain-values.tsx";

/** Values that consist of others: parties, sources, places, lists. */

function List({ items }: { items: readonly ReactNode[] }) {
  return (
    <ul className="plain-list value-list">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}

/** A list, one entry a line; null unless each entry has the form that `show` knows. */
function each(show: (entry: unknown, reading: Reading) => ReactNode | null): Show {
  return (value, reading) => {
    if (!Array.isArray(value)) return null;
    const items = value.map((entry) => show(entry, reading));
    return items.includes(null) ? null : <List items={items} />;
  };
}

/** An id, or a list of ids, as names that link to the records. */
export function showNamed(noun: Named): Show {
  const one = (id: unknown, { names, lang }: Reading) =>
    typeof id === "string" ? <NamedLink noun={noun} id={id} names={names} lang={lang} /> : null;
  const all = each(one);
  return (value, reading) => (Array.isArray(value) ? all(value, reading) : one(value, reading));
}

const party = (value: unknown, { names, lang }: Reading): ReactNode | null => {
  if (!isRecord(value)) return null;
  const parts = (["person", "organization"] as const).flatMap((noun) => {
    const id = value[noun];
    return typeof id === "string"
      ? [<NamedLink key={noun} noun={noun} id={id} names={names} lang={lang} />]
      : [];
  });
  return parts.length === 2 ? (
    <>
      {parts[0]}, {parts[1]}
    </>
  ) : (
    (parts[0] ?? null)
  );
};

export const showParties = each(party);

export const showAttendances = each((value, reading) => {
  const who = party(value, reading);
  if (who === null || !isRecord(value)) return null;
  const { role, note } = value;
  return (
    <>
      {who}
      {isRecord(role) ? (
        <span className="note">
          {" "}
          — <LocalizedText value={role as Record<string, string>} lang={reading.lang} />
        </span>
      ) : null}
      {typeof note === "string" ? (
        <span className="note">
          {" "}
          (<Verbatim text={note} />)
        </span>
      ) : null}
    </>
  );
});

const text = (value: unknown) => (typeof value === "string" ? value : null);

const source = (value: unknown, { lang }: Reading): ReactNode | null => {
  if (!isRecord(value) || typeof value.url !== "string") return null;
  const { url, title, publisher, publishedOn, archivedUrl } = value;
  const whole = {
    url,
    title: text(title),
    publisher: text(publisher),
    publishedOn: text(publishedOn),
    archivedUrl: text(archivedUrl),
  };
  return <SourceLink source={whole} lang={lang} archived={messages(lang).promises.detail.archived} />;
};

export const showSources = each(source);

/** A source known by its address. */
export const showSource: Show = (value, reading) => source({ url: value }, reading);

export const showAliases = each((value, { lang }) =>
  isRecord(value) && typeof value.text === "string" ? (
    <>
      <Verbatim text={value.text} lang={text(value.lang)} />
      {typeof value.lang === "string" ? (
        <span className="note"> ({languageName(value.lang, lang)})</span>
      ) : null}
    </>
  ) : null,
);

export const showCriteria = each((value, reading) =>
  isRecord(value) ? showInEveryLanguage(value.text, reading) : null,
);

/** Criteria met, by their texts. */
export const showMet = each((key, { names, promise, lang }) => {
  if (typeof key !== "string") return null;
  const id = `${promise}#${key}`;
  const words = Object.hasOwn(names.criterion, id) ? names.criterion[id] : null;
  return words ? <LocalizedText value={words} lang={lang} /> : <code>{key}</code>;
});

export const showSeries: Show = (value, { names, lang }) => {
  if (!isRecord(value) || typeof value.id !== "string") return null;
  const { number } = messages(lang).changes.values;
  return (
    <>
      <NamedLink noun="series" id={value.id} names={names} lang={lang} />
      {typeof value.number === "number" ? `, ${number(value.number)}` : null}
    </>
  );
};

export const showPlace: Show = (value, reading) => {
  if (!isRecord(value)) return null;
  const country = value.country ? showRegion(value.country, reading) : null;
  return (
    <>
      {typeof value.city === "string" ? <Verbatim text={value.city} /> : null}
      {value.city && country ? ", " : null}
      {country}
    </>
  );
};

export const showQuote: Show = (value) =>
  isRecord(value) && typeof value.text === "string" ? (
    <q className="phrase">
      <Verbatim text={value.text} lang={text(value.lang)} />
    </q>
  ) : null;

const isUnit = (value: unknown): value is CadenceUnit => CADENCE_UNITS.some((unit) => unit === value);

export const showCadence: Show = (value, { lang }) =>
  isRecord(value) && isUnit(value.unit) && typeof value.every === "number"
    ? messages(lang).changes.values.cadence(value.unit, value.every, value.aligned === true)
    : null;

export const showEvent: Show = (value, { lang }) =>
  isRecord(value) && (value.number === null || typeof value.number === "number")
    ? messages(lang).changes.values.event(value.number)
    : null;

export const showOutcomeOfLook: Show = (value, { lang }) => {
  const { found, foundNothing } = messages(lang).changes.values;
  return value === true ? found : value === false ? foundNothing : null;
};
