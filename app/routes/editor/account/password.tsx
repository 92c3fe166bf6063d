import { getFormProps, useForm } from "@conform-to/react";
import { data, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { changePassword } from "../../../auth/change-password.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { passwordWording } from "../../../auth/password-wording.ts";
import { SHORTEST } from "../../../auth/passwords.ts";
import { parsePasswordChange } from "../../../forms/desk/people.ts";
import { formIn } from "../../../http/form.ts";
import { messages } from "../../../i18n/messages.ts";
import { TextField } from "../../../ui/desk/fields.tsx";
import { FormErrors } from "../../../ui/desk/form-errors.tsx";
import { urls } from "../../../ui/urls.ts";

export const loader = editorOnly("draft", ({ editor, lang }) => ({
  lang,
  email: editor.email,
  shortest: SHORTEST,
}));

export const action = editorOnly("draft", async ({ editor, lang, session, request, context }) => {
  const submission = parsePasswordChange(await formIn(request), lang);
  const hideFields = ["present", "next", "again"];
  if (submission.status !== "success") return data(submission.reply({ hideFields }), 400);
  const outcome = await changePassword(context, editor, submission.value, session);
  if ("changed" in outcome) return redirect(`${urls.desk.account}?done=password`, 303);
  const { password: texts } = messages(lang).account;
  if (outcome.refused === "too_often") {
    const formErrors = [texts.tooOften("minutes" in outcome ? outcome.minutes : 1)];
    return data(submission.reply({ formErrors, hideFields }), 429);
  }
  const fieldErrors: Record<string, string[]> =
    outcome.refused === "wrong"
      ? { present: [texts.wrong] }
      : { next: [passwordWording(outcome.refused, lang)] };
  return data(submission.reply({ fieldErrors, hideFields }), 400);
});

export const meta: MetaFunction<typeof loader> = ({ data: given }) =>
  given
    ? [{ title: `${messages(given.lang).account.password.title} — ${messages(given.lang).desk.name}` }]
    : [];

export default function Password() {
  const { lang, email, shortest } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { account, entry } = messages(lang);
  const { password: texts } = account;
  const [form, fields] = useForm<Record<"present" | "next" | "again", string>>({
    id: "password",
    lastResult,
  });
  const idOf = (name: string) => (name in fields ? fields[name as keyof typeof fields].id : undefined);
  return (
    <article>
      <h1>{texts.title}</h1>
      <p className="desk-lead">{texts.lead}</p>
      <Form method="post" className="desk-form" {...getFormProps(form)}>
        <FormErrors form={form} lang={lang} idOf={idOf} />
        <input type="hidden" autoComplete="username" value={email} />
        <TextField
          field={fields.present}
          label={texts.present}
          type="password"
          autoComplete="current-password"
          isSecret
        />
        <TextField
          field={fields.next}
          label={texts.next}
          hint={entry.setup.passwordHint(shortest)}
          type="password"
          autoComplete="new-password"
          isSecret
        />
        <TextField
          field={fields.again}
          label={texts.again}
          type="password"
          autoComplete="new-password"
          isSecret
        />
        <div className="desk-buttons">
          <button type="submit">{texts.submit}</button>
        </div>
      </Form>
    </article>
  );
}
