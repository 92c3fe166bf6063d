/** A phrase as the lexicons match it, with the way back to the words as they were written. */
export interface NormalText {
  /** NFKC, lower case, one kind of quote, dash, tilde and space. */
  text: string;
  /** The original words behind `text.slice(start, end)`. */
  original(start: number, end: number): string;
}

/** A phrase's head; nobody binds himself in more words, and what follows is not read. */
export const LONGEST_READ = 2_000;

const PLAIN = /^[\n\r\t\x20-\x7e가-힣]*$/u;
const SAME: Record<string, string> = {
  "‘": "'",
  "’": "'",
  "′": "'",
  "“": '"',
  "”": '"',
  "‐": "-",
  "‑": "-",
  "–": "-",
  "—": "-",
  "−": "-",
  "∼": "~",
  "〜": "~",
  "․": ".",
  "‧": "·",
  ㆍ: "·",
  "・": "·",
  "\n": " ",
  "\r": " ",
  "\t": " ",
};

/** Reads the head of a phrase into the form that the lexicons know; full-width digits become ordinary ones. */
export function normalText(phrase: string): NormalText {
  const head = phrase.slice(0, LONGEST_READ).normalize("NFC");
  if (PLAIN.test(head)) {
    return {
      text: head.toLowerCase().replace(/[\n\r\t]/g, " "),
      original: (start, end) => head.slice(start, end),
    };
  }
  let text = "";
  const origins: number[] = [];
  let at = 0;
  for (const char of head) {
    const plain = SAME[char] ?? lower(char);
    for (let unit = 0; unit < plain.length; unit += 1) origins.push(at);
    text += plain;
    at += char.length;
  }
  origins.push(head.length);
  return { text, original: (start, end) => head.slice(origins[start], origins[end]) };
}

function lower(char: string): string {
  const folded = char.normalize("NFKC");
  return SAME[folded] ?? folded.toLowerCase();
}
