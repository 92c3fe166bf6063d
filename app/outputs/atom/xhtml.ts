import { followable } from "../../domain/followable.ts";
import type { Source } from "../../domain/records.ts";
import { formatDay } from "../../i18n/dates.ts";
import { messages } from "../../i18n/messages.ts";
import type { Told } from "../../i18n/values/told.ts";
import { permalink, type Site } from "../permalinks.ts";
import { type Element, inLanguage, lines } from "./xml.ts";

/** Writes told values as XHTML that feed readers keep: lists, links and words with their languages, nothing that runs. */
export function xhtml(parent: Element, told: Told, site: Site): void {
  if (typeof told === "string") {
    parent.txt(lines(told));
    return;
  }
  switch (told.as) {
    case "text":
      verbatim(parent, told.text, told.lang);
      break;
    case "quote":
      verbatim(parent.ele("q"), told.text, told.lang);
      break;
    case "day":
      parent.ele("time", { datetime: told.day }).txt(told.text);
      break;
    case "code":
      parent.ele("code").txt(lines(told.text));
      break;
    case "nothing":
      parent.ele("em").txt(told.text);
      break;
    case "named": {
      const href = permalink(site, told.noun, told.id);
      verbatim(link(parent, href), told.text, told.lang);
      break;
    }
    case "source":
      source(parent.ele("cite"), told.source, site);
      break;
    case "languages": {
      const list = parent.ele("ul");
      for (const { name, tag, text } of told.texts) verbatim(list.ele("li").txt(`${name}: `), text, tag);
      break;
    }
    case "note":
    case "parts":
      for (const part of told.parts) xhtml(parent, part, site);
      break;
    case "list": {
      const list = parent.ele("ul");
      for (const item of told.items) xhtml(list.ele("li"), item, site);
    }
  }
}

/** Words of the record, isolated, so that a bidi control inside them cannot turn the words around them. */
function verbatim(parent: Element, text: string, lang: string | null): void {
  inLanguage(parent.ele("bdi"), lang).txt(lines(text));
}

function link(parent: Element, href: string): Element {
  return parent.ele("a", { href });
}

function source(
  parent: Element,
  { url, title, publisher, publishedOn, archivedUrl }: Source,
  site: Site,
): void {
  if (publisher) {
    verbatim(parent, publisher, null);
    parent.txt(", ");
  }
  address(parent, url, title ?? url);
  if (publishedOn) {
    parent.txt(", ").ele("time", { datetime: publishedOn }).txt(formatDay(publishedOn, site.lang));
  }
  if (archivedUrl) {
    parent.txt(" (");
    address(parent, archivedUrl, messages(site.lang).promises.detail.archived);
    parent.txt(")");
  }
}

/** A link where a browser may follow it, else the address as it stands. */
function address(parent: Element, url: string, text: string): void {
  const href = followable(url);
  if (href) verbatim(link(parent, new URL(href).href), text, null);
  else verbatim(parent, text === url ? text : `${text} (${url})`, null);
}
