import {
  ATOM,
  attributeProblems,
  categoryProblems,
  dateProblems,
  isIri,
  isLanguageTag,
  isWebAddress,
  linkProblems,
  personProblems,
  textProblems,
} from "./constructs.ts";
import { attribute, type Element, named, parseXml, textOf } from "./tree.ts";

/** How often each element may stand: from, to. */
const FEED: Readonly<Record<string, readonly [number, number]>> = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  subtitle: [0, 1],
  rights: [0, 1],
  generator: [0, 1],
  icon: [0, 1],
  logo: [0, 1],
  author: [0, 9],
  contributor: [0, 9],
  category: [0, 99],
  link: [1, 99],
  entry: [0, 9_999],
};
const ENTRY: typeof FEED = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  published: [0, 1],
  rights: [0, 1],
  summary: [0, 1],
  content: [0, 1],
  author: [0, 9],
  contributor: [0, 9],
  category: [0, 99],
  link: [1, 99],
};
/**
 * For tests: everything in which a text is not the Atom feed that RFC 4287 and RFC 5005 ask for, and in which it is not one of
 * ours: whole addresses, XHTML that readers keep, each entry once, the newest first. None for a good one; `selfUrl` is where it
 * was found.
 */
export function feedProblems(text: string, selfUrl?: string): string[] {
  if (!text.isWellFormed()) return ["half of a surrogate pair"];
  if (!text.startsWith('<?xml version="1.0" encoding="UTF-8"?>')) return ["no declaration of UTF-8"];
  if (text.includes("<!DOCTYPE")) return ["a document type"];
  const feed = parsed(text);
  if (typeof feed === "string") return [feed];
  if (feed.local !== "feed" || feed.namespace !== ATOM) return ["the root is no feed"];
  const entries = named(feed, "entry");
  const links = named(feed, "link");
  const authored =
    named(feed, "author").length > 0 || entries.every((each) => named(each, "author").length > 0);
  const self = links.filter((each) => attribute(each, "rel") === "self");
  const ids = entries.map((entry) => textOf(named(entry, "id")[0]));
  const updated = entries.map((entry) => textOf(named(entry, "updated")[0]));
  return [
    ...(isLanguageTag(attribute(feed, "xml:lang") ?? "") ? [] : ["the feed has no language"]),
    ...(authored ? [] : ["nobody is the author"]),
    ...(self.length === 1 ? [] : ["not one link to itself"]),
    ...(selfUrl === undefined || attribute(self[0], "href") === selfUrl ? [] : ["self leads elsewhere"]),
    ...(new Set(ids).size === ids.length ? [] : ["an entry stands twice"]),
    ...(updated.every((each, index) => index === 0 || each <= (updated[index - 1] ?? ""))
      ? []
      : ["not newest first"]),
    ...partProblems(feed, FEED, "feed"),
    ...entries.flatMap((entry, index) => entryProblems(entry, `entry ${index}`)),
  ];
}

/** The root of a well-formed document, or what is wrong with it. */
function parsed(text: string): Element | string {
  try {
    return parseXml(text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function entryProblems(entry: Element, where: string): string[] {
  const alternate = named(entry, "link").some(
    (each) => (attribute(each, "rel") ?? "alternate") === "alternate",
  );
  const content = named(entry, "content").length > 0;
  const published = textOf(named(entry, "published")[0]);
  return [
    ...(alternate || content ? [] : [`${where}: neither content nor alternate`]),
    ...(published <= textOf(named(entry, "updated")[0]) ? [] : [`${where}: updated before it was published`]),
    ...partProblems(entry, ENTRY, where),
  ];
}

/** The elements of a feed or an entry: known ones, as often as they may stand, each as it is to be. */
function partProblems(parent: Element, allowed: typeof FEED, where: string): string[] {
  const problems = Object.entries(allowed).flatMap(([name, [least, most]]) => {
    const count = named(parent, name).length;
    return count < least || count > most ? [`${where}: ${count} ${name}`] : [];
  });
  for (const each of parent.children) {
    const name = each.local;
    if (each.namespace !== ATOM || !Object.hasOwn(allowed, name)) {
      problems.push(`${where}: unknown element ${each.name}`);
    } else if (name !== "entry") {
      problems.push(
        ...attributeProblems(each, `${where} ${name}`),
        ...elementProblems(each, `${where} ${name}`),
      );
    }
  }
  return [...problems, ...linkProblems(named(parent, "link"), where)];
}

function elementProblems(element: Element, where: string): string[] {
  switch (element.local) {
    case "id":
      return isIri(textOf(element)) ? [] : [`${where}: "${textOf(element)}" is no IRI`];
    case "icon":
    case "logo":
      return isWebAddress(textOf(element)) ? [] : [`${where}: no address`];
    case "title":
      return textOf(element).trim() ? textProblems(element, where) : [`${where}: empty`];
    case "subtitle":
    case "rights":
    case "summary":
    case "content":
      return textProblems(element, where);
    case "updated":
    case "published":
      return dateProblems(element, where);
    case "author":
    case "contributor":
      return personProblems(element, where);
    case "category":
      return categoryProblems(element, where);
    case "generator":
      return textOf(element).trim() ? [] : [`${where}: empty`];
    default:
      return [];
  }
}
