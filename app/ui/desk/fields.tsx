import { type FieldMetadata, getInputProps, getTextareaProps } from "@conform-to/react";
import type { ReactNode } from "react";

interface Props {
  // biome-ignore lint/suspicious/noExplicitAny: a field of any form, which shows one text.
  field: FieldMetadata<any, any, any>;
  label: ReactNode;
  hint?: ReactNode;
  /** The language of what is typed, where it is known. */
  lang?: string;
}

/** The message of a field, beside it and read with it. */
export function FieldErrors({ field }: Pick<Props, "field">) {
  if (!field.errors) return null;
  return (
    <p className="field-errors" id={field.errorId}>
      {field.errors.join(" ")}
    </p>
  );
}

/** A label over a control, with what helps to fill it in and what is wrong with it. */
export function Labelled({ field, label, hint, children }: Props & { children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={field.id}>{label}</label>
      {hint && (
        <p className="field-hint" id={field.descriptionId}>
          {hint}
        </p>
      )}
      {children}
      <FieldErrors field={field} />
    </div>
  );
}

interface TextProps extends Props {
  type?: "text" | "email" | "password" | "url" | "date" | "search" | "number";
  autoComplete?: string;
  /** Typed before, and not to be shown again: passwords. */
  isSecret?: boolean;
  /** The id of a list of what one may mean. */
  list?: string;
}

/** One line of text. */
export function TextField({ type = "text", autoComplete = "off", isSecret, list, ...about }: TextProps) {
  const { field, hint, lang } = about;
  const { key, defaultValue, ...props } = getInputProps(field, {
    type,
    ariaDescribedBy: hint ? field.descriptionId : undefined,
  });
  return (
    <Labelled {...about}>
      <input
        key={key}
        {...props}
        defaultValue={isSecret ? undefined : defaultValue}
        autoComplete={autoComplete}
        lang={lang}
        list={list}
      />
    </Labelled>
  );
}

/** Several lines of text. */
export function LongTextField({ rows = 4, ...about }: Props & { rows?: number }) {
  const { field, hint, lang } = about;
  const { key, ...props } = getTextareaProps(field, {
    ariaDescribedBy: hint ? field.descriptionId : undefined,
  });
  return (
    <Labelled {...about}>
      <textarea key={key} {...props} rows={rows} lang={lang} />
    </Labelled>
  );
}
