/**
 * Disjoint sets with path halving: names that were seen together end up in one group. A group has at most one member that
 * is a settled thing, and that one represents it; two that are known apart stay apart.
 */
export class Groups {
  readonly #parent = new Map<string, string>();
  readonly #isSettled: (member: string) => boolean;

  constructor(isSettled: (member: string) => boolean) {
    this.#isSettled = isSettled;
  }

  /** The representative of the group that `name` is in; a new name is a group of its own. */
  find(name: string): string {
    let node = name;
    let parent = this.#parent.get(node);
    if (parent === undefined) {
      this.#parent.set(name, name);
      return name;
    }
    while (parent !== node) {
      const above: string = this.#parent.get(parent) ?? parent;
      this.#parent.set(node, above);
      node = above;
      parent = this.#parent.get(node) ?? node;
    }
    return node;
  }

  /** Puts the groups of two names together, unless each is of another settled thing. */
  union(a: string, b: string): void {
    const left = this.find(a);
    const right = this.find(b);
    if (left === right) return;
    if (!this.#isSettled(right)) this.#parent.set(right, left);
    else if (!this.#isSettled(left)) this.#parent.set(left, right);
  }
}
