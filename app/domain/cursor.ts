/** Where a page of a list starts: after (or, reading backwards, before) the row with this sort key. */
export interface Cursor {
  direction: "after" | "before";
  key: string[];
}

/** A cursor as it stands in a URL: opaque to readers, safe without further encoding. */
export function encodeCursor({ direction, key }: Cursor): string {
  const text = JSON.stringify([direction === "after" ? 1 : 0, ...key]);
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

/** The cursor of a URL, or null for a text that `encodeCursor` did not make. */
export function decodeCursor(text: string): Cursor | null {
  if (text.length > 1_000 || !/^[\w-]+$/.test(text)) return null;
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) =>
      c.charCodeAt(0),
    );
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (!Array.isArray(value) || value.length < 2) return null;
    const [direction, ...key] = value;
    if ((direction !== 0 && direction !== 1) || !key.every((part) => typeof part === "string")) return null;
    return { direction: direction === 1 ? "after" : "before", key };
  } catch {
    return null;
  }
}
