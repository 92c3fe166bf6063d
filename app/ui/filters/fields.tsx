import type { Facet } from "../../domain/records.ts";
import { formatNumber } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { plain } from "../records/localized-text.tsx";

interface Field {
  name: string;
  label: string;
}

/** A line of text to search for. */
export function TextField({ name, label, value, help }: Field & { value: string | undefined; help: string }) {
  return (
    <p className="field field-wide">
      <label htmlFor={`f-${name}`}>{label}</label>
      <input
        id={`f-${name}`}
        name={name}
        type="search"
        defaultValue={value}
        maxLength={200}
        aria-describedby={`f-${name}-help`}
        autoComplete="off"
      />
      <small id={`f-${name}-help`}>{help}</small>
    </p>
  );
}

/** A day. */
export function DayField({ name, label, value }: Field & { value: string | undefined }) {
  return (
    <p className="field">
      <label htmlFor={`f-${name}`}>{label}</label>
      <input
        id={`f-${name}`}
        name={name}
        type="date"
        defaultValue={value}
        min="1900-01-01"
        max="2199-12-31"
      />
    </p>
  );
}

/** One value of several, each with how many rows it would leave; the chosen one stays even when it leaves none. */
export function FacetSelect(
  props: Field & {
    value: string | undefined;
    any: string;
    facets: Facet[];
    /** What the values are called, where they are words of a vocabulary. */
    called?: Readonly<Record<string, string>>;
    lang: Lang;
  },
) {
  const { name, label, value, any, facets, called = {}, lang } = props;
  const gone = value !== undefined && !facets.some((facet) => facet.value === value);
  return (
    <p className="field">
      <label htmlFor={`f-${name}`}>{label}</label>
      <select id={`f-${name}`} name={name} defaultValue={value ?? ""}>
        <option value="">{any}</option>
        {gone ? <option value={value}>{`${called[value] ?? value} (0)`}</option> : null}
        {facets.map((facet) => (
          <option key={facet.value} value={facet.value}>
            {`${called[facet.value] ?? facetLabel(facet, lang)} (${formatNumber(facet.count, lang)})`}
          </option>
        ))}
      </select>
    </p>
  );
}

/** What a facet is called: its name in the reader's language, else its value. */
export function facetLabel({ label, value }: Facet, lang: Lang): string {
  return plain(label, lang) || value;
}

/** Any number of words of a vocabulary, in its order, each with how many rows it would leave. */
export function FacetChecks<W extends string>(
  props: Field & {
    values: readonly W[] | undefined;
    words: readonly W[];
    called: Record<W, string>;
    facets: Facet[];
    lang: Lang;
  },
) {
  const { name, label, values = [], words, called, facets, lang } = props;
  const counts = new Map(facets.map((facet) => [facet.value, facet.count]));
  const shown = words.filter((word) => counts.has(word) || values.includes(word));
  if (shown.length === 0) return null;
  return (
    <fieldset className="field field-checks">
      <legend>{label}</legend>
      {shown.map((word) => (
        <label key={word}>
          <input type="checkbox" name={name} value={word} defaultChecked={values.includes(word)} />{" "}
          {called[word]} <span className="count">({formatNumber(counts.get(word) ?? 0, lang)})</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Parameters that the form keeps without showing them. */
export function KeptFields({ params }: { params: URLSearchParams }) {
  return (
    <>
      {[...params].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
