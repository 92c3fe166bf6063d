import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";

interface Props {
  lang: Lang;
  feed: "calendar" | "dialogues" | "promises";
  /** The feed's whole https address. */
  address: string;
}

/** A feed's address to copy, large and first; then the programs that open it themselves. */
export function FeedAddress({ lang, feed, address }: Props) {
  const { subscribe } = messages(lang);
  const { name, what } = subscribe.feeds[feed];
  const webcal = address.replace(/^https?:/, "webcal:");
  const openers = [
    {
      text: subscribe.google,
      href: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`,
    },
    {
      text: subscribe.outlook,
      href: `https://outlook.live.com/calendar/0/addfromweb?url=${encodeURIComponent(address)}&name=${encodeURIComponent(name)}`,
    },
    { text: subscribe.apple, href: webcal },
    { text: subscribe.webcal, href: webcal },
  ];
  return (
    <section className="feed" aria-labelledby={`feed-${feed}`}>
      <h2 id={`feed-${feed}`}>{name}</h2>
      <p>{what}</p>
      <p>
        <label htmlFor={`address-${feed}`}>{subscribe.address}</label>
        <input id={`address-${feed}`} className="address" type="url" readOnly value={address} />
      </p>
      <p className="openers">
        <span>{subscribe.open}:</span>{" "}
        {openers.map(({ text, href }) => (
          <a key={text} href={href}>
            {text}
          </a>
        ))}
      </p>
    </section>
  );
}
