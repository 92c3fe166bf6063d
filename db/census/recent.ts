import type { Census } from "./census.ts";

/** Keeps the last few answers about a census, so that the list, the counts and the facets of one page are one scan. */
export function recent<T extends object>(max: number) {
  const known = new WeakMap<Census, Map<string, T>>();
  return (census: Census, question: string, compute: () => T): T => {
    const answers = known.get(census) ?? new Map<string, T>();
    known.set(census, answers);
    const value = answers.get(question) ?? compute();
    answers.delete(question);
    answers.set(question, value);
    for (const oldest of answers.keys()) {
      if (answers.size <= max) break;
      answers.delete(oldest);
    }
    return value;
  };
}
