import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";

/** Leads from a record to the form by which readers tell what is wrong with it, or missing. */
export function TipLink({ href, lang }: { href: string; lang: Lang }) {
  return (
    <p className="follow">
      <a href={href} rel="nofollow">
        {messages(lang).tips.link}
      </a>
    </p>
  );
}
