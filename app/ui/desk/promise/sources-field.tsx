import type { FieldMetadata, FormMetadata } from "@conform-to/react";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { FieldErrors, TextField } from "../fields.tsx";

export interface TypedSource {
  url?: string;
  title?: string;
  publisher?: string;
  publishedOn?: string;
  archivedUrl?: string;
}

interface Props {
  // biome-ignore lint/suspicious/noExplicitAny: a form that has a list of sources.
  form: FormMetadata<any, any>;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  field: FieldMetadata<TypedSource[], any, any>;
  lang: Lang;
}

/** The sources of an assessment, a row each; rows are added and taken away with and without script. */
export function SourcesField({ form, field, lang }: Props) {
  const { assessment: texts } = messages(lang).deskPromises;
  const rows = field.getFieldList();
  return (
    <fieldset className="field sources-field" id={field.id} tabIndex={-1}>
      <legend>{texts.evidence}</legend>
      <p className="field-hint" id={field.descriptionId}>
        {texts.evidenceHint}
      </p>
      <FieldErrors field={field} />
      {rows.map((row, index) => {
        const { url, title, publisher, publishedOn, archivedUrl } = row.getFieldset();
        return (
          <fieldset key={row.key} className="source-row">
            <legend>{texts.source(index + 1)}</legend>
            <TextField field={url} label={texts.url} type="url" />
            <TextField field={title} label={texts.sourceTitle} />
            <div className="field-row">
              <TextField field={publisher} label={texts.publisher} />
              <TextField field={publishedOn} label={texts.publishedOn} type="date" />
            </div>
            <TextField field={archivedUrl} label={texts.archivedUrl} type="url" />
            <FieldErrors field={row} />
            {rows.length > 1 && (
              <div className="desk-buttons">
                <button {...form.remove.getButtonProps({ name: field.name, index })} className="quiet-button">
                  {texts.remove(index + 1)}
                </button>
              </div>
            )}
          </fieldset>
        );
      })}
      <div className="desk-buttons">
        <button {...form.insert.getButtonProps({ name: field.name })} className="quiet-button">
          {texts.add}
        </button>
      </div>
    </fieldset>
  );
}
