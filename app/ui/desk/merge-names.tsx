import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import type { Mergeable } from "../../domain/named.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { urls } from "../urls.ts";
import { TextField } from "./fields.tsx";
import { FormErrors } from "./form-errors.tsx";

interface Props {
  lang: Lang;
  kind: Mergeable;
  id: string;
  name: string;
  uses: { dialogues: number; promises: number };
  /** The id that was named, and what it is called; null where it is none that can take the place. */
  into: string;
  intoName: string | null;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** What merging two records does, before it is done. */
export function MergeNames({ lang, kind, id, name, uses, into, intoName, lastResult }: Props) {
  const { named } = messages(lang);
  const [form, fields] = useForm<{ reason: string }>({ id: "merge", lastResult });
  const back = (
    <p>
      <Link to={urls.desk.name(kind, id)}>{name}</Link>
    </p>
  );
  if (intoName === null) {
    return (
      <article>
        <h1>{named.merge.title}</h1>
        <p role="alert" className="field-errors">
          {into === id ? named.merge.itself : named.merge.missing}
        </p>
        {back}
      </article>
    );
  }
  return (
    <article>
      <h1>{named.merge.confirmTitle(name, intoName)}</h1>
      <p className="lead">{named.merge.confirmLead(uses.dialogues, uses.promises)}</p>
      <Form method="post" className="desk-form" {...getFormProps(form)}>
        <FormErrors
          form={form}
          lang={lang}
          idOf={(field) => (field === "reason" ? fields.reason.id : undefined)}
        />
        <input type="hidden" name="into" value={into} />
        <TextField field={fields.reason} label={named.fields.reason} hint={named.reasonHint} />
        <div className="desk-buttons">
          <button type="submit">{named.merge.confirm}</button>
        </div>
      </Form>
      {back}
    </article>
  );
}
