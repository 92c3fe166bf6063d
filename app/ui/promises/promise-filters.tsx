import { PROMISE_SORTS, type PromiseFilter } from "../../domain/filters.ts";
import { LATE_BINS } from "../../domain/lateness.ts";
import type { Facet } from "../../domain/records.ts";
import { HARDNESSES, OUTCOME_STATES, SCHEDULES } from "../../domain/vocabulary.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { DayField, FacetChecks, FacetSelect, KeptFields, TextField } from "../filters/fields.tsx";
import { FilterPanel } from "../filters/filter-panel.tsx";
import { urls } from "../urls.ts";

interface Props {
  filter: PromiseFilter;
  facets: Record<
    "promisor" | "series" | "outcome" | "schedule" | "kind" | "year" | "late" | "fell_due",
    Facet[]
  >;
  /** Parameters without a field, kept when the form is sent. */
  kept: URLSearchParams;
  /** Unfolded on a narrow screen: when the filters leave nothing. */
  open: boolean;
  lang: Lang;
}

/** The form over the list of promises. */
export function PromiseFilters({ filter, facets, kept, open, lang }: Props) {
  const { promises, vocabulary } = messages(lang);
  const { filters, sorts } = promises;
  const { q, promisor, series, outcome, schedule, kind, year, late, from, to, sort = "due" } = filter;
  const common = { any: filters.any, lang };
  return (
    <FilterPanel action={urls.promises(lang)} title={filters.title} apply={filters.apply} open={open}>
      <KeptFields params={kept} />
      <TextField name="q" label={filters.q} value={q} help={filters.qHelp} />
      <p className="field">
        <label htmlFor="f-sort">{filters.sort}</label>
        <select id="f-sort" name="sort" defaultValue={sort}>
          {PROMISE_SORTS.map((each) => (
            <option key={each} value={each}>
              {sorts[each]}
            </option>
          ))}
        </select>
      </p>
      <FacetChecks
        name="outcome"
        label={filters.outcome}
        values={outcome}
        words={OUTCOME_STATES}
        called={vocabulary.outcome}
        facets={facets.outcome}
        lang={lang}
      />
      <FacetChecks
        name="schedule"
        label={filters.schedule}
        values={schedule}
        words={SCHEDULES}
        called={vocabulary.schedule}
        facets={facets.schedule}
        lang={lang}
      />
      <FacetChecks
        name="kind"
        label={filters.kind}
        values={kind}
        words={HARDNESSES}
        called={vocabulary.hardness}
        facets={facets.kind}
        lang={lang}
      />
      <FacetChecks
        name="fell_due"
        label={filters.fell_due}
        values={filter.fell_due ? [filter.fell_due] : []}
        words={["1"]}
        called={{ "1": filters.fellDueOnly }}
        facets={facets.fell_due}
        lang={lang}
      />
      <FacetSelect
        name="late"
        label={filters.late}
        value={late}
        facets={LATE_BINS.flatMap((bin) => facets.late.filter(({ value }) => value === bin))}
        called={vocabulary.late}
        {...common}
      />
      <FacetSelect
        name="promisor"
        label={filters.promisor}
        value={promisor}
        facets={facets.promisor}
        {...common}
      />
      <FacetSelect name="series" label={filters.series} value={series} facets={facets.series} {...common} />
      <FacetSelect
        name="year"
        label={filters.year}
        value={year?.toString()}
        facets={facets.year}
        {...common}
      />
      <fieldset className="field field-span">
        <legend>{filters.due}</legend>
        <DayField name="from" label={filters.from} value={from} />
        <DayField name="to" label={filters.to} value={to} />
      </fieldset>
    </FilterPanel>
  );
}
