import type { ReactNode } from "react";
import type { Change, ChangeNames } from "../../domain/changes.ts";
import type { Page } from "../../domain/records.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import type { Representations } from "../../outputs/formats.ts";
import { joined, search } from "../filters/list-links.ts";
import { Pager } from "../filters/pager.tsx";
import { FormatLinks } from "../records/format-links.tsx";
import { ChangeLine } from "./change-line.tsx";

interface Props {
  page: Page<Change>;
  names: ChangeNames;
  lang: Lang;
  base: string;
  /** The filters in force, and what every link keeps besides. */
  params: URLSearchParams;
  kept: URLSearchParams;
  /** Where the same lines are found in other forms. */
  also: Representations;
  /** Between the count and the lines. */
  children?: ReactNode;
}

/** A page of lines with their count and the links to the pages around it. */
export function ChangeResults({ page, names, lang, base, params, kept, also, children }: Props) {
  const { changes } = messages(lang);
  return (
    <section className="list-results" aria-label={changes.results}>
      <p className="list-count" role="status">
        {params.size > 0 ? changes.totalFiltered(page.total) : changes.total(page.total)}
      </p>
      {children}
      {page.items.length > 0 ? (
        <ol className="lines changes" reversed>
          {page.items.map((change) => (
            <li key={change.seq}>
              <ChangeLine change={change} names={names} lang={lang} />
            </li>
          ))}
        </ol>
      ) : (
        <div className="empty">
          <h2>{changes.noneTitle}</h2>
          <p>{changes.noneHelp}</p>
          <p>
            <a href={base + search(kept)}>{changes.seeAll}</a>
          </p>
        </div>
      )}
      <Pager
        page={page}
        href={(cursor) => base + search(joined(params, kept, new URLSearchParams({ cursor })))}
        words={changes.paging}
      />
      <FormatLinks {...also} lang={lang} />
    </section>
  );
}
