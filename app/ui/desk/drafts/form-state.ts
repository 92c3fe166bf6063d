import { createContext, useContext } from "react";
import {
  BLANK,
  blankPromise,
  type DialogueFields,
  type ListName,
} from "../../../domain/desk/dialogue-fields.ts";
import type { Item, Tree } from "../../../domain/desk/fields.ts";
import type { Problem } from "../../../forms/desk/problems.ts";
import type { Lang } from "../../../i18n/locale.ts";

/** A name as it was typed, and how the record has it. */
export interface Recognised {
  typed: string;
  label: string;
}

/** What the parts of the dialogue form share. */
export interface FormState {
  lang: Lang;
  fields: DialogueFields;
  /** Ids of promises that are published: what stands under them is not edited here. */
  published: ReadonlySet<string>;
  /** How the record has typed names that it knows, by the name's place. */
  recognised: Readonly<Record<string, Recognised>>;
  /** How deadlines are read, by the promise's key, as the server knows it. */
  readings: Readonly<Record<string, string>>;
  problemOf(name: string): Problem | undefined;
  change(name: string, value: Tree): void;
  add(list: string): void;
  remove(list: string, index: number): void;
}

const Context = createContext<FormState | null>(null);
export const FormProvider = Context.Provider;

export function useDialogueForm(): FormState {
  const state = useContext(Context);
  if (!state) throw new Error("a part of the dialogue form stands outside of it");
  return state;
}

const stepsOf = (name: string) => name.split(/[.[\]]+/).filter(Boolean);

/** What stands at an input's name. */
export function valueAt(tree: Tree, name: string): Tree | undefined {
  return stepsOf(name).reduce<Tree | undefined>(
    (here, step) => (here as Record<string, Tree> | undefined)?.[step],
    tree,
  );
}

/** The fields with another value at an input's name. */
export function changed<T extends Tree>(tree: T, name: string, value: Tree): T {
  const put = (here: Tree | undefined, [step, ...rest]: string[]): Tree => {
    if (step === undefined) return value;
    if (Array.isArray(here))
      return here.map((item, index) => (index === Number(step) ? put(item, rest) : item)) as Item[];
    const branch = here as Record<string, Tree>;
    return { ...branch, [step]: put(branch[step], rest) };
  };
  return put(tree, stepsOf(name)) as T;
}

/**
 * The fields with one more item in a list. Its keys begin with `key`: React may ask
 * for the same item more than once, and must get the same.
 */
export function added(fields: DialogueFields, list: string, key: string): DialogueFields {
  const items = valueAt(fields as unknown as Tree, list) as readonly Item[];
  const kind = list.slice(list.lastIndexOf(".") + 1) as ListName;
  let made = 0;
  const nextKey = () => `${key}${made++}`;
  const item = kind === "promises" ? blankPromise(nextKey) : { ...BLANK[kind], key: nextKey() };
  return changed(fields as unknown as Tree, list, [
    ...items,
    item as unknown as Item,
  ]) as unknown as DialogueFields;
}

export function removed(fields: DialogueFields, list: string, index: number): DialogueFields {
  const items = valueAt(fields as unknown as Tree, list) as readonly Item[];
  const rest = items.filter((_, place) => place !== index);
  return changed(fields as unknown as Tree, list, rest) as unknown as DialogueFields;
}

/** A key for an item: nobody guards it, it only has to be another one. */
export function newKey(): string {
  return Array.from({ length: 2 }, () => Math.random().toString(36).slice(2, 8)).join("");
}
