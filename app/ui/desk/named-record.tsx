import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { type Correctable, isMergeable } from "../../domain/named.ts";
import { FIELDS_OF, type NamedForm } from "../../forms/desk/named.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { urls } from "../urls.ts";
import { LongTextField, TextField } from "./fields.tsx";
import { FormErrors } from "./form-errors.tsx";

interface Props {
  lang: Lang;
  kind: Correctable;
  id: string;
  name: string;
  fields: NamedForm;
  uses: { dialogues: number; promises: number } | null;
  said: "corrected" | "merged" | null;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** One record with a name: to be corrected, or merged into another. */
export function NamedRecord({ lang, kind, id, name, fields: shown, uses, said, lastResult }: Props) {
  const { named } = messages(lang);
  const [form, fields] = useForm<NamedForm>({ id: "named", lastResult, defaultValue: shown });
  const idOf = (field: string) => (field in fields ? fields[field as keyof typeof fields].id : undefined);
  return (
    <article>
      <h1>{name}</h1>
      <p className="note">
        {named.kinds[kind]}, <code>{id}</code>. {uses && named.uses(uses.dialogues, uses.promises)}
      </p>
      {said && <p role="status">{said === "merged" ? named.merge.merged : named.published}</p>}
      <Form method="post" className="desk-form" {...getFormProps(form)}>
        <FormErrors form={form} lang={lang} idOf={idOf} />
        <input type="hidden" name="seq" value={shown.seq} />
        <TextField field={fields.ko} label={named.fields.ko} lang="ko" />
        <TextField field={fields.en} label={named.fields.en} lang="en" />
        {FIELDS_OF[kind].map((field) =>
          field === "aliases" || field === "former" ? (
            <LongTextField key={field} field={fields[field]} label={named.fields[field]} rows={3} />
          ) : (
            <TextField key={field} field={fields[field]} label={named.fields[field]} />
          ),
        )}
        <TextField field={fields.reason} label={named.fields.reason} hint={named.reasonHint} />
        <div className="desk-buttons">
          <button type="submit">{named.publish}</button>
        </div>
      </Form>
      {isMergeable(kind) && (
        <section aria-labelledby="merge">
          <h2 id="merge">{named.merge.title}</h2>
          <p>{named.merge.lead}</p>
          <Form method="get" action={urls.desk.merge(kind, id)} className="desk-find">
            <label htmlFor="into">{named.merge.into}</label>
            <input id="into" name="into" autoComplete="off" spellCheck={false} required />
            <button type="submit">{named.merge.preview}</button>
          </Form>
        </section>
      )}
    </article>
  );
}
