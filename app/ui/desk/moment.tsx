import type { Moment as Written } from "../../i18n/moments.ts";

/** An instant as people read it, and as programs do. */
export function Moment({ of }: { of: Written }) {
  return <time dateTime={of.at}>{of.text}</time>;
}
