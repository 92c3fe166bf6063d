import type { Known } from "../domain/desk/named.ts";
import { type Localized, pick } from "../domain/localized.ts";
import type { Lang } from "./locale.ts";
import { messages } from "./messages.ts";

/** A name that is proposed for typed letters, as the form shows it. */
export interface NameSuggestion {
  id: string;
  /** What the box then says. */
  text: string;
  /** With its other name and abbreviation. */
  label: string;
  /** What tells it from others: a person's last role. */
  detail: string | null;
  /** A person's last role and organisation, for an attendance that says none yet. */
  role: { ko: string; en: string } | null;
  organization: { id: string; text: string } | null;
  /** The number that a series' next dialogue would have. */
  nextNumber: number | null;
}

/** A name with its other language and abbreviation: "Ministry of Science and ICT · 과학기술정보통신부 (MSIT)". */
export function nameLabel({ name, abbreviation }: Pick<Known, "name" | "abbreviation">, lang: Lang): string {
  const first = pick(name, lang).text;
  const others = Object.values(name).filter((text) => text !== first);
  return (
    [first, ...others].join(" · ") + (abbreviation && abbreviation !== first ? ` (${abbreviation})` : "")
  );
}

interface Found {
  known: Known;
  last: { role: Localized | null; organization: Known | null } | null;
  nextNumber: number | null;
}

export function suggestionOf({ known, last, nextNumber }: Found, lang: Lang): NameSuggestion {
  const said = [last?.role, last?.organization?.name].flatMap((text) =>
    text ? [pick(text, lang).text] : [],
  );
  return {
    id: known.id,
    text: pick(known.name, lang).text,
    label: nameLabel(known, lang),
    detail: said.length > 0 ? messages(lang).deskDrafts.form.lastTime(said.join(", ")) : null,
    role: last?.role ? { ko: last.role.ko ?? "", en: last.role.en ?? "" } : null,
    organization: last?.organization
      ? { id: last.organization.id, text: pick(last.organization.name, lang).text }
      : null,
    nextNumber,
  };
}
