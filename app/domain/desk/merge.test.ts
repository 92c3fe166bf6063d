import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { at, type Item, sameTree, type Tree } from "./fields.ts";
import { choose, merge } from "./merge.ts";

const text = fc.constantFrom("", "a", "b", "c");
const item = (key: string) => fc.record({ key: fc.constant(key), name: text, role: text });
const list: fc.Arbitrary<Item[]> = fc
  .uniqueArray(fc.constantFrom("1", "2", "3", "4"), { maxLength: 4 })
  .chain((keys) => fc.tuple(...keys.map(item)));
const tree: fc.Arbitrary<Tree> = fc.record({ title: fc.record({ ko: text, en: text }), hosts: list });

describe("merging what two made of one draft", () => {
  test("what only one changed is taken, whoever it was", () => {
    const base = { title: "a", place: "b", hosts: [{ key: "1", name: "c" }] };
    const theirs = {
      title: "A",
      place: "b",
      hosts: [
        { key: "1", name: "c" },
        { key: "2", name: "d" },
      ],
    };
    const mine = { title: "a", place: "B", hosts: [{ key: "1", name: "C" }] };
    expect(merge(base, theirs, mine)).toEqual({
      tree: {
        title: "A",
        place: "B",
        hosts: [
          { key: "1", name: "C" },
          { key: "2", name: "d" },
        ],
      },
      conflicts: [],
      taken: [["title"], ["hosts", "2"]],
    });
  });

  test("a text that both changed differently is a conflict, and mine stands until one chooses", () => {
    const merged = merge({ title: "a" }, { title: "b" }, { title: "c" });
    expect(merged).toEqual({
      tree: { title: "c" },
      conflicts: [{ path: ["title"], base: "a", theirs: "b", mine: "c" }],
      taken: [],
    });
    expect(choose(merged.tree, merged.conflicts, () => true)).toEqual({ title: "b" });
  });

  test("an item that one took away and the other changed is a conflict; choosing the removal removes it", () => {
    const base = {
      hosts: [
        { key: "1", name: "a" },
        { key: "2", name: "b" },
      ],
    };
    const merged = merge(
      base,
      { hosts: [{ key: "2", name: "b" }] },
      {
        hosts: [
          { key: "1", name: "A" },
          { key: "2", name: "b" },
        ],
      },
    );
    expect(merged.conflicts).toEqual([
      { path: ["hosts", "1"], base: { key: "1", name: "a" }, theirs: null, mine: { key: "1", name: "A" } },
    ]);
    expect(choose(merged.tree, merged.conflicts, () => true)).toEqual({ hosts: [{ key: "2", name: "b" }] });
  });

  test("an item that one took away and the other left alone is gone", () => {
    const base = { hosts: [{ key: "1", name: "a" }] };
    expect(merge(base, base, { hosts: [] }).tree).toEqual({ hosts: [] });
    expect(merge(base, { hosts: [] }, base).tree).toEqual({ hosts: [] });
  });

  test("an item stands where it was put, behind the one that it follows", () => {
    const items = (...keys: string[]) => keys.map((key) => ({ key }));
    const order = (tree: Tree) => (at(tree, ["l"]) as Item[]).map(({ key }) => key).join("");
    expect(
      order(merge({ l: items("a", "b") }, { l: items("a", "x", "b") }, { l: items("a", "b", "y") }).tree),
    ).toBe("axby");
    expect(order(merge({ l: items("a", "b") }, { l: items("b", "a") }, { l: items("a", "b") }).tree)).toBe(
      "ba",
    );
  });

  test("of two of whom one changed nothing, the other is taken whole", () => {
    fc.assert(
      fc.property(tree, tree, (base, changed) => {
        const [theirs, mine] = [merge(base, changed, base), merge(base, base, changed)];
        expect(theirs.conflicts).toEqual([]);
        expect(mine.conflicts).toEqual([]);
        expect(sameTree(theirs.tree, changed)).toBe(true);
        expect(sameTree(mine.tree, changed)).toBe(true);
      }),
    );
  });

  test("the same changes by both are no conflict, and no text of either is lost otherwise", () => {
    fc.assert(
      fc.property(tree, tree, tree, (base, theirs, mine) => {
        expect(merge(base, mine, mine)).toMatchObject({ conflicts: [] });
        const { tree: merged, conflicts } = merge(base, theirs, mine);
        for (const { path, theirs: their, mine: my } of conflicts) {
          expect(sameTree(at(theirs, path), their ?? undefined)).toBe(true);
          expect(sameTree(at(mine, path), my ?? undefined)).toBe(true);
        }
        for (const path of [
          ["title", "ko"],
          ["title", "en"],
        ]) {
          const [was, a, b] = [at(base, path), at(theirs, path), at(mine, path)];
          expect(at(merged, path)).toBe(a !== was && b === was ? a : b);
          expect(conflicts.some((each) => each.path.join() === path.join())).toBe(
            a !== was && b !== was && a !== b,
          );
        }
      }),
    );
  });
});
