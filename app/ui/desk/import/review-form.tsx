import { Form, Link } from "@remix-run/react";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { Verbatim } from "../../records/localized-text.tsx";
import { urls } from "../../urls.ts";
import { type ReviewedRow, ReviewRow } from "./review-row.tsx";

interface Props {
  lang: Lang;
  id: string;
  /** The file's. */
  name: string;
  problem: string | null;
  isTable: boolean;
  page: number;
  pages: number;
  counts: { rows: number; taken: number };
  rows: ReviewedRow[];
}

/** What would come of each row, with a box to choose it. */
export function ReviewForm({ lang, id, name, problem, isTable, page, pages, counts, rows }: Props) {
  const { review, mapping } = messages(lang).intake;
  const here = urls.desk.upload(id);
  return (
    <article>
      <h1>{review.title}</h1>
      <p>
        <Verbatim text={name} />: {review.counts(counts.rows, counts.taken)}
      </p>
      <p>{review.lead}</p>
      {isTable ? (
        <p>
          <Link to={`${here}?columns`}>{mapping.change}</Link>
        </p>
      ) : null}
      {problem ? (
        <p role="alert" className="field-errors">
          {problem}
        </p>
      ) : null}
      {/* By the address of the page, so that no box keeps what was chosen on another one. */}
      <Form key={`${page} ${counts.taken}`} method="post" action={`${here}/drafts?page=${page}`}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section className="scrolls" tabIndex={0} aria-label={review.title}>
          <table className="intake">
            <thead>
              <tr>
                <th scope="col">{review.take}</th>
                <th scope="col">{review.row}</th>
                <th scope="col">{review.dialogue}</th>
                <th scope="col">{review.outcome}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <ReviewRow key={row.place} lang={lang} row={row} />
              ))}
            </tbody>
          </table>
        </section>
        <div className="desk-buttons">
          <button type="submit">{review.accept}</button>
        </div>
      </Form>
      {pages > 1 ? (
        <p className="intake-pages">
          {page > 1 ? <Link to={`${here}?page=${page - 1}`}>{review.previous}</Link> : null}{" "}
          <span>{review.page(page, pages)}</span>{" "}
          {page < pages ? <Link to={`${here}?page=${page + 1}`}>{review.next}</Link> : null}
        </p>
      ) : null}
    </article>
  );
}
