/** Disjoint sets with path halving: names that were seen together end up in one group. */
export class Groups {
  readonly #parent = new Map<string, string>();

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

  /** Puts the groups of two names together. */
  union(a: string, b: string): void {
    const left = this.find(a);
    const right = this.find(b);
    if (left !== right) this.#parent.set(right, left);
  }
}
