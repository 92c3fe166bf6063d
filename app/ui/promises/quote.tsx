import type { PromiseSummary } from "../../domain/records.ts";

/** The words as they were said, in their own language; nothing where they are not on record. */
export function Quote({ quote }: { quote: PromiseSummary["quote"] }) {
  if (!quote) return null;
  return (
    <blockquote className="quote" lang={quote.lang}>
      <p dir="auto">{quote.text}</p>
    </blockquote>
  );
}
