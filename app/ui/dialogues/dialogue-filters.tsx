import type { DialogueFilter } from "../../domain/filters.ts";
import type { Facet } from "../../domain/records.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { FacetSelect, KeptFields, TextField } from "../filters/fields.tsx";
import { FilterPanel } from "../filters/filter-panel.tsx";
import { urls } from "../urls.ts";

interface Props {
  filter: DialogueFilter;
  facets: Record<"host" | "series" | "organization" | "year", Facet[]>;
  /** Parameters without a field, kept when the form is sent. */
  kept: URLSearchParams;
  /** Unfolded on a narrow screen: when the filters leave nothing. */
  open: boolean;
  lang: Lang;
}

/** The form over the list of dialogues. */
export function DialogueFilters({ filter, facets, kept, open, lang }: Props) {
  const { filters } = messages(lang).dialogues;
  const { q, host, series, organization, year } = filter;
  const common = { any: filters.any, lang };
  return (
    <FilterPanel action={urls.dialogues(lang)} title={filters.title} apply={filters.apply} open={open}>
      <KeptFields params={kept} />
      <TextField name="q" label={filters.q} value={q} help={filters.qHelp} />
      <FacetSelect name="host" label={filters.host} value={host} facets={facets.host} {...common} />
      <FacetSelect name="series" label={filters.series} value={series} facets={facets.series} {...common} />
      <FacetSelect
        name="organization"
        label={filters.organization}
        value={organization}
        facets={facets.organization}
        {...common}
      />
      <FacetSelect
        name="year"
        label={filters.year}
        value={year?.toString()}
        facets={facets.year}
        {...common}
      />
    </FilterPanel>
  );
}
