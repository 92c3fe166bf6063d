import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { Localized } from "../../../domain/localized.ts";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { plain } from "../../records/localized-text.tsx";
import { urls } from "../../urls.ts";
import { LongTextField, TextField } from "../fields.tsx";
import { FormErrors } from "../form-errors.tsx";
import { SelectField } from "./choice-fields.tsx";
import { idsIn } from "./ids.ts";

interface Choice {
  id: string;
  name: Localized;
}

interface Props {
  promise: string;
  organizations: { involved: readonly Choice[]; others: readonly Choice[] };
  people: readonly Choice[];
  lang: Lang;
  typed?: TypedReply;
  result?: SubmissionResult<string[]>;
}

interface TypedReply {
  on?: string;
  organization?: string;
  person?: string;
  textKo?: string;
  textEn?: string;
  source?: string;
  reason?: string;
}

/** A statement to be attached. */
export function ReplyForm({ promise, organizations, people, lang, typed = {}, result }: Props) {
  const { reply: texts, deadline } = messages(lang).deskPromises;
  const [form, fields] = useForm<TypedReply, string[]>({
    id: "reply",
    lastResult: result ?? null,
    defaultValue: typed,
  });
  return (
    <Form
      method="post"
      action={urls.desk.replies(promise)}
      preventScrollReset
      {...getFormProps(form)}
      className="desk-form"
    >
      <FormErrors form={form} lang={lang} idOf={idsIn(form.id, fields)} />
      <p className="note">{texts.lead}</p>
      <SelectField field={fields.organization} label={texts.organization}>
        <option value="">{texts.nobody}</option>
        <optgroup label={texts.involved}>
          <Options choices={organizations.involved} lang={lang} />
        </optgroup>
        <optgroup label={texts.others}>
          <Options choices={organizations.others} lang={lang} />
        </optgroup>
      </SelectField>
      {people.length > 0 && (
        <SelectField field={fields.person} label={texts.person}>
          <option value="">{texts.nobody}</option>
          <Options choices={people} lang={lang} />
        </SelectField>
      )}
      <TextField field={fields.on} label={texts.on} type="date" />
      <LongTextField field={fields.textKo} label={texts.textKo} lang="ko" />
      <LongTextField field={fields.textEn} label={texts.textEn} lang="en" />
      <TextField field={fields.source} label={texts.source} type="url" />
      <LongTextField field={fields.reason} label={texts.reason} hint={deadline.reasonHint} rows={2} />
      <div className="desk-buttons">
        <button type="submit">{texts.submit}</button>
      </div>
    </Form>
  );
}

function Options({ choices, lang }: { choices: readonly Choice[]; lang: Lang }) {
  return (
    <>
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {plain(name, lang)}
        </option>
      ))}
    </>
  );
}

interface ClosingProps {
  promise: string;
  position: number;
  today: string;
  lang: Lang;
  result?: SubmissionResult<string[]>;
}

/** The end of the matter of a statement, given by its place. */
export function ClosingForm({ promise, position, today, lang, result }: ClosingProps) {
  const { reply: texts, deadline } = messages(lang).deskPromises;
  const [form, fields] = useForm<{ on?: string; reason?: string }, string[]>({
    id: `closing-${position}`,
    lastResult: result ?? null,
    defaultValue: { on: today },
  });
  return (
    <Form
      method="post"
      action={urls.desk.closing(promise, position)}
      preventScrollReset
      {...getFormProps(form)}
      className="desk-form"
    >
      <FormErrors form={form} lang={lang} idOf={idsIn(form.id, fields)} />
      <TextField field={fields.on} label={texts.closedOn} type="date" />
      <LongTextField field={fields.reason} label={texts.closingReason} hint={deadline.reasonHint} rows={2} />
      <div className="desk-buttons">
        <button type="submit" className="quiet-button">
          {texts.close}
        </button>
      </div>
    </Form>
  );
}
