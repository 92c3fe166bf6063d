/** Texts as small numbers in the order first met. A number stays with its text for good. */
export class Dictionary {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a text, a new one when it was never met. */
  add(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.texts.length;
      this.#numbers.set(text, number);
      this.texts.push(text);
    }
    return number;
  }

  /** The number of a text, -1 when it was never met. */
  find(text: string): number {
    return this.#numbers.get(text) ?? -1;
  }
}
