import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { PromiseDetail } from "../../../domain/records.ts";
import { EVIDENCE_STRENGTHS, OUTCOMES, type Role } from "../../../domain/vocabulary.ts";
import { parseAssessment } from "../../../forms/desk/assessment.ts";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { LocalizedText, plain } from "../../records/localized-text.tsx";
import { LongTextField, TextField } from "../fields.tsx";
import { FormErrors } from "../form-errors.tsx";
import { ChoiceField, SelectField } from "./choice-fields.tsx";
import { idsIn } from "./ids.ts";
import { SourcesField, type TypedSource } from "./sources-field.tsx";

/** The fields of an assessment as they are typed. */
export interface TypedAssessment {
  id?: string;
  version?: string;
  outcome?: string;
  effectiveOn?: string;
  reasonKo?: string;
  reasonEn?: string;
  strength?: string;
  occurrence?: string;
  successor?: string;
  evidence?: TypedSource[];
  met?: string[];
}

interface Props {
  promise: PromiseDetail;
  successors: readonly { id: string; name: PromiseDetail["action"] }[];
  role: Role;
  isOnePerson: boolean;
  lang: Lang;
  action: string;
  typed: TypedAssessment;
  result?: SubmissionResult<string[]>;
  /** What the button says, where it is not the first time that this is proposed. */
  submit?: string;
}

/** An assessment to be recorded or proposed. */
export function AssessmentForm({
  promise,
  successors,
  role,
  isOnePerson,
  lang,
  action,
  typed,
  result,
  submit,
}: Props) {
  const { deskPromises, vocabulary } = messages(lang);
  const { assessment: texts } = deskPromises;
  const [form, fields] = useForm<TypedAssessment, string[]>({
    id: "assessment",
    lastResult: result ?? null,
    defaultValue: { evidence: [{}], ...typed },
    onValidate: ({ formData }) => parseAssessment(formData, lang) as never,
    shouldRevalidate: "onSubmit",
  });
  const begun = promise.occurrences.filter(({ period }) => period.earliest <= promise.today);
  const note = isOnePerson && role !== "contributor" ? texts.alone : texts.closingNote;
  return (
    <Form method="post" action={action} preventScrollReset {...getFormProps(form)} className="desk-form">
      <FormErrors form={form} lang={lang} idOf={idsIn(form.id, fields)} />
      <input type="hidden" name="id" value={typed.id} />
      {typed.version && <input type="hidden" name="version" value={typed.version} />}
      <SelectField field={fields.outcome} label={texts.outcome}>
        <option value="">{texts.choose}</option>
        {OUTCOMES.map((outcome) => (
          <option key={outcome} value={outcome}>
            {vocabulary.outcome[outcome]} — {vocabulary.outcomeMeaning[outcome]}
          </option>
        ))}
      </SelectField>
      <TextField field={fields.effectiveOn} label={texts.effectiveOn} hint={texts.effectiveOnHint} />
      {begun.length > 0 && (
        <SelectField field={fields.occurrence} label={texts.occurrence}>
          <option value="">{texts.occurrenceWhole}</option>
          {begun.map(({ period }) => (
            <option key={period.edtf} value={period.edtf}>
              {formatPeriod(period.edtf, lang)}
            </option>
          ))}
        </SelectField>
      )}
      {promise.criteria.length > 0 ? (
        <ChoiceField
          field={fields.met}
          label={texts.met}
          type="checkbox"
          options={promise.criteria.map(({ key, text }) => ({
            value: key,
            label: <LocalizedText value={text} lang={lang} />,
          }))}
        />
      ) : (
        <p className="note">{texts.metNone}</p>
      )}
      <LongTextField
        field={fields.reasonKo}
        label={texts.reasonKo}
        hint={texts.reasonHint}
        lang="ko"
        rows={3}
      />
      <LongTextField field={fields.reasonEn} label={texts.reasonEn} lang="en" rows={3} />
      <SourcesField form={form} field={fields.evidence as never} lang={lang} />
      <SelectField field={fields.strength} label={texts.strength}>
        <option value="">{texts.strengthUnknown}</option>
        {EVIDENCE_STRENGTHS.map((strength) => (
          <option key={strength} value={strength}>
            {vocabulary.strength[strength]}
          </option>
        ))}
      </SelectField>
      <TextField
        field={fields.successor}
        label={texts.successor}
        hint={texts.successorHint}
        list="successors"
      />
      <datalist id="successors">
        {successors.map(({ id, name }) => (
          <option key={id} value={id}>
            {plain(name, lang)}
          </option>
        ))}
      </datalist>
      <p className="note">{note}</p>
      <div className="desk-buttons">
        <button type="submit">
          {submit ?? (role === "contributor" ? texts.proposeOnly : texts.propose)}
        </button>
      </div>
    </Form>
  );
}
