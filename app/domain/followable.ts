/** The address if a browser may follow it (http or https); null for `javascript:` and whatever else stands in the data. */
export function followable(url: string): string | null {
  try {
    const { protocol } = new URL(url);
    return protocol === "https:" || protocol === "http:" ? url : null;
  } catch {
    return null;
  }
}
