/** Content lines of a calendar, of whatever length, each with its CRLF; a part that is null is none. */
export function lines(...parts: readonly (string | null)[]): string {
  return `${parts.filter((part) => part !== null).join("\r\n")}\r\n`;
}

/** An instant of the record, which is in UTC, as RFC 5545, 3.3.5 writes it: `20230308T050000Z`. */
export function utc(iso: string): string {
  return `${iso.slice(0, 4)}${iso.slice(5, 7)}${iso.slice(8, 13)}${iso.slice(14, 16)}${iso.slice(17, 19)}Z`;
}

/** A day: `20230308`. */
export function date(day: string): string {
  return `${day.slice(0, 4)}${day.slice(5, 7)}${day.slice(8, 10)}`;
}
