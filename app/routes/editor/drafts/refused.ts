import { NotPublishable } from "../../../../db/desk/publication.ts";
import { RecordRefused } from "../../../../db/record/refused.ts";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";

/** What comes of writing the record, or in the editor's words why the record does not take it. */
export function unlessRefused<T>(write: () => T, lang: Lang): T | { refused: string[] } {
  try {
    return write();
  } catch (error) {
    if (error instanceof NotPublishable) return { refused: [error.message] };
    if (!(error instanceof RecordRefused)) throw error;
    const { guards } = messages(lang);
    return {
      refused: [...new Set(error.entries.map(({ refusal }) => guards[refusal.guard](refusal.values)))],
    };
  }
}
