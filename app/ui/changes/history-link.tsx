import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";

/** Leads from a record to its lines in the history. */
export function HistoryLink({ href, lang }: { href: string; lang: Lang }) {
  return (
    <p className="follow">
      <a href={href}>{messages(lang).changes.ofRecord}</a>
    </p>
  );
}
