import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";

/** An element that is being written, in a namespace that its children have too. */
export type Element = XMLBuilder;

const ATOM = "http://www.w3.org/2005/Atom";
const XHTML = "http://www.w3.org/1999/xhtml";
const XML = "http://www.w3.org/XML/1998/namespace";

/**
 * An Atom feed document as text. The library escapes, and takes out every character that XML 1.0 does not allow (2.2),
 * halves of surrogate pairs among them, so no text of the record can break the document.
 */
export function atomDocument(lang: string, write: (feed: Element) => void): string {
  const document = create({ version: "1.0", encoding: "UTF-8", invalidCharReplacement: "" });
  const feed = document.ele(ATOM, "feed").att(XML, "xml:lang", lang);
  write(feed);
  return `${document.end()}\n`;
}

/** Adds an element with a text; line breaks are those of XML. */
export function put(
  parent: Element,
  name: string,
  text: string,
  attributes: Record<string, string> = {},
): Element {
  return parent.ele(name, attributes).txt(lines(text)).up();
}

/** Adds an empty element; attributes without value are left out. */
export function putEmpty(parent: Element, name: string, attributes: Record<string, string | null>): void {
  const given = Object.entries(attributes).filter((each): each is [string, string] => each[1] !== null);
  parent.ele(name, Object.fromEntries(given));
}

/** Adds a content of XHTML: one `div`, whose children `write` adds (RFC 4287, 3.1.1.3). */
export function putXhtml(parent: Element, name: string, write: (div: Element) => void): void {
  write(parent.ele(name, { type: "xhtml" }).ele(XHTML, "div"));
}

/** Marks an element's language. */
export function inLanguage(element: Element, lang: string | null): Element {
  return lang ? element.att(XML, "xml:lang", lang).att("lang", lang) : element;
}

/** A text with line breaks that every parser reads alike. */
export function lines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
