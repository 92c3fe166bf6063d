import { getFormProps, getSelectProps, useForm } from "@conform-to/react";
import { data, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { goodUntil } from "../../../../db/desk/invitations.ts";
import { inviteToJoin } from "../../../../db/desk/links.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { entryLink } from "../../../auth/setup-link.ts";
import { hashOfToken, newToken } from "../../../auth/token.ts";
import { parseInvitation } from "../../../forms/desk/people.ts";
import { formIn } from "../../../http/form.ts";
import { messages } from "../../../i18n/messages.ts";
import { moment } from "../../../i18n/moments.ts";
import { Labelled, TextField } from "../../../ui/desk/fields.tsx";
import { FormErrors } from "../../../ui/desk/form-errors.tsx";
import { OneTimeLink } from "../../../ui/desk/one-time-link.tsx";
import { RoleOptions } from "../../../ui/desk/role-options.tsx";

export const loader = editorOnly("administer", ({ lang }) => ({ lang }));

/** Answers with the link itself: it stands in no address and is kept nowhere. */
export const action = editorOnly("administer", async ({ actor, lang, request, context }) => {
  const { db, now, publicUrl } = context;
  const { team, desk } = messages(lang);
  const submission = parseInvitation(await formIn(request), lang);
  if (submission.status !== "success") return data({ link: null, result: submission.reply() }, 400);
  const { email, role } = submission.value;
  const token = newToken();
  const at = now.toISOString();
  if (!inviteToJoin(db, actor, { tokenHash: hashOfToken(token), email, role }, at)) {
    const result = submission.reply({ fieldErrors: { email: [team.invite.emailTaken] } });
    return data({ link: null, result }, 400);
  }
  const until = moment(goodUntil("join", at), lang).text;
  const about = team.link.join(email, desk.roles[role]);
  return data({ link: { address: entryLink(publicUrl, token), about, until }, result: null }, 200);
});

export const meta: MetaFunction<typeof loader> = ({ data: given }) =>
  given ? [{ title: `${messages(given.lang).team.invite.title} — ${messages(given.lang).desk.name}` }] : [];

export default function Invitations() {
  const { lang } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { invite: texts } = messages(lang).team;
  const [form, fields] = useForm<{ email: string; role: string }>({
    id: "invite",
    lastResult: answered?.result,
    defaultValue: { role: "editor" },
  });
  if (answered?.link) return <OneTimeLink lang={lang} link={answered.link} />;
  const idOf = (name: string) => (name === "email" || name === "role" ? fields[name].id : undefined);
  const { key, ...select } = getSelectProps(fields.role);
  return (
    <article>
      <h1>{texts.title}</h1>
      <p className="desk-lead">{texts.lead}</p>
      <Form method="post" className="desk-form" {...getFormProps(form)}>
        <FormErrors form={form} lang={lang} idOf={idOf} />
        <TextField field={fields.email} label={texts.email} type="email" />
        <Labelled field={fields.role} label={texts.role}>
          <select key={key} {...select}>
            <RoleOptions lang={lang} />
          </select>
        </Labelled>
        <div className="desk-buttons">
          <button type="submit">{texts.submit}</button>
        </div>
      </Form>
    </article>
  );
}
