import type { Both } from "../../../domain/desk/dialogue-fields.ts";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";

/** What a draft is called: its title as typed, in the editor's language where it has one. */
export function titleOf({ title }: { title?: Both }, lang: Lang): string {
  const other = lang === "ko" ? "en" : "ko";
  return title?.[lang]?.trim() || title?.[other]?.trim() || messages(lang).deskDrafts.list.untitled;
}
