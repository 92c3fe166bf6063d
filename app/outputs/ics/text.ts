/** Control characters that no calendar text may hold (RFC 5545, 3.3.11 allows only the tab and the line break). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;
const BREAKS = /\r\n?|[\u2028\u2029\u0085]/g;
/** What texts hold that are not clean as they are. Few do, and a feed has a great many. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to look for
const UNCLEAN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uD800-\uDFFF]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to look for
const UNEVEN = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uD800-\uDFFF]| {2}|^ | $/;

/** A text of several lines as a calendar may carry it: controls gone, every line break a `\n`. */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  return text.replace(BREAKS, "\n").replace(CONTROLS, "").toWellFormed();
}

/** A text of one line: line breaks and runs of spaces become one space. */
export function cleanLine(text: string): string {
  if (!UNEVEN.test(text)) return text;
  return cleanText(text)
    .replace(/[\n\t ]+/g, " ")
    .trim();
}

/** A clean text as the value of a property (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return /[\\;,\n]/.test(text) ? text.replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n") : text;
}
