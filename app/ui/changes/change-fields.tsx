import {
  type Change,
  changedFields,
  type FieldChange,
  MAIN_FIELDS,
  onlyDifferent,
} from "../../domain/changes.ts";
import { formatNumber } from "../../i18n/dates.ts";
import { messages } from "../../i18n/messages.ts";
import { fieldName } from "../../i18n/values/field.ts";
import type { Reading } from "../../i18n/values/told.ts";
import { FieldValue } from "./field-value.tsx";

interface Props {
  change: Change;
  reading: Reading;
}

/** What a line changed: before and after by field, or for a new record its main fields and the rest folded. */
export function ChangeFields({ change, reading }: Props) {
  const { before, after, kind } = change;
  const fields = changedFields(before, after);
  if (before !== null) return <BeforeAfter change={change} fields={fields} reading={reading} />;
  const known = fields.filter(({ field }) => field !== "id");
  const main = known.filter(({ field }) => MAIN_FIELDS[kind]?.includes(field));
  const rest = known.filter(({ field }) => !main.some((each) => each.field === field));
  const { line } = messages(reading.lang).changes;
  return (
    <>
      <Facts fields={main} reading={reading} />
      {rest.length > 0 ? (
        <details>
          <summary>{line.more(rest.length)}</summary>
          <Facts fields={rest} reading={reading} />
        </details>
      ) : null}
    </>
  );
}

function Facts({ fields, reading }: { fields: readonly FieldChange[]; reading: Reading }) {
  return (
    <dl className="facts facts-tight">
      {fields.map(({ field, after }) => (
        <div key={field}>
          <dt>{fieldName(reading.kind, field, reading.lang)}</dt>
          <dd>
            <FieldValue field={field} value={after} reading={reading} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function BeforeAfter({ change, fields, reading }: Props & { fields: readonly FieldChange[] }) {
  const { line } = messages(reading.lang).changes;
  return (
    <table className="record-table before-after">
      <caption className="visually-hidden">{line.caption(formatNumber(change.seq, reading.lang))}</caption>
      <thead>
        <tr>
          <th scope="col">{line.field}</th>
          <th scope="col">{line.before}</th>
          <th scope="col">{line.after}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ field, ...values }) => {
          const { before, after, unchanged } = onlyDifferent(values.before, values.after);
          return (
            <tr key={field}>
              <th scope="row">{fieldName(reading.kind, field, reading.lang)}</th>
              <td data-label={line.before}>
                <FieldValue field={field} value={before} reading={reading} />
              </td>
              <td data-label={line.after}>
                <FieldValue field={field} value={after} reading={reading} />
                {unchanged > 0 ? <p className="note">{line.unchanged(unchanged)}</p> : null}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
