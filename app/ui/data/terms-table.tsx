import type { ReactNode } from "react";

export interface Term {
  key: string;
  name: ReactNode;
  meaning: ReactNode;
}

/** Names and what they mean, one a line; the heading with the id `labelledBy` says of what. */
export function TermsTable({
  terms,
  labelledBy,
  headings: [name, meaning],
}: {
  terms: readonly Term[];
  labelledBy: string;
  headings: readonly [string, string];
}) {
  return (
    <table className="record-table rules" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{meaning}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map((term) => (
          <tr key={term.key}>
            <th scope="row">{term.name}</th>
            <td>{term.meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
