import { formatNumber } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";

interface Props {
  last: { seq: number; hash: string } | null;
  /** True where `last` is the last line by a past day. */
  past: boolean;
  lang: Lang;
}

/** What the chain is, how to check it, and the hash to note down. */
export function ChainNote({ last, past, lang }: Props) {
  const { changes } = messages(lang);
  return (
    <>
      <p>{changes.lead}</p>
      <p>
        {changes.chain} <code className="command">npm run yaksok -- verify</code>
      </p>
      {last ? (
        <div className="newest-hash">
          <p>{(past ? changes.newestAsOf : changes.newest)(formatNumber(last.seq, lang))}</p>
          <p>
            <code>{last.hash}</code>
          </p>
          <p className="note">{changes.chainNote}</p>
        </div>
      ) : null}
    </>
  );
}
