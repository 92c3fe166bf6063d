import type { Change, ChangeFilter, ChangeNames } from "../../domain/changes.ts";
import type { Today } from "../../domain/days.ts";
import type { Localized } from "../../domain/localized.ts";
import type { Page } from "../../domain/records.ts";
import { asOfParams } from "../../forms/as-of.ts";
import { changeParams } from "../../forms/change-filter.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import type { Representations } from "../../outputs/formats.ts";
import { activeFilters } from "../filters/active.ts";
import { ActiveFilters } from "../filters/active-filters.tsx";
import { search } from "../filters/list-links.ts";
import { AsOfBanner } from "../records/as-of-banner.tsx";
import { LocalizedText } from "../records/localized-text.tsx";
import { ChainNote } from "./chain-note.tsx";
import { ChangeFilters } from "./change-filters.tsx";
import { ChangeResults } from "./change-results.tsx";

interface Props {
  title: Localized;
  filter: ChangeFilter;
  today: Today;
  page: Page<Change>;
  names: ChangeNames;
  last: { seq: number; hash: string } | null;
  lang: Lang;
  /** The addresses of the record and of its lines. */
  record: string;
  base: string;
  /** Where the same lines are found in other forms. */
  also: Representations;
}

/** The lines of the history that are about one record. */
export function RecordChanges({ title, filter, today, page, names, last, lang, record, base, also }: Props) {
  const { changes } = messages(lang);
  const { filters } = changes;
  const params = changeParams(filter);
  const kept = asOfParams(today);
  const words = { names: filters, values: { kind: changes.kinds } };
  return (
    <div className="list-page">
      <header className="list-head">
        <h1>{changes.titleOf}</h1>
        <p className="lead">
          <span className="note">{changes.backTo}</span>{" "}
          <a href={record + search(kept)}>
            <LocalizedText value={title} lang={lang} />
          </a>
        </p>
        <ChainNote last={last} past={today.asOf} lang={lang} />
        <AsOfBanner
          asOf={today.asOf ? today.day : null}
          lang={lang}
          here={base + search(params)}
          words={changes}
        />
      </header>
      <ChangeFilters filter={filter} action={base} kept={kept} open={page.total === 0} lang={lang} />
      <ChangeResults
        page={page}
        names={names}
        lang={lang}
        base={base}
        params={params}
        kept={kept}
        also={also}
      >
        <ActiveFilters
          filters={activeFilters(params, kept, base, {}, words, lang)}
          label={filters.active}
          clear={{ label: filters.clear, href: base + search(kept) }}
          remove={filters.remove}
        />
      </ChangeResults>
    </div>
  );
}
