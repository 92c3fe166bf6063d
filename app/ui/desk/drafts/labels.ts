import { FIELDS, type FieldName } from "../../../i18n/desk-drafts.ts";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";

/** The id of the control of a field. */
export function controlId(name: string): string {
  return `f-${name.replace(/\W+/g, "-")}`;
}

/** What a field is called, by its input's name with the place of each item: "Promise 2 › Deadline, in the words used". */
export function labelOf(lang: Lang, name: string): string {
  const { fields, form } = messages(lang).deskDrafts;
  const items = [...name.matchAll(/\[(\d+)\]/g)].map((match) => ({
    list: name.slice(0, match.index),
    number: Number(match[1]) + 1,
  }));
  const parts = items.flatMap(({ list, number }) => {
    const field = fieldOf(list);
    return field ? [form.numbered(fields[field], number)] : [];
  });
  const last = name.endsWith("]") ? null : ownField(name);
  return [...parts, ...(last ? [fields[last]] : [])].join(" › ");
}

/** The field that an input belongs to: a name's own inputs belong to what is named. */
export function fieldOf(name: string): FieldName | null {
  const generic = name.replace(/\[\d+\]/g, "");
  return FIELDS.find((each) => each === generic) ?? null;
}

function ownField(name: string): FieldName | null {
  const own = fieldOf(name);
  if (own) return own;
  if (/\.(name|id)$/.test(name)) {
    const parent = name.replace(/\.\w+$/, "");
    return parent.endsWith("]") ? null : fieldOf(parent);
  }
  if (name.endsWith(".other")) return "names.other";
  return name.endsWith(".abbreviation") ? "names.abbreviation" : null;
}
