import type { subscribe } from "../../i18n/en/subscribe.ts";

type Program = keyof typeof subscribe.openers;

/** A program that can be told to follow a feed, and the address that tells it. */
export interface Opener {
  program: Program;
  href: string;
}

const withScheme = (scheme: string, address: string) => address.replace(/^https?:/, `${scheme}:`);

/**
 * How each calendar program is told to follow a calendar. Google wants `webcal:` inside its own address and cannot take one
 * that is longer than `longest` characters.
 */
export function calendarOpeners(address: string, name: string, longest: number): Opener[] {
  const webcal = withScheme("webcal", address);
  const subscribing = `url=${encodeURIComponent(address)}&name=${encodeURIComponent(name)}`;
  const google = {
    program: "google",
    href: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`,
  } as const;
  return [
    { program: "webcal", href: webcal },
    ...(address.length > longest ? [] : [google]),
    { program: "outlook", href: `https://outlook.live.com/calendar/0/addfromweb?${subscribing}` },
    { program: "office", href: `https://outlook.office.com/calendar/0/addfromweb?${subscribing}` },
    { program: "apple", href: webcal },
  ];
}

/** How news readers are told to follow a feed; `feed:` before the whole address is what they register for. */
export function newsOpeners(address: string): Opener[] {
  return [
    { program: "feedly", href: `https://feedly.com/i/subscription/feed%2F${encodeURIComponent(address)}` },
    { program: "reader", href: `feed:${address}` },
    { program: "plain", href: address },
  ];
}
