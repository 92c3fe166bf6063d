import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { urls } from "../../urls.ts";
import { LongTextField, TextField } from "../fields.tsx";
import { FormErrors } from "../form-errors.tsx";
import { CheckField } from "./choice-fields.tsx";
import { idsIn } from "./ids.ts";

type Result = SubmissionResult<string[]>;

/** One button that says: I looked today, and found nothing. */
export function FoundNothing({
  promise,
  lang,
  back,
  about,
}: {
  promise: string;
  lang: Lang;
  back?: "queue";
  /** The id of what names the promise, where a page has several of these buttons. */
  about?: string;
}) {
  const { check } = messages(lang).deskPromises;
  return (
    <Form method="post" action={urls.desk.checks(promise)} preventScrollReset className="found-nothing">
      {back && <input type="hidden" name="back" value={back} />}
      <button type="submit" className="quiet-button" aria-describedby={about}>
        {check.foundNothing}
      </button>
    </Form>
  );
}

interface TypedCheck {
  on?: string;
  found?: boolean;
  noteKo?: string;
  noteEn?: string;
  url?: string;
  title?: string;
}

/** A look of another day, or one with a note or a source. */
export function CheckForm({ promise, lang, result }: { promise: string; lang: Lang; result?: Result }) {
  const { check } = messages(lang).deskPromises;
  const [form, fields] = useForm<TypedCheck, string[]>({ id: "check", lastResult: result ?? null });
  return (
    <Form
      method="post"
      action={urls.desk.checks(promise)}
      preventScrollReset
      {...getFormProps(form)}
      className="desk-form"
    >
      <FormErrors form={form} lang={lang} idOf={idsIn(form.id, fields)} />
      <TextField field={fields.on} label={check.on} hint={check.onHint} type="date" />
      <CheckField field={fields.found} label={check.found} />
      <LongTextField field={fields.noteKo} label={check.noteKo} lang="ko" rows={2} />
      <LongTextField field={fields.noteEn} label={check.noteEn} lang="en" rows={2} />
      <TextField field={fields.url} label={check.url} type="url" />
      <TextField field={fields.title} label={check.urlTitle} />
      <div className="desk-buttons">
        <button type="submit">{check.submit}</button>
      </div>
    </Form>
  );
}

interface NextProps {
  promise: string;
  planned: string | null;
  lang: Lang;
  result?: Result;
}

/** The day on which to look again. */
export function NextCheckForm({ promise, planned, lang, result }: NextProps) {
  const { check } = messages(lang).deskPromises;
  const [form, fields] = useForm<{ next?: string }, string[]>({
    id: "next-check",
    lastResult: result ?? null,
    defaultValue: { next: planned ?? "" },
  });
  return (
    <Form
      method="post"
      action={urls.desk.nextCheck(promise)}
      preventScrollReset
      {...getFormProps(form)}
      className="desk-form"
    >
      <TextField field={fields.next} label={check.plan} hint={check.planHint} type="date" />
      <div className="desk-buttons">
        <button type="submit" className="quiet-button">
          {check.planSubmit}
        </button>
      </div>
    </Form>
  );
}
