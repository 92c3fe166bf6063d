import type { DialogueFilter, PromiseFilter } from "../../domain/filters.ts";
import type { Facet } from "../../domain/records.ts";
import { HARDNESSES, OUTCOME_STATES, SCHEDULES } from "../../domain/vocabulary.ts";
import { filterParams, type Subscription } from "../../forms/subscription.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import type { Labels } from "../filters/active.ts";
import { FacetChecks, FacetSelect, KeptFields, TextField } from "../filters/fields.tsx";
import { FilterPanel } from "../filters/filter-panel.tsx";
import { plain } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";
import { FeedOptionFields } from "./feed-option-fields.tsx";

/** How many entries each value of a filter would leave, by parameter. */
export type FeedFacets = Readonly<Record<string, Facet[]>>;

interface Props {
  lang: Lang;
  subscription: Subscription;
  facets: FeedFacets;
  /** Names of what the filter names by id. */
  labels: Labels;
  /** Unfolded on a narrow screen: when the filters leave nothing. */
  open: boolean;
}

const SELECTS = {
  calendar: ["host", "series", "organization"],
  dialogues: ["host", "series", "organization"],
  promises: ["promisor", "host", "series"],
} as const;
const CHECKS = ["outcome", "schedule", "kind"] as const;

/** The filter and the options of a feed as a form; sending it leads to the feed's address, further down the same page. */
export function FeedForm({ lang, subscription, facets, labels, open }: Props) {
  const { subscribe, dialogues, promises } = messages(lang);
  const { list } = subscription;
  const isPromises = list === "promises";
  const { filters } = isPromises ? promises : dialogues;
  const filter: DialogueFilter & PromiseFilter = subscription.filter;
  const names: Readonly<Record<string, unknown>> = filters;
  const shown: readonly string[] = ["q", ...SELECTS[list], ...(isPromises ? CHECKS : [])];
  const unseen = [...filterParams(subscription)].filter(([name]) => !shown.includes(name));
  return (
    <FilterPanel
      action={`${urls.subscribe(lang)}#feed`}
      title={subscribe.form.title}
      apply={subscribe.form.apply}
      open={open}
    >
      <KeptFields params={new URLSearchParams([["feed", list], ...unseen])} />
      <fieldset className="feed-fields">
        <legend>{subscribe.form.only}</legend>
        <TextField name="q" label={filters.q} value={filter.q} help={filters.qHelp} />
        {SELECTS[list].map((name) => (
          <FacetSelect
            key={name}
            name={name}
            label={String(names[name])}
            value={filter[name]}
            any={filters.any}
            called={{ [filter[name] ?? ""]: plain(labels[name], lang) || (filter[name] ?? "") }}
            facets={facets[name] ?? []}
            lang={lang}
          />
        ))}
        {isPromises ? <PromiseChecks filter={filter} facets={facets} lang={lang} /> : null}
      </fieldset>
      <FeedOptionFields lang={lang} subscription={subscription} />
    </FilterPanel>
  );
}

function PromiseChecks({ filter, facets, lang }: Pick<Props, "facets" | "lang"> & { filter: PromiseFilter }) {
  const { promises, vocabulary } = messages(lang);
  const { filters } = promises;
  return (
    <>
      <FacetChecks
        name="outcome"
        label={filters.outcome}
        values={filter.outcome}
        words={OUTCOME_STATES}
        called={vocabulary.outcome}
        facets={facets.outcome ?? []}
        lang={lang}
      />
      <FacetChecks
        name="schedule"
        label={filters.schedule}
        values={filter.schedule}
        words={SCHEDULES}
        called={vocabulary.schedule}
        facets={facets.schedule ?? []}
        lang={lang}
      />
      <FacetChecks
        name="kind"
        label={filters.kind}
        values={filter.kind}
        words={HARDNESSES}
        called={vocabulary.hardness}
        facets={facets.kind ?? []}
        lang={lang}
      />
    </>
  );
}
