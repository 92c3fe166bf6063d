import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import type { Localized } from "../../domain/localized.ts";
import { byLanguage } from "../../domain/localized.ts";
import type { Correctable } from "../../domain/named.ts";
import { nameKey } from "../../domain/names.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";

/** What a record with a name is corrected to, by kind; nothing of it that a form does not show is lost. */

interface Alias {
  lang: string | null;
  text: string;
  former?: true;
}

/** As much of a record as the form shows. */
export interface NamedFields {
  name: Localized;
  abbreviation?: string | null;
  url?: string | null;
  aliases?: Alias[];
  address?: string | null;
  city?: string | null;
  country?: string | null;
  latitude?: number | null;
  longitude?: number | null;
}

/** The fields of the form that each kind has besides its name and the reason. */
export const FIELDS_OF: Readonly<Record<Correctable, readonly NamedField[]>> = {
  organization: ["abbreviation", "url", "aliases", "former"],
  person: ["aliases"],
  venue: ["address", "city", "country", "latitude", "longitude"],
  series: [],
};
export type NamedField =
  | "abbreviation"
  | "url"
  | "aliases"
  | "former"
  | "address"
  | "city"
  | "country"
  | "latitude"
  | "longitude";
export type NamedForm = Partial<Record<NamedField | "ko" | "en" | "reason" | "seq", string>>;

/** A record as the form shows it. */
export function namedForm(document: NamedFields): NamedForm {
  const { name, aliases = [] } = document;
  const lines = (isFormer: boolean) =>
    aliases
      .filter(({ former }) => (former ?? false) === isFormer)
      .map(({ text }) => text)
      .join("\n");
  const shown = (value: string | number | null | undefined) => (value == null ? "" : String(value));
  return {
    ko: name.ko ?? "",
    en: name.en ?? "",
    abbreviation: shown(document.abbreviation),
    url: shown(document.url),
    aliases: lines(false),
    former: lines(true),
    address: shown(document.address),
    city: shown(document.city),
    country: shown(document.country),
    latitude: shown(document.latitude),
    longitude: shown(document.longitude),
  };
}

function schemaOf(lang: Lang) {
  const said = messages(lang).named.problems;
  const line = z.string().trim().max(1_000, said.long).optional();
  const list = z.string().max(20_000, said.long).optional();
  const degrees = (most: number) =>
    z
      .string()
      .trim()
      .refine(
        (text) => /^-?\d{1,3}(\.\d{1,10})?$/.test(text) && Math.abs(Number(text)) <= most,
        said.degrees(most),
      )
      .transform(Number)
      .optional();
  return z
    .object({
      ko: line,
      en: line,
      abbreviation: line,
      url: line.refine((text) => !text || isHttp(text), said.url),
      aliases: list,
      former: list,
      address: line,
      city: line,
      country: line.refine((text) => !text || /^[A-Z]{2}$/.test(text), said.country),
      latitude: degrees(90),
      longitude: degrees(180),
      seq: z.coerce.number().int(),
      reason: z.string(said.reason).trim().min(3, said.reason).max(1_000, said.long),
    })
    .refine(({ ko, en }) => ko || en, { path: ["ko"], message: said.name })
    .refine(({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined), {
      path: ["longitude"],
      message: said.both,
    });
}

const isHttp = (text: string) => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);

/** What was typed, checked, as a Conform submission. */
export function parseNamed(form: FormData, lang: Lang) {
  return parseWithZod(form, { schema: schemaOf(lang) });
}
export type NamedValue = z.infer<ReturnType<typeof schemaOf>>;

/** A record with what was typed in place of what the form showed; names in further languages stay. */
export function withTyped<T extends NamedFields>(kind: Correctable, document: T, value: NamedValue): T {
  const { ko, en } = value;
  const { ko: _ko, en: _en, ...further } = document.name;
  const name = byLanguage({ ...further, ...(ko ? { ko } : {}), ...(en ? { en } : {}) });
  const typed: NamedFields = { ...document, name };
  for (const field of FIELDS_OF[kind]) {
    if (field === "aliases" || field === "former") typed.aliases = aliasesTyped(kind, document, name, value);
    else Object.assign(typed, { [field]: value[field] || value[field] === 0 ? value[field] : null });
  }
  return typed as T;
}

function aliasesTyped(
  kind: Correctable,
  { aliases = [] }: NamedFields,
  name: Localized,
  value: NamedValue,
): Alias[] {
  const known = new Set([...Object.values(name), value.abbreviation ?? ""].map(nameKey));
  const langs = new Map(aliases.map(({ text, lang }) => [text, lang]));
  const read = (text: string | undefined, isFormer: boolean) =>
    (text ?? "").split("\n").flatMap((each): Alias[] => {
      const alias = each.trim();
      const key = nameKey(alias);
      if (alias === "" || known.has(key)) return [];
      known.add(key);
      const lang = langs.get(alias) ?? (/\p{Script=Hangul}/u.test(alias) ? "ko" : null);
      return [{ lang, text: alias, ...(isFormer ? { former: true as const } : {}) }];
    });
  const former = kind === "organization" ? read(value.former, true) : [];
  return [...former, ...read(value.aliases, false)].sort((a, b) =>
    a.text < b.text ? -1 : a.text > b.text ? 1 : 0,
  );
}
