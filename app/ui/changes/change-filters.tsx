import { CHANGE_KINDS, type ChangeFilter } from "../../domain/changes.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { DayField, KeptFields } from "../filters/fields.tsx";
import { FilterPanel } from "../filters/filter-panel.tsx";

interface Props {
  filter: ChangeFilter;
  action: string;
  kept: URLSearchParams;
  /** Unfolded on a narrow screen: when the filters leave nothing. */
  open: boolean;
  lang: Lang;
}

/** The form over the history: what lines are about, and when they were recorded. */
export function ChangeFilters({ filter, action, kept, open, lang }: Props) {
  const { filters, kinds } = messages(lang).changes;
  return (
    <FilterPanel action={action} title={filters.title} apply={filters.apply} open={open}>
      <KeptFields params={kept} />
      <p className="field">
        <label htmlFor="f-kind">{filters.kind}</label>
        <select id="f-kind" name="kind" defaultValue={filter.kind ?? ""}>
          <option value="">{filters.any}</option>
          {CHANGE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kinds[kind]}
            </option>
          ))}
        </select>
      </p>
      <DayField name="from" label={filters.from} value={filter.from} />
      <DayField name="to" label={filters.to} value={filter.to} />
      <p className="note">{filters.days}</p>
    </FilterPanel>
  );
}
