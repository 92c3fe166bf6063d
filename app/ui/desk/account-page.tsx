import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { urls } from "../urls.ts";
import { Done } from "./done.tsx";
import { TextField } from "./fields.tsx";
import { FormErrors } from "./form-errors.tsx";
import { LanguageSelect } from "./language-select.tsx";
import { type OwnPasskey, Passkeys } from "./passkeys.tsx";
import { type OwnSession, Sessions } from "./sessions.tsx";

interface Props {
  lang: Lang;
  profile: { name: string; email: string; lang: Lang };
  said: string | null;
  passkeys: OwnPasskey[];
  sessions: OwnSession[];
  lastResult: SubmissionResult<string[]> | undefined;
}

/** What is one's own at the desk: name, password, passkeys, and where one is signed in. */
export function AccountPage({ lang, profile, said, passkeys, sessions, lastResult }: Props) {
  const { account } = messages(lang);
  return (
    <article>
      <h1>{account.title}</h1>
      <Done text={said} />
      <Profile lang={lang} profile={profile} lastResult={lastResult} />
      <section>
        <h2>{account.password.title}</h2>
        <p>
          <Link to={urls.desk.password}>{account.password.submit}</Link>
        </p>
      </section>
      <Passkeys lang={lang} passkeys={passkeys} />
      <Sessions lang={lang} sessions={sessions} />
      <p className="note">{account.times}</p>
    </article>
  );
}

function Profile({ lang, profile, lastResult }: Pick<Props, "lang" | "profile" | "lastResult">) {
  const { profile: texts } = messages(lang).account;
  const [form, fields] = useForm<{ name: string; lang: string }>({
    id: "profile",
    lastResult,
    defaultValue: { name: profile.name, lang: profile.lang },
  });
  return (
    <section aria-labelledby="profile-title">
      <h2 id="profile-title">{texts.title}</h2>
      <Form method="post" className="desk-form" {...getFormProps(form)}>
        <FormErrors form={form} lang={lang} idOf={() => fields.name.id} />
        <div className="field">
          <p>
            <strong>{texts.email}</strong>
          </p>
          <p>{profile.email}</p>
          <p className="field-hint">{texts.emailNote}</p>
        </div>
        <TextField field={fields.name} label={texts.name} hint={texts.nameHint} autoComplete="name" />
        <LanguageSelect field={fields.lang} label={texts.language} />
        <div className="desk-buttons">
          <button type="submit">{texts.save}</button>
        </div>
      </Form>
    </section>
  );
}
