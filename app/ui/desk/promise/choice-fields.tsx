import { type FieldMetadata, getCollectionProps, getInputProps, getSelectProps } from "@conform-to/react";
import type { ReactNode } from "react";
import { FieldErrors, Labelled } from "../fields.tsx";

interface Props {
  // biome-ignore lint/suspicious/noExplicitAny: a field of any form.
  field: FieldMetadata<any, any, any>;
  label: ReactNode;
  hint?: ReactNode;
}

/** One of several; `children` are the options. */
export function SelectField({ children, ...about }: Props & { children: ReactNode }) {
  const { field, hint } = about;
  const { key, ...props } = getSelectProps(field, {
    ariaDescribedBy: hint ? field.descriptionId : undefined,
  });
  return (
    <Labelled {...about}>
      <select key={key} {...props}>
        {children}
      </select>
    </Labelled>
  );
}

/** Yes or no. */
export function CheckField({ field, label }: Props) {
  const { key, ...props } = getInputProps(field, { type: "checkbox" });
  return (
    <div className="field check-field">
      <label>
        <input key={key} {...props} /> {label}
      </label>
      <FieldErrors field={field} />
    </div>
  );
}

/** Any of several, or one of them. */
export function ChoiceField({
  field,
  label,
  hint,
  options,
  type,
}: Props & { type: "radio" | "checkbox"; options: readonly { value: string; label: ReactNode }[] }) {
  const items = getCollectionProps(field, { type, options: options.map(({ value }) => value) });
  return (
    <fieldset
      className="field choices"
      id={field.id}
      tabIndex={-1}
      aria-invalid={field.errors ? true : undefined}
      aria-describedby={
        [hint ? field.descriptionId : null, field.errors ? field.errorId : null].filter(Boolean).join(" ") ||
        undefined
      }
    >
      <legend>{label}</legend>
      {hint && (
        <p className="field-hint" id={field.descriptionId}>
          {hint}
        </p>
      )}
      {items.map(({ key, ...props }, index) => (
        <label key={key}>
          <input {...props} /> {options[index]?.label}
        </label>
      ))}
      <FieldErrors field={field} />
    </fieldset>
  );
}
