import { type FieldMetadata, getSelectProps } from "@conform-to/react";
import { LANGS } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { Labelled } from "./fields.tsx";

interface Props {
  // biome-ignore lint/suspicious/noExplicitAny: a field of any form.
  field: FieldMetadata<any, any, any>;
  label: string;
}

/** The languages in which one can work, each by its own name. */
export function LanguageSelect({ field, label }: Props) {
  const { key, ...select } = getSelectProps(field);
  return (
    <Labelled field={field} label={label}>
      <select key={key} {...select}>
        {LANGS.map((each) => (
          <option key={each} value={each} lang={each}>
            {messages(each).shell.languageName}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
