import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { type FormEvent, useState } from "react";
import { isDay } from "../../../domain/days.ts";
import { parseEdtf } from "../../../domain/edtf.ts";
import type { StatedTerm } from "../../../domain/stated-term.ts";
import { DEADLINE_REVISIONS } from "../../../domain/vocabulary.ts";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { urls } from "../../urls.ts";
import { LongTextField, TextField } from "../fields.tsx";
import { FormErrors } from "../form-errors.tsx";
import { ChoiceField, SelectField } from "./choice-fields.tsx";
import { idsIn } from "./ids.ts";
import { TermInWords } from "./term-in-words.tsx";

/** The fields of a deadline as they are typed. */
export interface TypedDeadline {
  revises?: string;
  phrase?: string;
  lang?: string;
  on?: string;
  due?: string;
  source?: string;
  reason?: string;
}

interface Props {
  promise: string;
  lang: Lang;
  typed: TypedDeadline;
  /** The days on which its deadlines were given. */
  days: readonly string[];
  /** How the words are read that were typed so far. */
  read: StatedTerm | null;
  result?: SubmissionResult<string[]>;
}

/** A correction or an extension; the words are shown as they are read, while they are typed or by a button of the form. */
export function DeadlineForm({ promise, lang, typed, days, read, result }: Props) {
  const { deadline: texts } = messages(lang).deskPromises;
  const [term, setTerm] = useState(read);
  const [form, fields] = useForm<TypedDeadline, string[]>({
    id: "deadline",
    lastResult: result ?? null,
    defaultValue: typed,
  });
  const action = urls.desk.deadlines(promise);
  const reread = async (typed: HTMLFormElement) => {
    const form = new FormData(typed);
    setTerm(await readAsTyped((name) => String(form.get(name) ?? "").trim()));
  };
  return (
    <Form
      method="post"
      action={action}
      preventScrollReset
      {...getFormProps(form)}
      onChange={({ currentTarget }: FormEvent<HTMLFormElement>) => reread(currentTarget)}
      className="desk-form"
    >
      <FormErrors form={form} lang={lang} idOf={idsIn(form.id, fields)} />
      <p className="note">{texts.lead}</p>
      <ChoiceField
        field={fields.revises}
        label={texts.revises}
        type="radio"
        options={DEADLINE_REVISIONS.map((value) => ({ value, label: texts.revisions[value] }))}
      />
      <TextField field={fields.phrase} label={texts.phrase} lang={typed.lang} />
      <SelectField field={fields.lang} label={texts.lang}>
        {Object.entries(texts.languages).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <TextField field={fields.on} label={texts.on} hint={texts.onHint(days.join(", "))} type="date" />
      <TextField field={fields.due} label={texts.due} hint={texts.dueHint} />
      <div className="desk-buttons">
        <button
          type="submit"
          formMethod="get"
          formAction={action}
          formNoValidate
          className="quiet-button"
          onClick={(event) => {
            // With script the words are read where they stand.
            event.preventDefault();
            if (event.currentTarget.form) void reread(event.currentTarget.form);
          }}
        >
          {texts.preview}
        </button>
      </div>
      <TermInWords term={term} lang={lang} />
      <TextField field={fields.source} label={texts.source} hint={texts.sourceHint} type="url" />
      <LongTextField field={fields.reason} label={texts.reason} hint={texts.reasonHint} rows={2} />
      <div className="desk-buttons">
        <button type="submit">{texts.submit}</button>
      </div>
    </Form>
  );
}

/** The rules are fetched when the first words are typed, for most pages of the desk need none. */
async function readAsTyped(value: (name: string) => string): Promise<StatedTerm | null> {
  const [phrase, due, on] = [value("phrase"), value("due"), value("on")];
  if (!isDay(on) || (!phrase && !due) || (due && !parseEdtf(due))) return null;
  const { statedTerm } = await import("../../../domain/stated-term.ts");
  return statedTerm({ phrase: phrase || null, lang: value("lang") || null, due: due || null }, on);
}
