import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import type { Sharing } from "../../outputs/embed-code.ts";

/** What to copy to show a promise elsewhere, and to cite it. */
export function Share({ code, citation, lang }: Sharing & { lang: Lang }) {
  const { embed } = messages(lang);
  return (
    <details className="share">
      <summary>{embed.title}</summary>
      <p>
        <label htmlFor="embed-code">{embed.code}</label>
        <textarea id="embed-code" readOnly rows={5} spellCheck={false} defaultValue={code} />
        <small className="note">{embed.codeHelp}</small>
      </p>
      <p>
        <label htmlFor="embed-citation">{embed.citation}</label>
        <textarea id="embed-citation" readOnly rows={3} spellCheck={false} defaultValue={citation} />
      </p>
    </details>
  );
}
