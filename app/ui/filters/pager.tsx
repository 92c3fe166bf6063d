import type { Page } from "../../domain/records.ts";

interface Props {
  page: Pick<Page<unknown>, "next" | "previous">;
  /** The list's address with its filters, for a cursor. */
  href: (cursor: string) => string;
  words: { label: string; previous: string; next: string };
}

/** Links to the pages before and after; nothing when the list is one page. */
export function Pager({ page: { previous, next }, href, words }: Props) {
  if (!previous && !next) return null;
  return (
    <nav className="pager" aria-label={words.label}>
      {previous ? (
        <a rel="prev" href={href(previous)}>
          <span aria-hidden="true">←</span> {words.previous}
        </a>
      ) : (
        <span />
      )}
      {next ? (
        <a rel="next" href={href(next)}>
          {words.next} <span aria-hidden="true">→</span>
        </a>
      ) : null}
    </nav>
  );
}
