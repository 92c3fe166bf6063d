import { getFormProps, useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { destinationOf } from "../../auth/destination.ts";
import { langOfVisitor } from "../../auth/frame.ts";
import { enter, standingOf } from "../../auth/session.ts";
import { signIn } from "../../auth/sign-in.ts";
import { parseSignIn } from "../../forms/desk/entry.ts";
import { formIn } from "../../http/form.ts";
import { messages } from "../../i18n/messages.ts";
import { TextField } from "../../ui/desk/fields.tsx";
import { FormErrors } from "../../ui/desk/form-errors.tsx";
import { PasskeySignIn } from "../../ui/desk/passkey-sign-in.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const to = destinationOf(query.get("to"));
  if ((await standingOf(request, context)).is === "in") throw redirect(to, 303);
  return {
    lang: langOfVisitor(request),
    to,
    isKept: to.startsWith("/editor/parked/"),
    isOut: query.has("out"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const lang = langOfVisitor(request);
  const form = await formIn(request);
  const submission = parseSignIn(form, lang);
  if (submission.status !== "success") return data(submission.reply({ hideFields: ["password"] }), 400);
  const signedIn = await signIn(context, submission.value);
  if ("editorId" in signedIn) {
    return enter(request, context, signedIn.editorId, "password", destinationOf(form.get("to")));
  }
  const { signIn: texts } = messages(lang).entry;
  const isThrottled = signedIn.refused === "too_often";
  const said = isThrottled ? texts.tooOften(signedIn.minutes) : texts.wrong;
  const reply = submission.reply({ formErrors: [said], hideFields: ["password"] });
  return data(reply, isThrottled ? 429 : 400);
}

export const meta: MetaFunction<typeof loader> = ({ data: given }) => {
  if (!given) return [];
  const { entry, shell } = messages(given.lang);
  return [{ title: `${entry.signIn.title} — ${shell.siteName}` }];
};

export default function Login() {
  const { lang, to, isKept, isOut } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { signIn: texts } = messages(lang).entry;
  const [form, fields] = useForm<{ email: string; password: string }>({ id: "sign-in", lastResult });
  const idOf = (name: string) => (name === "email" || name === "password" ? fields[name].id : undefined);
  return (
    <article className="way-in">
      <h1>{texts.title}</h1>
      <p className="lead">{texts.lead}</p>
      {isKept && <p className="notice">{texts.kept}</p>}
      {isOut && <p role="status">{texts.signedOut}</p>}
      <Form method="post" className="desk-form" {...getFormProps(form)}>
        <FormErrors form={form} lang={lang} idOf={idOf} />
        <input type="hidden" name="to" value={to} />
        <TextField field={fields.email} label={texts.email} type="email" autoComplete="username webauthn" />
        <TextField
          field={fields.password}
          label={texts.password}
          type="password"
          autoComplete="current-password"
          isSecret
        />
        <div className="desk-buttons">
          <button type="submit">{texts.submit}</button>
          <PasskeySignIn lang={lang} to={to} />
        </div>
      </Form>
      <p className="note">{texts.forgotten}</p>
    </article>
  );
}
