/** Control characters that no calendar text may hold (RFC 5545, 3.3.11 allows only the tab and the line break). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

/** A text of several lines as a calendar may carry it: controls gone, every line break a `\n`. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(CONTROLS, "")
    .toWellFormed();
}

/** A text of one line: line breaks and runs of spaces become one space. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\n\t ]+/g, " ")
    .trim();
}
