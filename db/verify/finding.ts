/** Something that does not hold, in one sentence. */
export interface Finding {
  /** The line of the history it is about; null for the database itself and for rows that no line is about. */
  line: number | null;
  sentence: string;
}

/** More findings than this are counted, not kept. */
const MOST = 10_000;

/** What a verification has found so far. */
export class Findings {
  readonly #kept: Finding[] = [];
  #earliest: Finding | null = null;
  /** How many there are, kept or not. */
  count = 0;

  add(line: number | null, sentence: string): void {
    const finding = { line, sentence };
    this.count += 1;
    if (this.#kept.length < MOST) this.#kept.push(finding);
    if (line !== null && (this.#earliest?.line ?? Number.POSITIVE_INFINITY) > line) this.#earliest = finding;
  }

  /** Those about lines by number, then the others in the order they were found; the first line is always among them. */
  inOrder(): Finding[] {
    const all = [...this.#kept];
    if (this.#earliest && !all.includes(this.#earliest)) all.push(this.#earliest);
    const rank = ({ line }: Finding) => line ?? Number.POSITIVE_INFINITY;
    return all.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
  }
}

const LONGEST = 200;

/** A value of the record as a finding quotes it. */
export function quoted(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
