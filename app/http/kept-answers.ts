import { LRUCache } from "lru-cache";
import type { Answer, Coded } from "./answer.ts";
import type { Coding } from "./codings.ts";

/** No single answer may take more than this part of the memory, or a few large ones would push all others out. */
const LARGEST_SHARE = 1 / 4;

/** The last good answer to each address, for as long as it fits into a number of bytes; the least asked for go first. */
export type KeptAnswers = ReturnType<typeof keepAnswers>;

export function keepAnswers(maxBytes: number) {
  const largest = Math.floor(maxBytes * LARGEST_SHARE);
  const answers = new LRUCache<string, Answer>({
    maxSize: maxBytes,
    sizeCalculation: (answer) => answer.size,
  });

  function put(target: string, answer: Answer): void {
    // A second `set` of the same object would not count its bytes anew.
    answers.delete(target);
    answers.set(target, answer);
  }

  return {
    get: (target: string): Answer | undefined => answers.get(target),

    /** How many are kept. */
    count: (): number => answers.size,

    /** How much memory they take, in bytes. */
    bytes: (): number => answers.calculatedSize,

    /**
     * Keeps an answer in place of the one before. A large one is held compressed alone; one that is too large even so is not
     * kept, and what was kept of its address stays.
     */
    async keep(target: string, answer: Answer): Promise<void> {
      if (answer.size > largest) await answer.holdNoPlain();
      if (answer.size <= largest) put(target, answer);
    },

    /** The answer in a coding, which is held from now on if it fits. */
    async coded(target: string, answer: Answer, coding: Coding): Promise<Coded> {
      const coded = answer.ready(coding) ?? (await answer.in(coding));
      if (answers.peek(target) === answer) {
        if (answer.size > largest) answer.drop(coding);
        put(target, answer);
      }
      return coded;
    },

    /** Forgets an address: what it leads to now is no longer what was kept. */
    forget: (target: string): void => void answers.delete(target),
  };
}
