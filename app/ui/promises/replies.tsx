import type { Reply } from "../../domain/records.ts";
import { formatDay } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { LocalizedText } from "../records/localized-text.tsx";
import { Sentence } from "../records/sentence.tsx";
import { SourceLink } from "../records/source-link.tsx";
import { PartyName } from "./parties.tsx";

/** Statements of those that a promise is about, each as theirs, with where it stands and whether it is still open. */
export function Replies({ replies, lang }: { replies: readonly Reply[]; lang: Lang }) {
  const { detail } = messages(lang).promises;
  return (
    <ul className="plain-list replies">
      {replies.map((reply, index) => (
        <li key={`${reply.on} ${index}`}>
          <p>
            <Sentence
              text={detail.replyBy}
              values={{
                who: <PartyName party={reply} lang={lang} />,
                day: <time dateTime={reply.on}>{formatDay(reply.on, lang)}</time>,
              }}
            />
          </p>
          <blockquote>
            <LocalizedText value={reply.text} lang={lang} />
          </blockquote>
          <p className="note">
            {reply.closedOn ? detail.replyClosed(formatDay(reply.closedOn, lang)) : detail.replyOpen}
            {reply.source ? (
              <>
                {" · "}
                <SourceLink source={reply.source} lang={lang} archived={detail.archived} />
              </>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
