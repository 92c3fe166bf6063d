import { LRUCache } from "lru-cache";
import type { Answer, Coded } from "./answer.ts";
import type { Coding } from "./codings.ts";
import { isTyped } from "./targets.ts";

/** No single answer may take more than this part of its memory, or a few large ones would push all others out. */
const LARGEST_SHARE = 1 / 4;
/** The part of the memory for what somebody searched for: each search is its own, so they push out each other and no page. */
const TYPED_SHARE = 1 / 8;

/** The last good answer to each address, for as long as it fits into a number of bytes; the least asked for go first. */
export type KeptAnswers = ReturnType<typeof keepAnswers>;

export function keepAnswers(maxBytes: number) {
  const forTyped = Math.floor(maxBytes * TYPED_SHARE);
  const typed = storeOf(forTyped);
  const pages = storeOf(maxBytes - forTyped);
  const all = [pages, typed];
  const of = (target: string) => (isTyped(target) ? typed : pages);

  return {
    get: (target: string): Answer | undefined => of(target).answers.get(target),

    /** How many are kept. */
    count: (): number => all.reduce((sum, { answers }) => sum + answers.size, 0),

    /** How much memory they take, in bytes. */
    bytes: (): number => all.reduce((sum, { answers }) => sum + answers.calculatedSize, 0),

    /**
     * Keeps an answer in place of the one before. A large one is held compressed alone; one that is too large even so is not
     * kept, and what was kept of its address stays.
     */
    async keep(target: string, answer: Answer): Promise<void> {
      const { largest, put } = of(target);
      if (answer.size > largest) await answer.holdNoPlain();
      if (answer.size <= largest) put(target, answer);
    },

    /** The answer in a coding, which is held from now on if it fits. */
    async coded(target: string, answer: Answer, coding: Coding): Promise<Coded> {
      const { answers, largest, put } = of(target);
      const coded = answer.ready(coding) ?? (await answer.in(coding));
      if (answers.peek(target) === answer) {
        if (answer.size > largest) answer.drop(coding);
        put(target, answer);
      }
      return coded;
    },

    /** Forgets an address: what it leads to now is no longer what was kept. */
    forget: (target: string): void => void of(target).answers.delete(target),
  };
}

/** Answers within a number of bytes of their own. */
function storeOf(maxBytes: number) {
  const answers = new LRUCache<string, Answer>({
    maxSize: Math.max(1, maxBytes),
    sizeCalculation: (answer) => answer.size,
  });
  return {
    answers,
    largest: Math.floor(maxBytes * LARGEST_SHARE),
    put(target: string, answer: Answer): void {
      // A second `set` of the same object would not count its bytes anew.
      answers.delete(target);
      answers.set(target, answer);
    },
  };
}
