import type { Named } from "../../domain/changes.ts";
import { CADENCE_UNITS, type CadenceUnit } from "../../domain/vocabulary.ts";
import { messages } from "../messages.ts";
import {
  isRecord,
  languageName,
  tellDay,
  tellInEveryLanguage,
  tellInOneLanguage,
  tellRegion,
} from "./plain.ts";
import { picked, type Reading, type Tell, type Told } from "./told.ts";

/** Values that consist of others: parties, sources, places, lists. */

/** A list, one entry after the other; null unless each entry has the form that `tell` knows. */
function each(tell: Tell): Tell {
  return (value, reading) => {
    if (!Array.isArray(value)) return null;
    const items = value.map((entry) => tell(entry, reading));
    return items.every((item) => item !== null) ? { as: "list", items } : null;
  };
}

/** What an id is called today; the id itself where nothing of that name stands any more. */
export function named(noun: Named, id: string, { names, lang }: Pick<Reading, "names" | "lang">): Told {
  const name = Object.hasOwn(names[noun], id) ? names[noun][id] : null;
  if (!name) return { as: "code", text: id };
  const { text, lang: found } = picked(name, lang);
  return { as: "named", noun, id, text, lang: found };
}

/** An id, or a list of ids, by name. */
export function tellNamed(noun: Named): Tell {
  const one: Tell = (id, reading) => (typeof id === "string" ? named(noun, id, reading) : null);
  const all = each(one);
  return (value, reading) => (Array.isArray(value) ? all(value, reading) : one(value, reading));
}

const party: Tell = (value, reading) => {
  if (!isRecord(value)) return null;
  const [first, second] = (["person", "organization"] as const).flatMap((noun) => {
    const id = value[noun];
    return typeof id === "string" ? [named(noun, id, reading)] : [];
  });
  if (first === undefined) return null;
  return second === undefined ? first : { as: "parts", parts: [first, ", ", second] };
};

export const tellParties = each(party);

export const tellAttendances = each((value, reading) => {
  const who = party(value, reading);
  if (who === null || !isRecord(value)) return null;
  const { note } = value;
  const role = tellInOneLanguage(value.role, reading);
  const notes: Told[] = [
    ...(role === null ? [] : [{ as: "note" as const, parts: [" — ", role] }]),
    ...(typeof note === "string" ? [{ as: "note" as const, parts: [" (", verbatim(note), ")"] }] : []),
  ];
  return notes.length === 0 ? who : { as: "parts", parts: [who, ...notes] };
});

const text = (value: unknown) => (typeof value === "string" ? value : null);
const verbatim = (words: string, lang: unknown = null): Told => ({
  as: "text",
  text: words,
  lang: text(lang),
});

const source: Tell = (value) => {
  if (!isRecord(value) || typeof value.url !== "string") return null;
  const { url, title, publisher, publishedOn, archivedUrl } = value;
  return {
    as: "source",
    source: {
      url,
      title: text(title),
      publisher: text(publisher),
      publishedOn: text(publishedOn),
      archivedUrl: text(archivedUrl),
    },
  };
};

export const tellSources = each(source);

/** A source known by its address. */
export const tellSource: Tell = (value, reading) => source({ url: value }, reading);

export const tellAliases = each((value, { lang }) => {
  if (!isRecord(value) || typeof value.text !== "string") return null;
  const alias = verbatim(value.text, value.lang);
  return typeof value.lang === "string"
    ? { as: "parts", parts: [alias, { as: "note", parts: [` (${languageName(value.lang, lang)})`] }] }
    : alias;
});

export const tellCriteria = each((value, reading) =>
  isRecord(value) ? tellInEveryLanguage(value.text, reading) : null,
);

/** Criteria met, by their texts. */
export const tellMet = each((key, { names, promise, lang }) => {
  if (typeof key !== "string") return null;
  const id = `${promise}#${key}`;
  const words = Object.hasOwn(names.criterion, id) ? names.criterion[id] : null;
  return words ? picked(words, lang) : { as: "code", text: key };
});

export const tellSeries: Tell = (value, reading) => {
  if (!isRecord(value) || typeof value.id !== "string") return null;
  const name = named("series", value.id, reading);
  if (typeof value.number !== "number") return name;
  return { as: "parts", parts: [name, ", ", messages(reading.lang).changes.values.number(value.number)] };
};

export const tellPlace: Tell = (value, reading) => {
  if (!isRecord(value)) return null;
  const country = value.country ? tellRegion(value.country, reading) : null;
  const parts = [typeof value.city === "string" && value.city ? verbatim(value.city) : null, country];
  const known = parts.filter((part) => part !== null);
  return { as: "parts", parts: known.length === 2 ? [known[0] as Told, ", ", known[1] as Told] : known };
};

export const tellQuote: Tell = (value) =>
  isRecord(value) && typeof value.text === "string"
    ? { as: "quote", text: value.text, lang: text(value.lang) }
    : null;

/** Statements: by whom, of which day, in the reader's language, and whether the matter is closed. */
export const tellReplies = each((value, reading) => {
  if (!isRecord(value)) return null;
  const { lang } = reading;
  const { reply } = messages(lang).changes.values;
  const who = party(value, reading);
  const words = tellInOneLanguage(value.text, reading);
  const on = tellDay(value.on, reading);
  if (who === null || words === null || on === null) return null;
  const closed = value.closedOn === null ? null : tellDay(value.closedOn, reading);
  const standing: Told[] = closed ? [" (", reply.closed, " ", closed, ")"] : [" (", reply.open, ")"];
  const address: Told[] =
    typeof value.source === "string" ? [" — ", source({ url: value.source }, reading) as Told] : [];
  return { as: "parts", parts: [who, ", ", on, ": ", words, { as: "note", parts: standing }, ...address] };
});

const isUnit = (value: unknown): value is CadenceUnit => CADENCE_UNITS.some((unit) => unit === value);

export const tellCadence: Tell = (value, { lang }) =>
  isRecord(value) && isUnit(value.unit) && typeof value.every === "number"
    ? messages(lang).changes.values.cadence(value.unit, value.every, value.aligned === true)
    : null;

export const tellEvent: Tell = (value, { lang }) =>
  isRecord(value) && (value.number === null || typeof value.number === "number")
    ? messages(lang).changes.values.event(value.number)
    : null;

export const tellOutcomeOfLook: Tell = (value, { lang }) => {
  const { found, foundNothing } = messages(lang).changes.values;
  return value === true ? found : value === false ? foundNothing : null;
};
