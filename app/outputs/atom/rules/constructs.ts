import { attribute, type Element, named, textOf } from "./tree.ts";

/** For tests: what RFC 4287 asks of the parts that elements are made of (3.1 to 3.3, 4.2.2, 4.2.7). Each gives what is wrong. */

export const ATOM = "http://www.w3.org/2005/Atom";
const XHTML = "http://www.w3.org/1999/xhtml";
const XML = "http://www.w3.org/XML/1998/namespace";

/** What an element may say besides `xml:lang`; a feed of ours needs no other attributes. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  category: ["term", "scheme", "label"],
  content: ["type"],
  generator: ["uri", "version"],
  link: ["href", "rel", "type", "hreflang", "title"],
  rights: ["type"],
  subtitle: ["type"],
  summary: ["type"],
  title: ["type"],
};
const RELATIONS = ["alternate", "first", "license", "next", "previous", "related", "self", "via"];
/** XHTML that feed readers keep. */
const KEPT = "a bdi cite code dd dl dt em li p q table tbody td th thead time tr ul".split(" ");
const KEPT_ATTRIBUTES = ["href", "datetime", "scope", "lang", "xml:lang", "xmlns"];

export const isIri = (text: string): boolean =>
  /^[a-z][a-z0-9+.-]*:(?:[^\s<>"{}|\\^`%]|%[0-9a-f]{2})+$/i.test(text);
export const isWebAddress = (text: string): boolean => isIri(text) && /^https?:\/\/[^/]/i.test(text);
export const isLanguageTag = (text: string): boolean => /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(text);
const isMediaType = (text: string): boolean => /^[a-z0-9][\w.+-]*\/[a-z0-9][\w.+-]*$/i.test(text);

export function attributeProblems(element: Element, where: string): string[] {
  const allowed = ATTRIBUTES[element.local] ?? [];
  return element.attributes.flatMap(({ name, value, namespace }) => {
    if (name === "xml:lang" && namespace === XML) {
      return isLanguageTag(value) ? [] : [`${where}: "${value}" is no language tag`];
    }
    return name === "xmlns" || allowed.includes(name) ? [] : [`${where}: unknown attribute ${name}`];
  });
}

/** 3.1: plain text has no elements, XHTML is one `div` of XHTML. */
export function textProblems(element: Element, where: string): string[] {
  const type = attribute(element, "type") ?? "text";
  const { children } = element;
  if (type === "text" || type === "html") {
    return children.length > 0 ? [`${where}: type ${type} has child elements`] : [];
  }
  if (type !== "xhtml") return [`${where}: unknown type ${type}`];
  const [div] = children;
  const isDiv = children.length === 1 && div?.local === "div" && div.namespace === XHTML;
  return isDiv && div ? xhtmlProblems(div, where) : [`${where}: XHTML is not one div`];
}

function xhtmlProblems(parent: Element, where: string): string[] {
  return parent.children.flatMap((each) => {
    const own: string[] = [];
    if (each.namespace !== XHTML) own.push(`${where}: <${each.name}> is not XHTML`);
    if (!KEPT.includes(each.local)) own.push(`${where}: readers take <${each.name}> out`);
    for (const { name, value } of each.attributes) {
      if (!KEPT_ATTRIBUTES.includes(name)) own.push(`${where}: attribute ${name} in XHTML`);
      if (name === "href" && !isWebAddress(value)) own.push(`${where}: link to ${value}`);
    }
    return [...own, ...xhtmlProblems(each, where)];
  });
}

/** 3.2: one name that is not empty, at most one uri and one email. */
export function personProblems(person: Element, where: string): string[] {
  const problems: string[] = [];
  const names = named(person, "name");
  if (names.length !== 1 || !textOf(names[0]).trim()) problems.push(`${where}: not one name`);
  for (const each of person.children) {
    if (!["name", "uri", "email"].includes(each.local)) {
      problems.push(`${where}: unknown element ${each.name}`);
    }
    if (each.local === "uri" && !isIri(textOf(each))) problems.push(`${where}: uri is no IRI`);
    if (each.local === "email" && !/^[^@\s]+@[^@\s]+$/.test(textOf(each))) {
      problems.push(`${where}: email is none`);
    }
  }
  return problems;
}

/** 3.3: RFC 3339 with a capital T and Z, a moment that exists. */
export function dateProblems(element: Element, where: string): string[] {
  const text = textOf(element);
  const wellFormed = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(text);
  return wellFormed && !Number.isNaN(Date.parse(text)) ? [] : [`${where}: "${text}" is no date of RFC 3339`];
}

/** 4.2.7, 4.1.1 and 4.1.2: absolute addresses, known relations, one alternate of a type and a language. */
export function linkProblems(links: readonly Element[], where: string): string[] {
  const problems: string[] = [];
  const alternates = new Set<string>();
  for (const link of links) {
    const href = attribute(link, "href") ?? "";
    const rel = attribute(link, "rel") ?? "alternate";
    const [type, hreflang] = [attribute(link, "type"), attribute(link, "hreflang")];
    if (!isWebAddress(href)) problems.push(`${where}: link ${rel} to "${href}"`);
    if (!RELATIONS.includes(rel) && !isIri(rel)) problems.push(`${where}: unknown relation ${rel}`);
    if (type !== null && !isMediaType(type)) problems.push(`${where}: "${type}" is no media type`);
    if (hreflang !== null && !isLanguageTag(hreflang)) problems.push(`${where}: hreflang "${hreflang}"`);
    if (rel !== "alternate") continue;
    const kind = `${type} ${hreflang}`;
    if (alternates.has(kind)) problems.push(`${where}: two alternates of ${kind}`);
    alternates.add(kind);
  }
  return problems;
}

export function categoryProblems(category: Element, where: string): string[] {
  const scheme = attribute(category, "scheme");
  return [
    ...(attribute(category, "term") ? [] : [`${where}: a category without term`]),
    ...(scheme !== null && !isIri(scheme) ? [`${where}: "${scheme}" is no scheme`] : []),
  ];
}
