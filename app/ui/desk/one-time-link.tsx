import { Link } from "@remix-run/react";
import { useEffect, useState } from "react";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { urls } from "../urls.ts";

export interface MadeLink {
  address: string;
  /** For whom it is and for what, in a sentence. */
  about: string;
  /** Until when it is good, as people read it. */
  until: string;
}

/** A link that is shown once, to be copied. */
export function OneTimeLink({ lang, link }: { lang: Lang; link: MadeLink }) {
  const { link: texts } = messages(lang).team;
  const [canCopy, offer] = useState(false);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => offer(Boolean(navigator.clipboard)), []);
  const copy = () => navigator.clipboard.writeText(link.address).then(() => setCopied(true));
  return (
    <article>
      <h1>{texts.title}</h1>
      <p className="desk-lead">{link.about}</p>
      <div className="desk-form">
        <div className="field">
          <label htmlFor="one-time-link">{texts.label}</label>
          <p className="field-hint" id="one-time-link-hint">
            {texts.once} {texts.until(link.until)}
          </p>
          <input
            id="one-time-link"
            readOnly
            value={link.address}
            aria-describedby="one-time-link-hint"
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
        {canCopy && (
          <div className="desk-buttons">
            <button type="button" onClick={copy}>
              {texts.copy}
            </button>
            <span role="status">{isCopied ? texts.copied : ""}</span>
          </div>
        )}
      </div>
      <p>
        <Link to={urls.desk.team}>{texts.back}</Link>
      </p>
    </article>
  );
}
