import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import type { Localized } from "../../domain/localized.ts";
import { LONGEST_TIP, TIP_KINDS, type TipSubject } from "../../domain/tips.ts";
import { LEFT_EMPTY } from "../../forms/tip.ts";
import { formatNumber } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { FieldErrors, LongTextField, TextField } from "../desk/fields.tsx";
import { FormErrors } from "../desk/form-errors.tsx";
import { LocalizedText } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";

interface Props {
  lang: Lang;
  noun: TipSubject;
  id: string;
  title: Localized;
  /** What came of the form that was sent, with what was typed. */
  lastResult: SubmissionResult | undefined;
}

type Fields = Record<"kind" | "text" | "url" | "contact", string>;

/** The form by which readers tell the editors about one record. It works without script. */
export function TipPage({ lang, noun, id, title, lastResult }: Props) {
  const { tips } = messages(lang);
  const [form, fields] = useForm<Fields>({ id: "tip", lastResult });
  const { kind, text, url, contact } = fields;
  const idOf = (name: string) => {
    if (name === "kind") return `${kind.id}-${TIP_KINDS[0]}`;
    return name === "text" || name === "url" || name === "contact" ? fields[name].id : undefined;
  };
  return (
    <article className="tip-page">
      <h1>{tips.title}</h1>
      <p>
        {tips.about[noun]}:{" "}
        <a href={urls[noun](lang, id)}>
          <LocalizedText value={title} lang={lang} />
        </a>
      </p>
      <p>{tips.lead}</p>
      <form method="post" className="desk-form" {...getFormProps(form)}>
        <FormErrors form={form} lang={lang} idOf={idOf} />
        <fieldset
          className="field tip-kinds"
          aria-invalid={kind.valid ? undefined : true}
          aria-describedby={kind.valid ? undefined : kind.errorId}
        >
          <legend>{tips.kind}</legend>
          {TIP_KINDS.map((each) => (
            <label key={each}>
              <input
                type="radio"
                id={`${kind.id}-${each}`}
                name={kind.name}
                value={each}
                required
                defaultChecked={kind.initialValue === each}
              />{" "}
              {tips.kinds[each]}
            </label>
          ))}
          <FieldErrors field={kind} />
        </fieldset>
        <LongTextField
          field={text}
          label={tips.text}
          hint={tips.textHint(formatNumber(LONGEST_TIP.text, lang))}
          rows={8}
        />
        <TextField field={url} label={tips.url} hint={tips.urlHint} />
        <TextField field={contact} label={tips.contact} hint={tips.contactHint} />
        <div className="left-empty" aria-hidden="true">
          <label htmlFor={LEFT_EMPTY}>{tips.leftEmpty}</label>
          <input id={LEFT_EMPTY} name={LEFT_EMPTY} type="text" tabIndex={-1} autoComplete="off" />
        </div>
        <p className="note">{tips.privacy}</p>
        <div className="desk-buttons">
          <button type="submit">{tips.submit}</button>
        </div>
      </form>
    </article>
  );
}
