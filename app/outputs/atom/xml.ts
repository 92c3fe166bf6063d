import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";

const ATOM = "http://www.w3.org/2005/Atom";
const XHTML = "http://www.w3.org/1999/xhtml";
const XML = "http://www.w3.org/XML/1998/namespace";

type Attributes = Readonly<Record<string, string | null>>;

/** An element that is being written; what is added to it is in its namespace. */
export class Element {
  readonly #node: XMLBuilder;

  constructor(node: XMLBuilder) {
    this.#node = node;
  }

  /** Adds an element, and gives it; attributes without value are left out. */
  add(name: string, attributes: Attributes = {}): Element {
    const given = Object.entries(attributes).flatMap(([key, value]) =>
      value === null ? [] : [[key, escaped(value)]],
    );
    return new Element(this.#node.ele(name, Object.fromEntries(given)));
  }

  /** Adds an element with a text. */
  put(name: string, text: string, attributes: Attributes = {}): void {
    this.add(name, attributes).say(text);
  }

  /** Adds a text, and gives the element itself. */
  say(text: string): Element {
    this.#node.txt(escaped(text));
    return this;
  }

  /** Marks the language of what is inside, where it is known. */
  inLanguage(lang: string | null): Element {
    if (lang) this.#node.att(XML, "xml:lang", escaped(lang)).att("lang", escaped(lang));
    return this;
  }

  /** Adds a content of XHTML, and gives its `div` (RFC 4287, 3.1.1.3). */
  addXhtml(name: string): Element {
    return new Element(this.#node.ele(name, { type: "xhtml" }).ele(XHTML, "div"));
  }
}

/** An Atom feed document as text. No text of the record can break it, whatever it holds. */
export function atomDocument(lang: string, write: (feed: Element) => void): string {
  const document = create({ version: "1.0", encoding: "UTF-8" });
  write(new Element(document.ele(ATOM, "feed").att(XML, "xml:lang", lang)));
  return `${document.end()}\n`;
}

/** What XML 1.0 does not allow (2.2), halves of surrogate pairs among it. */
const ILLEGAL = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as a parser will give it back: line breaks are those of XML, and what it does not allow is gone. */
export function clean(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(ILLEGAL, "");
}

/** The library takes "&lt;" or "&#1;" in a text for references, and only escapes other ampersands: so all of them are before. */
function escaped(text: string): string {
  return clean(text).replaceAll("&", "&amp;");
}
