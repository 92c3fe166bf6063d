/**
 * A form's fields as typed: a tree whose leaves are texts. Each item of a list carries a `key` of its own, so that an item
 * is the same one however the list is ordered.
 */
export type Tree = string | readonly Item[] | Branch;
export interface Branch {
  readonly [name: string]: Tree;
}
export interface Item extends Branch {
  readonly key: string;
}

export function isList(tree: Tree | undefined): tree is readonly Item[] {
  return Array.isArray(tree);
}

export function isBranch(tree: Tree | undefined): tree is Branch {
  return typeof tree === "object" && !Array.isArray(tree);
}

/** True for two trees that say the same, whatever the order of a branch's names. */
export function sameTree(a: Tree | undefined, b: Tree | undefined): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b))
    return a.length === b.length && a.every((item, index) => sameTree(item, b[index]));
  if (isBranch(a) && isBranch(b)) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...names].every((name) => sameTree(a[name], b[name]));
  }
  return false;
}

/** A place in a tree: names of fields, and keys of items. */
export type Path = readonly string[];

/** What stands at a place; undefined where nothing does. */
export function at(tree: Tree | undefined, path: Path): Tree | undefined {
  let here = tree;
  for (const step of path) {
    if (isList(here)) here = here.find(({ key }) => key === step);
    else if (isBranch(here)) here = here[step];
    else return undefined;
  }
  return here;
}

/** The tree with another text, branch or item at a place; null takes an item away, an item that was not there comes last. */
export function withAt(tree: Tree, path: Path, value: Tree | null): Tree {
  const [step, ...rest] = path;
  if (step === undefined) return value ?? tree;
  if (isList(tree)) {
    if (rest.length > 0)
      return tree.map((item) => (item.key === step ? (withAt(item, rest, value) as Item) : item));
    if (value === null) return tree.filter(({ key }) => key !== step);
    const item = value as Item;
    return tree.some(({ key }) => key === step)
      ? tree.map((each) => (each.key === step ? item : each))
      : [...tree, item];
  }
  if (!isBranch(tree)) return tree;
  return { ...tree, [step]: withAt(tree[step] ?? "", rest, value) };
}
