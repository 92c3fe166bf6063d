export function interpretLine(line: string): string {
  return line;
}
