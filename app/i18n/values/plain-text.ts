import { formatDay } from "../dates.ts";
import type { Lang } from "../locale.ts";
import type { Told } from "./told.ts";

/** A told value as plain text of one line, for summaries. */
export function plainText(told: Told, lang: Lang): string {
  if (typeof told === "string") return told;
  switch (told.as) {
    case "quote":
      return `“${told.text}”`;
    case "source": {
      const { publisher, title, url, publishedOn } = told.source;
      const day = publishedOn ? formatDay(publishedOn, lang) : null;
      return [publisher, title ?? url, day].filter(Boolean).join(", ");
    }
    case "languages":
      return told.texts.map(({ name, text }) => `${name}: ${text}`).join("; ");
    case "note":
    case "parts":
      return told.parts.map((part) => plainText(part, lang)).join("");
    case "list":
      return told.items.map((item) => plainText(item, lang)).join("; ");
    default:
      return told.text;
  }
}
