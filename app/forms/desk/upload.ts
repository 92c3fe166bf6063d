/** The forms of bringing in a file. */

/** A file that was sent, with a name that can be shown; null where none was chosen. */
export async function uploadIn(form: FormData): Promise<{ name: string; bytes: Uint8Array } | null> {
  const file = form.get("file");
  if (!(file instanceof File) || (file.size === 0 && file.name === "")) return null;
  const name =
    file.name
      .replace(/\p{Cc}/gu, "")
      .toWellFormed()
      .slice(0, 200) || "—";
  return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** The places of rows that were chosen, and of those among them that are to be new though the record has one like them. */
export function choiceIn(form: FormData): { rows: ReadonlySet<string>; asNew: ReadonlySet<string> } {
  const texts = (name: string) => new Set(form.getAll(name).filter((each) => typeof each === "string"));
  return { rows: texts("row"), asNew: texts("new") };
}

/** The page of a long list that an address asks for, from 1; the nearest there is. */
export function pageIn(query: URLSearchParams, pages: number): number {
  const asked = Number(query.get("page") ?? "1");
  return Number.isInteger(asked) ? Math.min(Math.max(asked, 1), Math.max(pages, 1)) : 1;
}
