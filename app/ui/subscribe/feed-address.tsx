import { LONGEST_ADDRESS } from "../../domain/feeds.ts";
import type { FollowedFormat } from "../../forms/subscription.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { calendarOpeners, newsOpeners } from "./openers.ts";

interface Props {
  lang: Lang;
  /** What the feed is called. */
  name: string;
  format: FollowedFormat;
  /** The feed's whole address, with the host. */
  address: string;
}

/**
 * A feed's address to copy, large and first; then the programs that open it themselves. The button to copy is shown by
 * public/copy.js, without which it could do nothing.
 */
export function FeedAddress({ lang, name, format, address }: Props) {
  const { subscribe } = messages(lang);
  const openers = format === "ics" ? calendarOpeners(address, name, LONGEST_ADDRESS) : newsOpeners(address);
  return (
    <>
      <div className="feed-address">
        <label htmlFor="address">{subscribe.address}</label>
        <span role="status" className="copied" />
        <input id="address" className="address" type="url" readOnly value={address} />
        <button
          type="button"
          hidden
          data-copies="address"
          data-copied={subscribe.copied}
          data-failed={subscribe.copyFailed}
        >
          {subscribe.copy}
        </button>
      </div>
      <p className="openers-label" id="openers">
        {subscribe.open}
      </p>
      <ul className="openers" aria-labelledby="openers">
        {openers.map(({ program, href }) => (
          <li key={program}>
            <a href={href}>{subscribe.openers[program]}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
