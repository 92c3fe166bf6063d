import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { urls } from "../../urls.ts";
import { LongTextField } from "../fields.tsx";
import { FormErrors } from "../form-errors.tsx";
import { idsIn } from "./ids.ts";

interface Seen {
  id: string;
  /** The version that is looked at. */
  version: number;
  lang: Lang;
}

/** One button that approves what is looked at. */
export function ApproveForm({
  id,
  version,
  lang,
  author,
  editor,
}: Seen & { author: string; editor: string }) {
  const { review } = messages(lang).deskPromises;
  return (
    <Form method="post" action={urls.desk.approval(id)} className="desk-form">
      <input type="hidden" name="version" value={version} />
      <p className="note">{review.approveNote(author, editor)}</p>
      <div className="desk-buttons">
        <button type="submit">{review.approve}</button>
      </div>
    </Form>
  );
}

/** What is to be done about a proposal, and back it goes. */
export function ReturnForm({ id, version, lang, result }: Seen & { result?: SubmissionResult<string[]> }) {
  const { review } = messages(lang).deskPromises;
  const [form, fields] = useForm<{ version?: string; comment?: string }, string[]>({
    id: "return",
    lastResult: result ?? null,
  });
  return (
    <Form method="post" action={urls.desk.return(id)} {...getFormProps(form)} className="desk-form">
      <FormErrors form={form} lang={lang} idOf={idsIn(form.id, fields)} />
      <input type="hidden" name="version" value={version} />
      <LongTextField field={fields.comment} label={review.comment} rows={3} />
      <div className="desk-buttons">
        <button type="submit" className="quiet-button">
          {review.return}
        </button>
      </div>
    </Form>
  );
}

/** Throws a proposal away. */
export function DiscardForm({ id, version, lang }: Seen) {
  const { review } = messages(lang).deskPromises;
  return (
    <Form method="post" action={urls.desk.discard(id)} className="desk-form">
      <input type="hidden" name="version" value={version} />
      <div className="desk-buttons">
        <button type="submit" className="plain-button">
          {review.discard}
        </button>
      </div>
    </Form>
  );
}
