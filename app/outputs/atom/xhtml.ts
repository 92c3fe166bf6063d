import { followable } from "../../domain/followable.ts";
import type { Source } from "../../domain/records.ts";
import { formatDay } from "../../i18n/dates.ts";
import { messages } from "../../i18n/messages.ts";
import type { Told } from "../../i18n/values/told.ts";
import { permalink, type Site } from "../permalinks.ts";
import type { Element } from "./xml.ts";

/** Writes told values as XHTML that feed readers keep: lists, links and words with their languages, nothing that runs. */
export function xhtml(parent: Element, told: Told, site: Site): void {
  if (typeof told === "string") {
    parent.say(told);
    return;
  }
  switch (told.as) {
    case "text":
      verbatim(parent, told.text, told.lang);
      break;
    case "quote":
      verbatim(parent.add("q"), told.text, told.lang);
      break;
    case "day":
      parent.put("time", told.text, { datetime: told.day });
      break;
    case "code":
      parent.put("code", told.text);
      break;
    case "nothing":
      parent.put("em", told.text);
      break;
    case "named": {
      const href = permalink(site, told.noun, told.id);
      verbatim(parent.add("a", { href }), told.text, told.lang);
      break;
    }
    case "source":
      source(parent.add("cite"), told.source, site);
      break;
    case "languages": {
      const list = parent.add("ul");
      for (const { name, tag, text } of told.texts) verbatim(list.add("li").say(`${name}: `), text, tag);
      break;
    }
    case "note":
    case "parts":
      for (const part of told.parts) xhtml(parent, part, site);
      break;
    case "list": {
      const list = parent.add("ul");
      for (const item of told.items) xhtml(list.add("li"), item, site);
    }
  }
}

/** Words of the record, isolated, so that a bidi control inside them cannot turn the words around them. */
function verbatim(parent: Element, text: string, lang: string | null): void {
  parent.add("bdi").inLanguage(lang).say(text);
}

function source(
  parent: Element,
  { url, title, publisher, publishedOn, archivedUrl }: Source,
  site: Site,
): void {
  if (publisher) {
    verbatim(parent, publisher, null);
    parent.say(", ");
  }
  address(parent, url, title ?? url);
  if (publishedOn) {
    parent.say(", ").put("time", formatDay(publishedOn, site.lang), { datetime: publishedOn });
  }
  if (archivedUrl) {
    parent.say(" (");
    address(parent, archivedUrl, messages(site.lang).promises.detail.archived);
    parent.say(")");
  }
}

/** A link where a browser may follow it, else the address as it stands. */
function address(parent: Element, url: string, text: string): void {
  const href = followable(url);
  if (href) verbatim(parent.add("a", { href: new URL(href).href }), text, null);
  else verbatim(parent, text === url ? text : `${text} (${url})`, null);
}
