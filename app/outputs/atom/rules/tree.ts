import { SaxesParser } from "saxes";

/** For tests: a document as a tree, read by a parser that lets nothing pass which XML 1.0 with namespaces does not allow. */

export interface Attribute {
  name: string;
  namespace: string;
  value: string;
}

export interface Element {
  /** With its prefix, and without. */
  name: string;
  local: string;
  namespace: string;
  attributes: Attribute[];
  children: Element[];
  /** All text inside, that of its children too. */
  text: string;
}

/** The root element. Throws what is wrong with a text that is not well-formed. */
export function parseXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Element[] = [];
  let root: Element | null = null;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, local, uri, attributes }) => {
    const element: Element = {
      name,
      local,
      namespace: uri,
      attributes: Object.values(attributes).map((each) => ({
        name: each.name,
        namespace: each.uri,
        value: each.value,
      })),
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const write = (words: string) => {
    for (const element of open) element.text += words;
  };
  parser.on("text", write);
  parser.on("cdata", write);
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(text).close();
  if (!root) throw new Error("no root");
  return root;
}

export const attribute = (element: Element | undefined, name: string): string | null =>
  element?.attributes.find((each) => each.name === name)?.value ?? null;

/** The children of a name, whatever their namespace. */
export const named = ({ children }: Element, name: string): Element[] =>
  children.filter(({ local }) => local === name);

export const textOf = (element: Element | undefined): string => element?.text ?? "";
