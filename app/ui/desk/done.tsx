/** What was just done, said once where a form led here. */
export function Done({ text }: { text: string | null }) {
  return text && <p role="status">{text}</p>;
}

/** The sentence about what an address says was done, if it is one of those. */
export function doneText(request: Request, texts: Readonly<Record<string, string>>): string | null {
  const done = new URL(request.url).searchParams.get("done") ?? "";
  return Object.hasOwn(texts, done) ? (texts[done] ?? null) : null;
}
