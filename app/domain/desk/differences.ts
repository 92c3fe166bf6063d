import type { DialogueFields } from "./dialogue-fields.ts";
import { type Branch, isBranch, isList, type Path, sameTree, type Tree } from "./fields.ts";

/** A place where two forms differ, each side as one text; null where an item is not there. */
export interface Difference {
  path: Path;
  before: string | null;
  after: string | null;
}

/** Where two forms differ, field by field; an item that only one has is one difference. */
export function differences(before: Tree, after: Tree): Difference[] {
  const found: Difference[] = [];
  const walk = (path: Path, a: Tree | undefined, b: Tree | undefined): void => {
    if (sameTree(a, b)) return;
    if (isList(a) && isList(b)) {
      const keys = [...new Set([...a, ...b].map(({ key }) => key))];
      for (const key of keys) {
        const [left, right] = [a, b].map((list) => list.find((item) => item.key === key));
        if (left && right) walk([...path, key], left, right);
        else add([...path, key], left, right);
      }
      return;
    }
    if (isBranch(a) && isBranch(b) && !isName(a)) {
      for (const name of new Set([...Object.keys(a), ...Object.keys(b)]))
        if (name !== "key") walk([...path, name], a[name], b[name]);
      return;
    }
    add(path, a, b);
  };
  const add = (path: Path, a: Tree | undefined, b: Tree | undefined) => {
    const [left, right] = [a, b].map((tree) => (tree === undefined ? null : plainText(tree)));
    if ((left ?? "") !== (right ?? "")) found.push({ path, before: left ?? null, after: right ?? null });
  };
  walk([], before, after);
  return found;
}

/** True for the fields of something named, which are one thing to a reader. */
function isName(branch: Branch): boolean {
  return "name" in branch && "id" in branch && "other" in branch && !("key" in branch);
}

/** A part of a form as one text: what it says, without ids and keys. */
export function plainText(tree: Tree): string {
  if (typeof tree === "string") return tree.trim();
  const parts = isList(tree)
    ? tree
    : isBranch(tree)
      ? Object.entries(tree).flatMap(([name, part]) => (name === "key" || name === "id" ? [] : [part]))
      : [];
  return parts.map(plainText).filter(Boolean).join(", ");
}

/** The form with the names of promisors in place of where they stand above, and without what readers never see. */
export function asShown(fields: DialogueFields): Tree {
  const { report: _, id: __, reason: ___, ...shown } = fields;
  const names = new Map<string, string>([
    ...fields.hosts.map(({ key, name }) => [`host:${key}`, name] as const),
    ...fields.attendees.map(
      ({ key, person, organization }) =>
        [`attendee:${key}`, [person.name, organization.name].filter(Boolean).join(", ")] as const,
    ),
  ]);
  const promises = fields.promises.map(
    ({ deadline: { lang: _lang, how: _how, ...deadline }, ...promise }) => ({
      ...promise,
      deadline,
      promisors: promise.promisors.map((each) => ({ ...each, party: names.get(each.party) ?? "" })),
    }),
  );
  return { ...shown, promises } as unknown as Tree;
}
