import { type Item, isBranch, isList, type Path, sameTree, type Tree, withAt } from "./fields.ts";

/** A place that two changed differently; null where an item was not there, or was taken away. */
export interface Conflict {
  path: Path;
  base: Tree | null;
  theirs: Tree | null;
  mine: Tree | null;
}

export interface Merged {
  /** What only one of them changed is taken; in a conflict, mine stands. */
  tree: Tree;
  conflicts: Conflict[];
  /** Where theirs was taken. */
  taken: Path[];
}

/** Merges by field what two made of the same tree. Items of lists are matched by their keys. */
export function merge(base: Tree | null, theirs: Tree, mine: Tree): Merged {
  const conflicts: Conflict[] = [];
  const taken: Path[] = [];

  const either = (path: Path, was: Tree | null, their: Tree | null, my: Tree | null): Tree | null => {
    if (same(their, my) || same(was, their)) return my;
    if (same(was, my)) {
      taken.push(path);
      return their;
    }
    if (isList(their ?? "") && isList(my ?? "") && (was === null || isList(was)))
      return lists(path, (was ?? []) as readonly Item[], their as readonly Item[], my as readonly Item[]);
    if (isBranch(their ?? "") && isBranch(my ?? "")) {
      const [a, b] = [their as Record<string, Tree>, my as Record<string, Tree>];
      const before = isBranch(was ?? "") ? (was as Record<string, Tree>) : {};
      const names = [...new Set([...Object.keys(b), ...Object.keys(a)])];
      return Object.fromEntries(
        names.flatMap((name) => {
          const value = either([...path, name], before[name] ?? null, a[name] ?? null, b[name] ?? null);
          return value === null ? [] : [[name, value]];
        }),
      );
    }
    conflicts.push({ path, base: was, theirs: their, mine: my });
    return my;
  };

  const lists = (path: Path, was: readonly Item[], their: readonly Item[], my: readonly Item[]): Item[] => {
    const [before, a, b] = [byKey(was), byKey(their), byKey(my)];
    const kept = new Map<string, Item>();
    for (const key of new Set([...b.keys(), ...a.keys()])) {
      const item = either([...path, key], before.get(key) ?? null, a.get(key) ?? null, b.get(key) ?? null);
      if (item !== null) kept.set(key, item as Item);
    }
    const reordered = !sameOrder(was, my);
    const [first, second] = reordered ? [my, their] : [their, my];
    return inOrder(first, second).flatMap((key) => kept.get(key) ?? []);
  };

  const tree = either([], base, theirs, mine) ?? mine;
  return { tree, conflicts, taken };
}

/** The merged tree with theirs at the conflicts where that was chosen. */
export function choose(
  tree: Tree,
  conflicts: readonly Conflict[],
  theirs: (conflict: Conflict) => boolean,
): Tree {
  return conflicts.filter(theirs).reduce((chosen, { path, theirs }) => withAt(chosen, path, theirs), tree);
}

function same(a: Tree | null, b: Tree | null): boolean {
  return sameTree(a ?? undefined, b ?? undefined);
}

function byKey(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.key, item]));
}

/** True where the items that both lists have stand in the same order. */
function sameOrder(a: readonly Item[], b: readonly Item[]): boolean {
  const [left, right] = [byKey(a), byKey(b)];
  const common = (items: readonly Item[]) =>
    items.filter(({ key }) => left.has(key) && right.has(key)).map(({ key }) => key);
  return common(a).join("\n") === common(b).join("\n");
}

/** The keys of the first list in its order; each that only the second has comes after the one it follows there. */
function inOrder(first: readonly Item[], second: readonly Item[]): string[] {
  const keys = first.map(({ key }) => key);
  let previous = -1;
  for (const { key } of second) {
    const place = keys.indexOf(key);
    if (place >= 0) previous = place;
    else {
      previous += 1;
      keys.splice(previous, 0, key);
    }
  }
  return keys;
}
