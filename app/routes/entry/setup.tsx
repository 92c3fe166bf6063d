import { getFormProps, getSelectProps, useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { acceptInvitation, findInvitation } from "../../../db/desk/invitations.ts";
import { DESK } from "../../auth/destination.ts";
import { langOfVisitor } from "../../auth/frame.ts";
import { hashPassword, LONGEST, passwordProblem, SHORTEST } from "../../auth/passwords.ts";
import { enter } from "../../auth/session.ts";
import { hashOfToken } from "../../auth/token.ts";
import { parseJoining } from "../../forms/desk/entry.ts";
import { formIn } from "../../http/form.ts";
import { LANGS, type Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { Labelled, TextField } from "../../ui/desk/fields.tsx";
import { FormErrors } from "../../ui/desk/form-errors.tsx";

export function loader({ request, context: { db, now } }: LoaderFunctionArgs) {
  const lang = langOfVisitor(request);
  const token = new URL(request.url).searchParams.get("token") ?? "";
  const invitation = findInvitation(db, hashOfToken(token), now.toISOString());
  if (!invitation) return data({ lang, token: null, invitation: null, shortest: SHORTEST }, 404);
  return data({ lang, token, invitation, shortest: SHORTEST });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const form = await formIn(request);
  const visitorsLang = langOfVisitor(request);
  const tokenHash = hashOfToken(String(form.get("token")));
  const at = now.toISOString();
  const invitation = findInvitation(db, tokenHash, at);
  const submission = parseJoining(form, visitorsLang, invitation ?? { email: null, name: null });
  const refuse = (errors: Record<string, string[]>) =>
    data(submission.reply({ fieldErrors: errors, hideFields: ["password", "again"] }), 400);
  if (!invitation) return data(submission.reply({ hideFields: ["password", "again"] }), 404);
  if (submission.status !== "success") return refuse({});
  const { email = "", name = "", password, lang } = submission.value;
  const { problems } = messages(visitorsLang).entry;
  const known = [invitation.email ?? email, invitation.name ?? name, "yaksok"];
  const problem = passwordProblem(password, known);
  if (problem) return refuse({ password: [wording(problem, visitorsLang)] });
  const passwordHash = await hashPassword(password);
  const accepted = acceptInvitation(db, tokenHash, { email, name, lang, passwordHash }, at);
  if ("editorId" in accepted) return enter(request, context, accepted.editorId, "link", DESK);
  return refuse(accepted.refused === "email_taken" ? { email: [problems.emailTaken] } : {});
}

function wording(problem: NonNullable<ReturnType<typeof passwordProblem>>, lang: Lang): string {
  const { problems } = messages(lang).entry;
  if (problem === "short") return problems.short(SHORTEST);
  return problem === "long" ? problems.long(LONGEST) : problems[problem];
}

export const meta: MetaFunction<typeof loader> = ({ data: given }) => {
  if (!given) return [];
  const { entry, shell } = messages(given.lang);
  const title = given.invitation ? entry.setup.titles[given.invitation.purpose] : entry.setup.goneTitle;
  return [{ title: `${title} — ${shell.siteName}` }];
};

export default function Setup() {
  const { lang, token, invitation, shortest } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { entry, desk } = messages(lang);
  const { setup } = entry;
  const [form, fields] = useForm<Record<"email" | "name" | "lang" | "password" | "again", string>>({
    id: "setup",
    lastResult,
    defaultValue: { lang },
  });
  if (!invitation) {
    return (
      <article className="way-in">
        <h1>{setup.goneTitle}</h1>
        <p className="lead">{setup.goneText}</p>
      </article>
    );
  }
  const { purpose, email, name, role } = invitation;
  const lead = purpose === "join" ? setup.leads.join(desk.roles[role]) : setup.leads[purpose];
  const idOf = (field: string) => (field in fields ? fields[field as keyof typeof fields].id : undefined);
  const { key, ...select } = getSelectProps(fields.lang);
  return (
    <article className="way-in">
      <h1>{setup.titles[purpose]}</h1>
      <p className="lead">{lead}</p>
      <Form method="post" className="desk-form" {...getFormProps(form)}>
        <FormErrors form={form} lang={lang} idOf={idOf} />
        <input type="hidden" name="token" value={token} />
        {email === null ? (
          <TextField field={fields.email} label={entry.signIn.email} type="email" autoComplete="username" />
        ) : (
          <p>
            <strong>{email}</strong>
            <input type="hidden" autoComplete="username" value={email} />
          </p>
        )}
        {name === null && (
          <TextField
            field={fields.name}
            label={setup.personName}
            hint={setup.personNameHint}
            autoComplete="name"
          />
        )}
        <TextField
          field={fields.password}
          label={setup.password}
          hint={setup.passwordHint(shortest)}
          type="password"
          autoComplete="new-password"
          isSecret
        />
        <TextField
          field={fields.again}
          label={setup.again}
          type="password"
          autoComplete="new-password"
          isSecret
        />
        {purpose !== "reset" && (
          <Labelled field={fields.lang} label={setup.language}>
            <select key={key} {...select}>
              {LANGS.map((each) => (
                <option key={each} value={each} lang={each}>
                  {messages(each).shell.languageName}
                </option>
              ))}
            </select>
          </Labelled>
        )}
        <div className="desk-buttons">
          <button type="submit">{setup.submit[purpose]}</button>
        </div>
      </Form>
    </article>
  );
}
