import type { ReactNode } from "react";
import { NAMED_SORTS, type NamedFilter, PARTS } from "../../domain/connections.ts";
import type { Today } from "../../domain/days.ts";
import type { Localized } from "../../domain/localized.ts";
import type { Page } from "../../domain/records.ts";
import { asOfParams } from "../../forms/as-of.ts";
import { namedParams } from "../../forms/named-filter.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import type { Representations } from "../../outputs/formats.ts";
import { activeFilters } from "../filters/active.ts";
import { ActiveFilters } from "../filters/active-filters.tsx";
import { KeptFields, TextField } from "../filters/fields.tsx";
import { FilterPanel } from "../filters/filter-panel.tsx";
import { joined, search } from "../filters/list-links.ts";
import { Pager } from "../filters/pager.tsx";
import { AsOfBanner } from "../records/as-of-banner.tsx";
import { FormatLinks } from "../records/format-links.tsx";
import { NamedLine } from "./named-line.tsx";

interface Item {
  id: string;
  name: Localized;
  dialogues: number;
  promises: number;
  lastDay: string;
}

interface Props<T extends Item> {
  noun: "organizations" | "people" | "venues";
  lang: Lang;
  filter: NamedFilter;
  today: Today;
  page: Page<T>;
  forms: Representations;
  href: (id: string) => string;
  /** What a line tells besides its counts: before them, and among them. */
  before?: (item: T) => ReactNode[];
  among?: (item: T) => ReactNode[];
}

/** A list of organisations, people or venues: found by name, in the order that the reader wants. */
export function NamedList<T extends Item>(props: Props<T>) {
  const { noun, lang, filter, today, page, forms, href, before, among } = props;
  const { connections: words } = messages(lang);
  const list = words.lists[noun];
  const params = namedParams(filter);
  const kept = asOfParams(today);
  const base = forms.path;
  const called = { names: words.filters, values: { part: words.parts } };
  const active = activeFilters(params, kept, base, {}, called, lang);
  const total = list.total(page.total);
  return (
    <div className="list-page">
      <header className="list-head">
        <h1>{list.title}</h1>
        <p>{list.intro}</p>
        <AsOfBanner asOf={today.asOf ? today.day : null} lang={lang} here={base + search(params)} />
      </header>
      <NamedFilters
        noun={noun}
        action={base}
        filter={filter}
        kept={kept}
        open={page.total === 0}
        lang={lang}
      />
      <section className="list-results" aria-labelledby="results">
        <h2 id="results" className="visually-hidden">
          {active.length > 0 ? words.found(total) : total}
        </h2>
        <p className="list-count" role="status">
          {active.length > 0 ? words.found(total) : total}
        </p>
        <ActiveFilters
          filters={active}
          label={words.filters.active}
          clear={{ label: words.filters.clear, href: base + search(kept) }}
          remove={words.filters.remove}
        />
        {page.items.length > 0 ? (
          <ol className="lines">
            {page.items.map((item) => (
              <li key={item.id}>
                <NamedLine
                  item={item}
                  href={href(item.id) + search(kept)}
                  before={before?.(item)}
                  among={among?.(item)}
                  lang={lang}
                />
              </li>
            ))}
          </ol>
        ) : (
          <div className="empty">
            <h3>{list.none}</h3>
            <p>{words.noneHelp}</p>
            <p>
              <a href={base + search(kept)}>{list.all}</a>
            </p>
          </div>
        )}
        <Pager
          page={page}
          href={(cursor) => base + search(joined(params, kept, new URLSearchParams({ cursor })))}
          words={words.paging}
        />
        <FormatLinks {...forms} lang={lang} />
      </section>
    </div>
  );
}

function NamedFilters({
  noun,
  action,
  filter: { q, part, sort = "dialogues" },
  kept,
  open,
  lang,
}: Pick<Props<Item>, "noun" | "filter" | "lang"> & { action: string; kept: URLSearchParams; open: boolean }) {
  const { filters, parts, sorts } = messages(lang).connections;
  return (
    <FilterPanel action={action} title={filters.title} apply={filters.apply} open={open}>
      <KeptFields params={kept} />
      <TextField name="q" label={filters.q} value={q} help={filters.qHelp} />
      {noun === "organizations" ? (
        <p className="field">
          <label htmlFor="f-part">{filters.part}</label>
          <select id="f-part" name="part" defaultValue={part ?? ""}>
            <option value="">{filters.any}</option>
            {PARTS.map((each) => (
              <option key={each} value={each}>
                {parts[each]}
              </option>
            ))}
          </select>
        </p>
      ) : null}
      <p className="field">
        <label htmlFor="f-sort">{filters.sort}</label>
        <select id="f-sort" name="sort" defaultValue={sort}>
          {NAMED_SORTS.map((each) => (
            <option key={each} value={each}>
              {sorts[each]}
            </option>
          ))}
        </select>
      </p>
    </FilterPanel>
  );
}
